import { useEffect, useRef } from 'preact/hooks';
import { useStrings } from '../strings/use-strings.ts';
import type { MessageKey } from '../strings/message-keys.ts';

const viewNames = ['article', 'left-out', 'sources', 'compare', 'timeline'] as const;
export type ViewName = (typeof viewNames)[number];

const viewLabel: Record<ViewName, MessageKey> = {
  article: 'viewArticle',
  'left-out': 'viewLeftOut',
  sources: 'viewSources',
  compare: 'viewCompare',
  timeline: 'viewTimeline',
};

interface Props {
  current: ViewName;
  /** Shown beside a view's name where there is something to count. */
  counts: Partial<Record<ViewName, number>>;
  onChoose: (view: ViewName) => void;
}

/** The panel's views as tabs (WAI-ARIA: arrows move and choose, one tab stop). */
export function TabList({ current, counts, onChoose }: Props) {
  const strings = useStrings();
  const list = useRef<HTMLDivElement>(null);

  const move = (event: KeyboardEvent): void => {
    const at = viewNames.indexOf(current);
    const onwards = strings.direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = strings.direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const steps: Record<string, number> = { [onwards]: at + 1, [back]: at - 1, Home: 0, End: -1 };
    const step = steps[event.key];
    const next = step === undefined ? undefined : viewNames.at(step % viewNames.length);
    if (!next) return;
    event.preventDefault();
    onChoose(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };

  // In a narrow panel the row of tabs scrolls.
  useEffect(() => {
    const tab = list.current?.querySelector(`#tab-${current}`);
    tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current]);

  return (
    <div class="tabs" role="tablist" aria-label={strings.text('views')} ref={list}>
      {viewNames.map((view) => (
        <button
          key={view}
          type="button"
          role="tab"
          id={`tab-${view}`}
          aria-selected={view === current}
          aria-controls="view"
          tabIndex={view === current ? 0 : -1}
          onClick={() => onChoose(view)}
          onKeyDown={move}
        >
          {strings.text(viewLabel[view])}
          {counts[view] !== undefined && <span class="count">{strings.number(counts[view])}</span>}
        </button>
      ))}
    </div>
  );
}
