import { useMemo, useState } from 'preact/hooks';
import { indexPack } from '../../comparison/index-pack.ts';
import type { Pack } from '../../story/types.ts';
import { ClaimCard } from '../claim/claim-card.tsx';
import { RelationSign } from '../relation/relation-sign.tsx';
import { relationLabel, relationMeaning } from '../relation/relation-words.ts';
import { useStrings } from '../strings/use-strings.ts';
import { readExample } from './read-example.ts';

/** A painted paragraph; a click on a sentence shows its card beneath. */
export function Example({ pack }: { pack: Pack }) {
  const strings = useStrings();
  const sentences = useMemo(() => readExample(pack), [pack]);
  const [chosen, setChosen] = useState<number | null>(null);
  const reading = chosen === null ? undefined : sentences[chosen]?.readings[0];
  const claim = reading && indexPack(pack).claims.get(reading.claim);
  if (sentences.length === 0) return null;
  return (
    <section aria-labelledby="example">
      <h2 id="example">{strings.text('exampleTitle')}</h2>
      <p class="note soft">{strings.text('exampleHow')}</p>
      <p class="painted example" lang="en" dir="ltr">
        {sentences.map(({ text, readings }, at) => (
          <span key={text}>
            <button
              type="button"
              aria-expanded={at === chosen}
              aria-controls="example-card"
              onClick={() => setChosen(at === chosen ? null : at)}
            >
              <span class={`on ${readings[0]?.relation ?? ''}`}>{text}</span>
            </button>{' '}
          </span>
        ))}
      </p>
      <div id="example-card" aria-live="polite">
        {reading && claim ? (
          <>
            <p class="note meaning">
              <RelationSign relation={reading.relation} />
              <span>
                <strong>{strings.text(relationLabel[reading.relation])}.</strong>{' '}
                {strings.text(relationMeaning[reading.relation])}
              </span>
            </p>
            <ClaimCard pack={pack} claim={claim} reading={reading} ownSource={null} />
          </>
        ) : (
          <p class="note soft">{strings.text('exampleNothingChosen')}</p>
        )}
      </div>
    </section>
  );
}
