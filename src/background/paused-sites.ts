import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { changeSettings, getSettings } from '../session/settings.ts';

/** Sites paused in private windows: forgotten with the last of these windows, never synced. */
const privateKey = 'private-paused-sites';

async function privatelyPaused(): Promise<string[]> {
  const stored = await browser.storage.session.get(privateKey);
  const parsed = v.safeParse(v.array(v.string()), stored[privateKey]);
  return parsed.success ? parsed.output : [];
}

/** Forgets what was paused in private windows once the last of them is closed. */
export function watchPrivateWindows(): void {
  browser.windows.onRemoved.addListener(() => void forgetPrivatelyPaused());
}

async function forgetPrivatelyPaused(): Promise<void> {
  const windows = await browser.windows.getAll();
  if (!windows.some(({ incognito }) => incognito)) await browser.storage.session.remove(privateKey);
}

/** Whether a site is paused; `site` as siteOf() gives it. */
export async function isPaused(site: string, incognito: boolean): Promise<boolean> {
  const { pausedSites } = await getSettings();
  return pausedSites.includes(site) || (incognito && (await privatelyPaused()).includes(site));
}

/** Pauses a site, or ends its pause. A pause made in a private window is not written down. */
export async function setPaused(site: string, paused: boolean, incognito: boolean): Promise<void> {
  const without = (sites: string[]): string[] => sites.filter((other) => other !== site);
  if (incognito) {
    const sites = without(await privatelyPaused());
    await browser.storage.session.set({ [privateKey]: paused ? [...sites, site] : sites });
    if (paused) return;
  }
  const { pausedSites } = await getSettings();
  if (paused || pausedSites.includes(site)) {
    await changeSettings({ pausedSites: paused ? [...without(pausedSites), site] : without(pausedSites) });
  }
}
