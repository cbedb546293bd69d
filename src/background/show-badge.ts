import browser from 'webextension-polyfill';
import { listMatched } from '../comparison/list-matched.ts';
import type { TabResult } from '../session/types.ts';
import { aboutState } from '../ui/state/about-state.ts';
import { describeState } from '../ui/state/describe-state.ts';
import { browserStrings } from '../ui/strings/browser-strings.ts';
import { isolate } from '../ui/strings/isolate.ts';
import type { Strings } from '../ui/strings/strings.ts';

const countColour = '#0a6482';
/** Grey: there is something, but nothing was read. */
const hintColour = '#575f6a';

function badgeText({ state }: TabResult): string {
  if (state.kind === 'mentions') return '…';
  return state.kind === 'read' ? String(listMatched(state.reading).length) : '';
}

function badgeTitle(result: TabResult, strings: Strings): string {
  const { state } = result;
  if (state.kind !== 'read')
    return strings.text(describeState(result).title, isolate(aboutState(result, [], strings.language)));
  const { sentences } = state.reading;
  return strings.plural('sentencesMatched', listMatched(state.reading).length, sentences.length);
}

/**
 * Shows on the toolbar icon what is known of a tab: the number of matched sentences, an ellipsis where a story is only
 * mentioned, and in its title, which screen readers speak, also why there is none.
 *
 * @param result null to show nothing.
 */
export async function showBadge(tab: number, result: TabResult | null): Promise<void> {
  const strings = browserStrings();
  const name = strings.text('extensionName');
  const color = result?.state.kind === 'mentions' ? hintColour : countColour;
  const title = result ? `${name} – ${badgeTitle(result, strings)}` : name;
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId: tab, text: result ? badgeText(result) : '' }),
      browser.action.setBadgeBackgroundColor({ tabId: tab, color }),
      browser.action.setTitle({ tabId: tab, title }),
    ]);
  } catch {
    // The tab was closed in between.
  }
}
