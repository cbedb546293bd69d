import type { TabResult } from '../../session/types.ts';
import type { Pack } from '../../story/types.ts';

/** The name that a state's explanation speaks of: the story that is mentioned, the site that is paused, the story that is damaged. */
export function aboutState(result: TabResult | null, packs: Pack[]): string {
  const state = result?.state;
  if (state?.kind === 'damaged-story') return state.story;
  if (state?.kind === 'mentions')
    return packs.find(({ story }) => story.id === state.story)?.story.title ?? '';
  return state?.kind === 'paused' ? state.site : '';
}
