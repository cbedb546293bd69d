import browser from 'webextension-polyfill';
import { send } from '../../session/messages.ts';
import type { StateAction } from '../state/describe-state.ts';

/** Does what a state offers. */
export async function actOnState(action: StateAction, tab: number): Promise<void> {
  if (action === 'explain') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  else if (action === 'resume') await send({ type: 'pause-site', tab, paused: false });
  else await send({ type: 'read-tab', tab });
}
