import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { relations } from '../../claims/types.ts';
import type { Relation } from '../../claims/types.ts';
import type { Pack } from '../../story/types.ts';
import type { RelationCounts } from '../../comparison/count-relations.ts';
import type { MatchedSentence } from '../../comparison/list-matched.ts';
import { indexPack } from '../../comparison/index-pack.ts';
import { relationMeaning } from '../relation/relation-words.ts';
import { prepareSearch } from '../search/search-readings.ts';
import { useStrings } from '../strings/use-strings.ts';
import { ReadingItem } from './reading-item.tsx';
import { RelationFilter } from './relation-filter.tsx';
import { StepButtons } from './step-buttons.tsx';
import { useGrowingCount } from './use-growing-count.ts';

/** More sentences than a panel shows at once. */
const portion = 20;

interface Props {
  pack: Pack;
  matched: MatchedSentence[];
  counts: RelationCounts;
  language: string;
  ownSource: string | null;
  selected: number | null;
  /** How often a sentence was chosen. */
  choices: number;
  onSelect: (sentence: number) => void;
  onClose: () => void;
}

function toggled<Value>(set: ReadonlySet<Value>, value: Value): ReadonlySet<Value> {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
}

/** The article's readings in order, to filter and to search. */
export function ArticleView(props: Props) {
  const { pack, matched, counts, language, ownSource, selected, choices, onSelect, onClose } = props;
  const strings = useStrings();
  const [chosen, setChosen] = useState<ReadonlySet<Relation>>(new Set());
  const [query, setQuery] = useState('');
  // Prepared when the reader turns to the search, which most never do, and not with the first letter.
  const [searching, setSearching] = useState(false);
  const search = useMemo(
    () => (searching ? prepareSearch(matched, indexPack(pack), strings.language) : null),
    [matched, pack, strings, searching],
  );
  const found = useMemo(() => search?.(query) ?? null, [search, query]);
  const shown = matched.filter(
    ({ index, relation }) => (chosen.size === 0 || chosen.has(relation)) && (found?.has(index) ?? true),
  );
  // A list that the reader narrows or widens stays where it is: the filters would scroll away under the hand.
  const [settled, setSettled] = useState<number | null>(null);
  const bring = settled === choices ? null : choices;
  const place = shown.findIndex(({ index }) => index === selected);
  const drawn = useGrowingCount(shown.length, place + 1, portion, `${[...chosen].join(' ')} ${query}`);

  function narrow(relationsWanted: ReadonlySet<Relation>, queryWanted: string): void {
    setSettled(choices);
    setChosen(relationsWanted);
    setQuery(queryWanted);
  }

  // A click in the page is answered, whatever the list is narrowed to.
  useLayoutEffect(() => {
    if (place >= 0 || !matched.some(({ index }) => index === selected)) return;
    setChosen(new Set());
    setQuery('');
  }, [choices]);

  return (
    <>
      <div class="tools">
        <RelationFilter
          counts={counts}
          chosen={chosen}
          onToggle={(relation) => narrow(toggled(chosen, relation), query)}
        />
        {relations.map(
          (relation) =>
            chosen.has(relation) && (
              <p key={relation} class="small soft">
                {strings.text(relationMeaning[relation])}
              </p>
            ),
        )}
        <div class="search-row">
          <input
            type="search"
            class="search"
            value={query}
            aria-label={strings.text('search')}
            placeholder={strings.text('search')}
            onFocus={() => setSearching(true)}
            onInput={(event) => narrow(chosen, event.currentTarget.value)}
          />
          <StepButtons matched={shown} selected={selected} onStep={onSelect} />
        </div>
        <output class="visually-hidden">
          {place < 0
            ? strings.plural('shown', shown.length)
            : strings.text('placeOf', place + 1, shown.length)}
        </output>
      </div>
      {shown.length === 0 ? (
        <NothingFound onShowAll={() => narrow(new Set(), '')} />
      ) : (
        <ol class="readings" aria-label={strings.text('viewArticle')}>
          {shown.slice(0, drawn).map((one) => (
            <ReadingItem
              key={one.index}
              pack={pack}
              matched={one}
              language={language}
              ownSource={ownSource}
              open={one.index === selected}
              bring={one.index === selected ? bring : null}
              onToggle={one.index === selected ? onClose : onSelect}
            />
          ))}
        </ol>
      )}
    </>
  );
}

function NothingFound({ onShowAll }: { onShowAll: () => void }) {
  const strings = useStrings();
  return (
    <div class="empty">
      <p class="soft">{strings.text('nothingFound')}</p>
      <button type="button" class="button" onClick={onShowAll}>
        {strings.text('showAll')}
      </button>
    </div>
  );
}
