import { useEffect, useState } from 'preact/hooks';
import { getResult, subscribeToResult } from '../../session/results.ts';
import type { TabResult } from '../../session/types.ts';
import { findActiveTab, followActiveTab, tabOfAddress } from './find-tab.ts';

export interface TabState {
  tab: number | null;
  /** What is known of the tab; null where nothing is. */
  result: TabResult | null;
  /** False until session storage has answered for this tab. */
  known: boolean;
}

/** The tab that this view is about, and what is known of it, kept up to date. */
export function useTabResult(): TabState {
  const [tab, setTab] = useState<number | null>(() => tabOfAddress(location.search));
  const [state, setState] = useState<TabState>({ tab: null, result: null, known: false });

  useEffect(() => {
    if (tabOfAddress(location.search) !== null) return undefined;
    void findActiveTab().then(setTab);
    return followActiveTab(setTab);
  }, []);

  useEffect(() => {
    if (tab === null) return undefined;
    // A change that arrives while the first answer is under way is newer than that answer.
    let current = true;
    const stop = subscribeToResult(tab, (result) => {
      current = false;
      setState({ tab, result, known: true });
    });
    const ask = async (): Promise<void> => {
      const result = await getResult(tab);
      if (current) setState({ tab, result, known: true });
    };
    void ask();
    return () => {
      current = false;
      stop();
    };
  }, [tab]);

  return state;
}
