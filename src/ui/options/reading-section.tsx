import { useStrings } from '../strings/use-strings.ts';
import { Choices } from './choices.tsx';
import type { SectionProps } from './section-props.ts';

/** Whether articles are read by themselves. */
export function ReadingSection({ settings, onChange }: SectionProps) {
  const strings = useStrings();
  return (
    <section>
      <Choices
        legend={strings.text('whenToRead')}
        chosen={settings.automatic ? 'automatic' : 'asked'}
        onChoose={(value) => onChange({ automatic: value === 'automatic' })}
        options={[
          {
            value: 'automatic',
            label: strings.text('readAutomatically'),
            note: strings.text('readAutomaticallyNote'),
          },
          { value: 'asked', label: strings.text('readWhenAsked'), note: strings.text('readWhenAskedNote') },
        ]}
      />
    </section>
  );
}
