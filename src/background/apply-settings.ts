import browser from 'webextension-polyfill';
import { sendToTab } from '../session/messages.ts';
import { getResult, listResultTabs } from '../session/results.ts';
import { siteOf } from '../session/page-address.ts';
import type { Settings } from '../session/settings.ts';
import { chooseMarks } from './choose-marks.ts';
import { keepState } from './keep-result.ts';
import { isPaused } from './paused-sites.ts';
import { readTab } from './read-tab.ts';
import type { InjectedScripts } from './read-tab.ts';

async function applyToTab(tab: number, settings: Settings, scripts: InjectedScripts): Promise<void> {
  const result = await getResult(tab);
  if (!result) return;
  const { url, title, state } = result;
  const site = siteOf(url);
  const { incognito } = await browser.tabs.get(tab);
  const paused = site !== '' && (await isPaused(site, incognito));
  if (paused && state.kind !== 'paused') {
    await sendToTab(tab, { type: 'stop' });
    await keepState(tab, { url, title }, { kind: 'paused', site });
  } else if (!paused && state.kind === 'paused') {
    if (settings.automatic) await readTab(tab, { url, title }, false, scripts);
    else await keepState(tab, { url, title }, { kind: 'not-asked' });
  } else if (settings.automatic && state.kind === 'not-asked') {
    await readTab(tab, { url, title }, false, scripts);
  } else if (state.kind === 'read') {
    await sendToTab(tab, { type: 'paint', paint: chooseMarks(state.reading, settings) });
  }
}

/** Brings every tab of which something is known in line with changed settings. */
export async function applySettings(settings: Settings, scripts: InjectedScripts): Promise<void> {
  const tabs = await listResultTabs();
  // A tab that was closed in between has nothing to be brought in line.
  await Promise.allSettled(tabs.map((tab) => applyToTab(tab, settings, scripts)));
}
