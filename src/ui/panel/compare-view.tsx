import { useMemo, useState } from 'preact/hooks';
import type { ArticleReading } from '../../claims/types.ts';
import { buildMatrix, letterOf, noLetter, ownLetter } from '../../comparison/build-matrix.ts';
import type { ArticleCell, MatrixCell, MatrixRow, SourceCell } from '../../comparison/build-matrix.ts';
import { indexPack } from '../../comparison/index-pack.ts';
import type { Pack, Source } from '../../story/types.ts';
import { PackText } from '../claim/pack-text.tsx';
import { namePosition } from '../relation/name-position.ts';
import { useGrowingCount } from './use-growing-count.ts';
import { isolate } from '../strings/isolate.ts';
import { useStrings } from '../strings/use-strings.ts';
import type { Strings } from '../strings/strings.ts';

/** What the article says, in words. */
function speakArticle(cell: ArticleCell | null, pack: Pack, strings: Strings): string {
  if (!cell) return strings.text('silent');
  if (cell.value === null) return namePosition(cell.label, cell.denies, pack, strings);
  return cell.denies ? strings.text('deniesThat', isolate(cell.value)) : cell.value;
}

/** What a source says and how that stands to the article, in words. */
function speakSource(cell: SourceCell | null, pack: Pack, strings: Strings): string {
  if (!cell) return strings.text('silent');
  const name = namePosition(cell.label, cell.denies, pack, strings);
  if (cell.stands === 'neutral') return name;
  return `${strings.text(cell.stands === 'same' ? 'cellSame' : 'cellOther')}: ${name}`;
}

/** Claims by outlets: who says the same, who another position, who is silent. */
export function CompareView({ pack, reading }: { pack: Pack; reading: ArticleReading }) {
  const strings = useStrings();
  const [onlyMade, setOnlyMade] = useState(true);
  const [opened, setOpened] = useState<string | null>(null);
  const matrix = useMemo(() => buildMatrix(indexPack(pack), reading, onlyMade), [pack, reading, onlyMade]);
  const drawn = useGrowingCount(matrix.rows.length, 0, 6, String(onlyMade));
  return (
    <>
      <p class="intro note soft">{strings.text('compareIntro')}</p>
      <label class="check note">
        <input
          type="checkbox"
          checked={onlyMade}
          onChange={(event) => setOnlyMade(event.currentTarget.checked)}
        />
        {strings.text('onlyThisArticle')}
      </label>
      <Legend withNeutral={!onlyMade} />
      {/* It scrolls by itself, so the keyboard has to reach it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section class="matrix-scroll" tabIndex={0} aria-label={strings.text('viewCompare')}>
        <table class="matrix">
          <Head sources={matrix.sources} />
          <tbody>
            {matrix.rows.slice(0, drawn).map((row) => (
              <Row
                key={row.claim.id}
                {...{ pack, row }}
                sources={matrix.sources}
                open={opened === row.claim.id}
                onToggle={() => setOpened(opened === row.claim.id ? null : row.claim.id)}
              />
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

/** What the colours of the cells mean; the words of each cell say it too. */
function Legend({ withNeutral }: { withNeutral: boolean }) {
  const strings = useStrings();
  return (
    <ul class="legend small" aria-hidden="true">
      <li>
        <span class="cell same">A</span> {strings.text('cellSame')}
      </li>
      <li>
        <span class="cell other">B</span> {strings.text('cellOther')}
      </li>
      {withNeutral && (
        <li>
          <span class="cell neutral">A</span> {strings.text('cellNeutral')}
        </li>
      )}
      <li>
        <span class="cell silent" /> {strings.text('silent')}
      </li>
    </ul>
  );
}

function Head({ sources }: { sources: Source[] }) {
  const strings = useStrings();
  return (
    <thead>
      <tr>
        <th scope="col" class="corner small soft">
          {strings.text('claim')}
        </th>
        <th scope="col" class="outlet-head article-column">
          <span>{strings.text('thisArticle')}</span>
        </th>
        {sources.map((source) => (
          <th
            key={source.id}
            scope="col"
            class="outlet-head"
            title={source.outlet}
            aria-label={source.outlet}
          >
            <span>
              <bdi>{source.outlet}</bdi>
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface RowProps {
  pack: Pack;
  row: MatrixRow;
  sources: Source[];
  open: boolean;
  onToggle: () => void;
}

/** A claim across the outlets; open, it tells what its letters stand for. */
function Row({ pack, row: { claim, article, cells }, sources, open, onToggle }: RowProps) {
  const strings = useStrings();
  return (
    <>
      <tr>
        <th scope="row">
          <button type="button" class="row-head" aria-expanded={open} onClick={onToggle}>
            <PackText pack={pack} text={claim.statement} />
          </button>
        </th>
        <td class="article-column" title={speakArticle(article, pack, strings)}>
          <Letter cell={article} kind="own" />
          <span class="visually-hidden">{speakArticle(article, pack, strings)}</span>
        </td>
        {cells.map((cell, column) => (
          <td key={sources[column]?.id} title={speakSource(cell, pack, strings)}>
            <Letter cell={cell} kind={cell?.stands ?? 'silent'} />
            <span class="visually-hidden">{speakSource(cell, pack, strings)}</span>
          </td>
        ))}
      </tr>
      {open && (
        <tr class="row-letters">
          <td colSpan={sources.length + 2}>
            <ul class="letters" aria-label={strings.text('positions')}>
              {claim.positions.map(({ id, label }, place) => (
                <li key={id}>
                  <span class={`cell ${article?.letter === letterOf(place) ? 'own' : 'neutral'}`}>
                    {letterOf(place)}
                  </span>
                  <PackText pack={pack} text={label} />
                </li>
              ))}
              {[article, ...cells].some((cell) => cell?.letter === noLetter) && (
                <li>
                  <span class={`cell ${article?.letter === noLetter ? 'own' : 'neutral'}`}>{noLetter}</span>
                  {strings.text('noPosition')}
                </li>
              )}
              {article?.letter === ownLetter && (
                <li>
                  <span class="cell own">{ownLetter}</span>
                  <bdi>{article.value}</bdi>
                </li>
              )}
            </ul>
          </td>
        </tr>
      )}
    </>
  );
}

/** The letter of a cell, struck through where its position is denied; a dot where nothing is said. */
function Letter({ cell, kind }: { cell: MatrixCell | null; kind: SourceCell['stands'] | 'own' | 'silent' }) {
  return (
    <span class={`cell ${cell ? kind : 'silent'}`} aria-hidden="true">
      {cell && (cell.denies ? <s>{cell.letter}</s> : cell.letter)}
    </span>
  );
}
