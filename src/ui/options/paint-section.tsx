import { relations } from '../../claims/types.ts';
import { RelationSign } from '../relation/relation-sign.tsx';
import { relationLabel, relationMeaning } from '../relation/relation-words.ts';
import { useStrings } from '../strings/use-strings.ts';
import { Choices } from './choices.tsx';
import { PaintPreview } from './paint-preview.tsx';
import type { SectionProps } from './section-props.ts';

/** Which relations are painted in the page, and how strongly. */
export function PaintSection({ settings, onChange }: SectionProps) {
  const strings = useStrings();
  return (
    <section>
      <fieldset class="choices">
        <legend>{strings.text('whatToPaint')}</legend>
        {relations.map((relation) => (
          <label key={relation} class="choice">
            <input
              type="checkbox"
              checked={settings.painted[relation]}
              onChange={(event) =>
                onChange({ painted: { ...settings.painted, [relation]: event.currentTarget.checked } })
              }
            />
            <RelationSign relation={relation} />
            <span>
              {strings.text(relationLabel[relation])}
              <span class="note soft">{strings.text(relationMeaning[relation])}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <Choices
        legend={strings.text('howStrongly')}
        chosen={settings.strength}
        onChoose={(strength) => onChange({ strength })}
        options={[
          { value: 'subtle', label: strings.text('strengthSubtle') },
          { value: 'normal', label: strings.text('strengthNormal') },
          { value: 'strong', label: strings.text('strengthStrong') },
        ]}
      />
      <PaintPreview settings={settings} />
    </section>
  );
}
