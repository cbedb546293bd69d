import { relations } from '../../claims/types.ts';
import type { Relation } from '../../claims/types.ts';
import type { Settings } from '../../session/settings.ts';
import { useStrings } from '../strings/use-strings.ts';
import type { MessageKey } from '../strings/message-keys.ts';

const sample: Record<Relation, MessageKey> = {
  corroborated: 'sampleCorroborated',
  contested: 'sampleContested',
  differs: 'sampleDiffers',
  single: 'sampleSingle',
};

/** A paragraph painted as articles will be. */
export function PaintPreview({ settings: { painted, strength } }: { settings: Settings }) {
  const strings = useStrings();
  return (
    <figure class="preview">
      <figcaption class="small soft">{strings.text('preview')}</figcaption>
      <p class={`painted ${strength}`}>
        {relations.map((relation) => (
          <span key={relation}>
            <span class={painted[relation] ? `on ${relation}` : ''}>
              {strings.text(sample[relation])}
            </span>{' '}
          </span>
        ))}
      </p>
    </figure>
  );
}
