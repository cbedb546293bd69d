import { translate } from '../../comparison/translate.ts';
import type { TabResult } from '../../session/types.ts';
import type { Pack } from '../../story/types.ts';

/** The name that a state's explanation speaks of: the story that is mentioned, the site that is paused, the story that is damaged. */
export function aboutState(result: TabResult | null, packs: Pack[], language: string): string {
  const state = result?.state;
  if (state?.kind === 'damaged-story') return state.story;
  if (state?.kind === 'mentions') {
    const pack = packs.find(({ story }) => story.id === state.story);
    return pack ? translate(pack, pack.story.title, language).text : '';
  }
  return state?.kind === 'paused' ? state.site : '';
}
