import { useLayoutEffect, useState } from 'preact/hooks';
import { getResult, subscribeToResult } from '../../session/results.ts';
import type { TabResult } from '../../session/types.ts';
import { describeUnknown, findActiveTab, followActiveTab, tabOfAddress } from './find-tab.ts';

export interface TabState {
  tab: number | null;
  /** What is known of the tab; null where nothing is. */
  result: TabResult | null;
  /** False until session storage has answered for this tab. */
  known: boolean;
}

/**
 * The newer result, with the reading of the older where it is the same one: selecting a sentence writes the whole
 * result anew, and a view should not draw 200 readings again for that.
 */
function keepReading(older: TabResult | null, newer: TabResult | null): TabResult | null {
  const same = older && newer && older.at === newer.at && older.url === newer.url;
  return same && older.state.kind === 'read' && newer.state.kind === 'read'
    ? { ...newer, state: older.state }
    : newer;
}

/** The tab that this view is about, and what is known of it, kept up to date. */
export function useTabResult(): TabState {
  const [tab, setTab] = useState<number | null>(() => tabOfAddress(location.search));
  const [state, setState] = useState<TabState>({ tab: null, result: null, known: false });

  useLayoutEffect(() => {
    if (tabOfAddress(location.search) !== null) return undefined;
    void findActiveTab().then(setTab);
    return followActiveTab(setTab);
  }, []);

  // Before the first paint: what is asked for here is what the reader waits for.
  useLayoutEffect(() => {
    if (tab === null) return undefined;
    // A change that arrives while an answer is under way is newer than that answer.
    let newest = 0;
    const take = async (answer: TabResult | null | Promise<TabResult | null>): Promise<void> => {
      const turn = ++newest;
      const result = (await answer) ?? (await describeUnknown(tab));
      if (turn !== newest) return;
      setState((before) => ({
        tab,
        result: before.tab === tab ? keepReading(before.result, result) : result,
        known: true,
      }));
    };
    const stop = subscribeToResult(tab, (result) => void take(result));
    void take(getResult(tab));
    return () => {
      newest = -1;
      stop();
    };
  }, [tab]);

  return state;
}
