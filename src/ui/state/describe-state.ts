import type { PageState, TabResult } from '../../session/types.ts';
import type { MessageKey } from '../strings/message-keys.ts';

/** What can be done about a state. */
export type StateAction = 'read' | 'resume' | 'explain';

export interface StateWords {
  title: MessageKey;
  explanation: MessageKey;
  action: StateAction | null;
}

const words: Record<Exclude<PageState['kind'], 'read' | 'reading' | 'failed' | 'forbidden'>, StateWords> = {
  'not-article': { title: 'stateNotArticle', explanation: 'stateNotArticleWhy', action: 'read' },
  'no-story': { title: 'stateNoStory', explanation: 'stateNoStoryWhy', action: 'explain' },
  mentions: { title: 'stateMentions', explanation: 'stateMentionsWhy', action: 'read' },
  paused: { title: 'statePaused', explanation: 'statePausedWhy', action: 'resume' },
  'not-asked': { title: 'stateNotAsked', explanation: 'stateNotAskedWhy', action: 'read' },
  withheld: { title: 'stateWithheld', explanation: 'stateWithheldWhy', action: 'read' },
  'damaged-story': { title: 'stateDamaged', explanation: 'stateDamagedWhy', action: 'explain' },
};

const failed: Record<Extract<PageState, { kind: 'failed' }>['reason'], StateWords> = {
  'too-large': { title: 'stateTooLarge', explanation: 'stateTooLargeWhy', action: 'explain' },
  unreadable: { title: 'stateUnreadable', explanation: 'stateUnreadableWhy', action: 'read' },
  'broken-result': { title: 'stateBroken', explanation: 'stateBrokenWhy', action: 'read' },
};

const isPdf = (url: string): boolean => /^[^?#]*\.pdf([?#]|$)/i.test(url);

/**
 * The words for a tab that has nothing to show. One that was read counts as about no story we know: it is
 * described only where the story's pack is gone.
 *
 * @param result null where nothing is known of the tab: the gate stayed shut, or may not run there
 * @param isLate whether a reading under way takes so long that it may not come to an end.
 */
export function describeState(result: TabResult | null, isLate = false): StateWords {
  if (!result) return { title: 'stateNothing', explanation: 'stateNothingWhy', action: 'read' };
  const { state, url } = result;
  if (state.kind === 'read') return words['no-story'];
  if (state.kind === 'reading')
    return { title: 'stateReading', explanation: 'stateReadingWhy', action: isLate ? 'read' : null };
  if (state.kind === 'failed') return failed[state.reason];
  if (state.kind === 'forbidden') {
    return isPdf(url)
      ? { title: 'statePdf', explanation: 'statePdfWhy', action: 'explain' }
      : { title: 'stateForbidden', explanation: 'stateForbiddenWhy', action: 'read' };
  }
  return words[state.kind];
}

/** Whether the coverage was last followed so long ago that the reader should be told: six months. */
export function isOld(asOf: string, now: Date): boolean {
  const sixMonths = 183 * 24 * 60 * 60 * 1000;
  return now.getTime() - new Date(asOf).getTime() > sixMonths;
}
