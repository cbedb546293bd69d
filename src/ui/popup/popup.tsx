import type { ArticleReading } from '../../claims/types.ts';
import { relations } from '../../claims/types.ts';
import { countRelations } from '../../comparison/count-relations.ts';
import { listMatched } from '../../comparison/list-matched.ts';
import { findNotable } from '../../comparison/find-notable.ts';
import { indexPack } from '../../comparison/index-pack.ts';
import { layOutPositions } from '../../comparison/lay-out-positions.ts';
import type { Pack } from '../../story/types.ts';
import { DifferenceLines } from '../claim/difference-lines.tsx';
import { PackText } from '../claim/pack-text.tsx';
import { RelationBar } from '../relation/relation-bar.tsx';
import { RelationSign } from '../relation/relation-sign.tsx';
import { relationLabel } from '../relation/relation-words.ts';
import { useStrings } from '../strings/use-strings.ts';

interface Props {
  pack: Pack;
  reading: ArticleReading;
  onOpen: () => void;
  onShow: (sentence: number) => void;
}

/** The reading in brief. */
export function Popup({ pack, reading, onOpen, onShow }: Props) {
  const strings = useStrings();
  const index = indexPack(pack);
  const matched = listMatched(reading);
  const counts = countRelations(matched);
  const notable = findNotable(index, reading, 2);
  return (
    <main class="summary">
      <h1>
        <PackText pack={pack} text={pack.story.title} />
      </h1>
      <p class="note soft sentences-matched">
        {strings.plural('sentencesMatched', matched.length, reading.sentences.length)}
      </p>
      <RelationBar counts={counts} />
      <ul class="counts">
        {relations.map((relation) => (
          <li key={relation} class={`${relation} ${counts[relation] === 0 ? 'none' : ''}`}>
            <RelationSign relation={relation} />
            <span class="count-number">{strings.number(counts[relation])}</span>
            <span class="small">{strings.text(relationLabel[relation])}</span>
          </li>
        ))}
      </ul>
      <button type="button" class="button primary open-panel" onClick={onOpen}>
        {strings.text('openPanel')}
      </button>
      {notable.length > 0 && (
        <section>
          <h2 class="note soft">{strings.text('notableDifferences')}</h2>
          <ul class="notable">
            {notable.map(({ claim, reading: one, sentence }) => (
              <li key={claim.id}>
                <button type="button" class="notable-claim" onClick={() => onShow(sentence)}>
                  <PackText pack={pack} text={claim.statement} />
                </button>
                <DifferenceLines
                  pack={pack}
                  reading={one}
                  columns={layOutPositions(index, claim, one, reading.source)}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      {reading.omitted.length > 0 && (
        <details class="left-out">
          <summary class="note">{strings.plural('leavesOut', reading.omitted.length)}</summary>
          <ul class="note">
            {reading.omitted.map((id) => {
              const claim = index.claims.get(id);
              return (
                claim && (
                  <li key={id}>
                    <PackText pack={pack} text={claim.statement} />
                  </li>
                )
              );
            })}
          </ul>
        </details>
      )}
    </main>
  );
}
