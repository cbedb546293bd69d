import { useState } from 'preact/hooks';
import type { Pack } from '../../story/types.ts';
import { findSharedCredit } from '../../comparison/find-shared-credit.ts';
import type { PositionColumn } from '../../comparison/lay-out-positions.ts';
import { nameApart, sayShared } from '../relation/say-credit.ts';
import { useStrings } from '../strings/use-strings.ts';
import { PackText } from './pack-text.tsx';
import { SourceEntry, VoiceEntry, VoiceName } from './voice-entry.tsx';

/** Voices named before the reader asks for the rest. */
const namedAtFirst = 5;

/**
 * One way to make a claim: its name, how it stands to the article, and its voices by name; what each of them says comes
 * when asked for, across the whole width.
 */
export function PositionBlock({ pack, column }: { pack: Pack; column: PositionColumn }) {
  const strings = useStrings();
  const [spelt, setSpelt] = useState(false);
  const [all, setAll] = useState(false);
  const { position, stands, stance, voices, own } = column;
  const named = all ? voices : voices.slice(0, namedAtFirst);
  const alone = column.taken && voices.length === 0;
  const hidden = voices.length - named.length;
  const shared = findSharedCredit(voices, position);
  return (
    <section class={`position ${alone ? 'alone' : stands} ${spelt ? 'spelt' : ''}`}>
      <h3 class="position-head">
        {stance === 'denies' && <span class="tag denies">{strings.text('denies')}</span>}
        <span class="position-label">
          {position ? <PackText pack={pack} text={position.label} /> : strings.text('noPosition')}
        </span>
        {column.taken && <span class="tag this-article">{strings.text('thisArticle')}</span>}
      </h3>
      <p class="small voices-count">
        {voices.length > 0
          ? strings.plural(stands === 'same' ? 'otherVoices' : 'voices', voices.length)
          : strings.text('nobodyElse')}
      </p>
      {shared && (
        <p class="small soft">
          {sayShared({ ...shared, name: nameApart(shared.name, pack, strings) }, strings)}
        </p>
      )}
      {voices.length > 0 && (
        <button
          type="button"
          class="button quiet more spell"
          aria-expanded={spelt}
          onClick={() => setSpelt(!spelt)}
        >
          {strings.text('whatTheySay')}
        </button>
      )}
      {spelt && position && (
        <p class="note soft">
          <PackText pack={pack} text={position.statement} />
        </p>
      )}
      <ul class={spelt ? 'voices' : 'voice-names'}>
        {spelt
          ? voices.map((voice) => <VoiceEntry key={voice.id} pack={pack} voice={voice} />)
          : named.map((voice) => <VoiceName key={voice.id} voice={voice} />)}
      </ul>
      {!spelt && hidden > 0 && (
        <button type="button" class="button quiet more" onClick={() => setAll(true)}>
          {strings.plural('showMoreVoices', hidden)}
        </button>
      )}
      {own.length > 0 && (
        <details class="own">
          <summary class="small soft">{strings.plural('ownVoice', own.length)}</summary>
          {own.map((entry) => (
            <SourceEntry key={entry.source.id} pack={pack} entry={entry} />
          ))}
        </details>
      )}
    </section>
  );
}

/** A value that the article gives and no position has: it stands beside the positions as one of its own. */
export function OwnValue({ value }: { value: string }) {
  const strings = useStrings();
  return (
    <section class="position alone">
      <h3 class="position-head">
        <bdi class="position-label">{value}</bdi>
        <span class="tag this-article">{strings.text('thisArticle')}</span>
      </h3>
      <p class="small voices-count">{strings.text('nobodyElse')}</p>
    </section>
  );
}
