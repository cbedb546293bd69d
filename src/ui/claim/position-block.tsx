import { useState } from 'preact/hooks';
import type { Pack } from '../../story/types.ts';
import type { PositionColumn } from '../../comparison/lay-out-positions.ts';
import { useStrings } from '../strings/use-strings.ts';
import { PackText } from './pack-text.tsx';
import { SourceEntry, VoiceEntry } from './voice-entry.tsx';

/** Voices shown before the reader asks for the rest. */
const shownAtFirst = 3;

/** One way to make a claim: its name, how it stands to the article, and its voices. */
export function PositionBlock({ pack, column }: { pack: Pack; column: PositionColumn }) {
  const strings = useStrings();
  const [all, setAll] = useState(false);
  const { position, stands, voices, own } = column;
  const shown = all ? voices : voices.slice(0, shownAtFirst);
  const hidden = voices.length - shown.length;
  return (
    <section class={`position ${stands}`}>
      <h3 class="position-head">
        <span class="position-label">
          {column.stance === 'denies' && <span class="denies">{strings.text('denies')} </span>}
          {position ? <PackText pack={pack} text={position.label} /> : strings.text('noPosition')}
        </span>
        {column.taken && <span class="tag this-article">{strings.text('thisArticle')}</span>}
      </h3>
      {position && (
        <p class="note soft">
          <PackText pack={pack} text={position.statement} />
        </p>
      )}
      <p class="small voices-count">
        {voices.length > 0
          ? strings.plural(stands === 'same' ? 'otherVoices' : 'voices', voices.length)
          : strings.text('nobodyElse')}
      </p>
      <ul class="voices">
        {shown.map((voice) => (
          <VoiceEntry key={voice.id} voice={voice} />
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" class="button quiet more" onClick={() => setAll(true)}>
          {strings.plural('showMoreVoices', hidden)}
        </button>
      )}
      {own.length > 0 && (
        <details class="own">
          <summary class="small soft">{strings.plural('ownVoice', own.length)}</summary>
          {own.map((entry) => (
            <SourceEntry key={entry.source.id} entry={entry} />
          ))}
        </details>
      )}
    </section>
  );
}
