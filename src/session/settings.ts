import browser from 'webextension-polyfill';
import { isBroken, parseSettings, readSettingsFile, writeSettingsFile } from './settings-schema.ts';
import type { Settings } from './settings-schema.ts';

export { defaultSettings } from './settings-schema.ts';
export type { Settings } from './settings-schema.ts';

const key = 'settings';

/** Sync storage takes 8,192 bytes an item, key and JSON together; larger settings stay on this machine. */
const syncBytes = 8000;

/** What is stored; undefined where nothing is, or where the browser's own database is damaged. */
async function readStored(): Promise<unknown> {
  for (const area of [browser.storage.local, browser.storage.sync]) {
    const stored: Record<string, unknown> = await area.get(key).catch(() => ({}));
    if (stored[key] !== undefined) return stored[key];
  }
  return undefined;
}

/** The reader's settings; what is missing or broken in storage takes its default. */
export async function getSettings(): Promise<Settings> {
  return parseSettings(await readStored());
}

/** Whether a setting was stored that cannot be read, so that its default is in force until settings are changed. */
export async function hasBrokenSettings(): Promise<boolean> {
  return isBroken(await readStored());
}

/**
 * Replaces the settings that are given and returns them all. Worker and views take turns, so that none undoes
 * what another has just changed.
 */
export function changeSettings(change: Partial<Settings>): Promise<Settings> {
  return navigator.locks.request(key, () => writeChange(change));
}

async function writeChange(change: Partial<Settings>): Promise<Settings> {
  const settings = parseSettings({ ...(await getSettings()), ...change });
  const bytes = new TextEncoder().encode(JSON.stringify(settings)).length;
  if (bytes <= syncBytes) {
    await browser.storage.sync.set({ [key]: settings });
    await browser.storage.local.remove(key);
  } else {
    await browser.storage.local.set({ [key]: settings });
  }
  return settings;
}

/** Back to the defaults. */
export async function resetSettings(): Promise<void> {
  await Promise.all([browser.storage.sync.remove(key), browser.storage.local.remove(key)]);
}

/** The settings as the text of a file. */
export async function exportSettings(): Promise<string> {
  return writeSettingsFile(await getSettings());
}

/** Takes over the settings of an exported file; false where it is not one. */
export async function importSettings(text: string): Promise<boolean> {
  const settings = readSettingsFile(text);
  if (settings) await changeSettings(settings);
  return settings !== null;
}

/** Calls back with all settings after every change, in whichever view it was made. Returns how to stop. */
export function subscribeToSettings(onChange: (settings: Settings) => void): () => void {
  const listener: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    if ((area === 'sync' || area === 'local') && key in changes) void getSettings().then(onChange);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
