import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ArticleReading } from '../../claims/types.ts';
import { countRelations } from '../../comparison/count-relations.ts';
import { listMatched } from '../../comparison/list-matched.ts';
import { send } from '../../session/messages.ts';
import type { PartlyReason, TabResult } from '../../session/types.ts';
import type { Pack } from '../../story/types.ts';
import { useStrings } from '../strings/use-strings.ts';
import { TakeAway } from '../take-away/take-away.tsx';
import { ArticleView } from './article-view.tsx';
import { CompareView } from './compare-view.tsx';
import { LeftOutView } from './left-out-view.tsx';
import { PanelHeader } from './panel-header.tsx';
import { SourcesView } from './sources-view.tsx';
import { TabList } from './tab-list.tsx';
import type { ViewName } from './tab-list.tsx';
import { TimelineView } from './timeline-view.tsx';

interface Props {
  tab: number;
  result: TabResult;
  reading: ArticleReading;
  partly: PartlyReason | null;
  pack: Pack;
}

/** An article read against its story, in five views. */
export function Panel({ tab, result, reading, partly, pack }: Props) {
  const strings = useStrings();
  const [view, setView] = useState<ViewName>('article');
  const [selected, setSelected] = useState<number | null>(result.selected);
  /** How often a sentence was chosen: one that is chosen again comes into view again. */
  const [choices, setChoices] = useState(0);
  const matched = useMemo(() => listMatched(reading), [reading]);
  const counts = useMemo(() => countRelations(matched), [matched]);

  // What the panel selects comes back in the result; by then the reader may have closed it again.
  const { selections } = result;
  const known = useRef({ selected: result.selected, selections });
  // With the drawing and not after it: what the reader selects in between would be undone.
  useLayoutEffect(() => {
    if (result.selected === known.current.selected && selections === known.current.selections) return;
    known.current = { selected: result.selected, selections };
    setSelected(result.selected);
    setChoices((count) => count + 1);
    if (result.selected !== null) setView('article');
  }, [result.selected, selections]);

  const select = useCallback(
    (sentence: number) => {
      known.current.selected = sentence;
      setSelected(sentence);
      setChoices((count) => count + 1);
      void send({ type: 'select-sentence', tab, sentence });
    },
    [tab],
  );
  const close = useCallback(() => setSelected(null), []);

  return (
    <div class="panel">
      <PanelHeader {...{ pack, reading, counts, partly }} url={result.url} />
      <main>
        <TabList
          current={view}
          counts={{ article: matched.length, 'left-out': reading.omitted.length }}
          onChoose={setView}
        />
        <div id="view" role="tabpanel" aria-labelledby={`tab-${view}`} tabIndex={-1}>
          {view === 'article' && (
            <ArticleView
              {...{ pack, matched, counts, selected, choices }}
              language={reading.language}
              ownSource={reading.source}
              onSelect={select}
              onClose={close}
            />
          )}
          {view === 'left-out' && <LeftOutView pack={pack} omitted={reading.omitted} />}
          {view === 'sources' && <SourcesView pack={pack} reading={reading} />}
          {view === 'compare' && <CompareView pack={pack} reading={reading} />}
          {view === 'timeline' && <TimelineView pack={pack} reading={reading} />}
        </div>
      </main>
      <TakeAway pack={pack} result={result} reading={reading} />
      <footer class="panel-footer small soft">{strings.text('readerDecides')}</footer>
    </div>
  );
}
