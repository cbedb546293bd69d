import { clearResult, updateResult } from '../session/results.ts';
import type { PageState, TabResult } from '../session/types.ts';
import { showBadge } from './show-badge.ts';

/** A page as a message or the browser names it. */
export interface PageName {
  url: string;
  title: string;
}

/** Stores a new state of a tab and shows it on the icon. Where it is another page nothing stays selected. */
export async function keepState(tab: number, page: PageName, state: PageState): Promise<void> {
  await keepResult(tab, () => ({
    version: 1,
    ...page,
    at: Date.now(),
    state,
    selected: null,
    selections: 0,
  }));
}

/** Changes the result of a tab and shows it on the icon; `change` may return null to leave it. */
export async function keepResult(
  tab: number,
  change: (result: TabResult | null) => TabResult | null,
): Promise<TabResult | null> {
  const result = await updateResult(tab, change);
  await showBadge(tab, result);
  return result;
}

/** A result in which the reader selected a sentence, in the page or by a key. */
export function select(result: TabResult, sentence: number): TabResult {
  return { ...result, selected: sentence, selections: result.selections + 1 };
}

/** Forgets a tab. */
export async function forgetTab(tab: number): Promise<void> {
  await clearResult(tab);
  await showBadge(tab, null);
}
