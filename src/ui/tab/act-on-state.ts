import browser from 'webextension-polyfill';
import { send } from '../../session/messages.ts';
import type { StateAction } from '../state/describe-state.ts';

/** Does what a state offers. */
export async function actOnState(action: StateAction, tab: number): Promise<void> {
  if (action === 'settings') return browser.runtime.openOptionsPage();
  if (action === 'resume') await send({ type: 'pause-site', tab, paused: false });
  else await send({ type: 'read-tab', tab });
}
