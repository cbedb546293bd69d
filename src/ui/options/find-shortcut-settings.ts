import browser from 'webextension-polyfill';

/**
 * How to open the browser's own page for keyboard shortcuts: Firefox has a call for it since 137, Chrome an address.
 * Null where neither is known.
 */
export function findShortcutSettings(): (() => Promise<void>) | null {
  const commands: object = browser.commands;
  if ('openShortcutSettings' in commands && typeof commands.openShortcutSettings === 'function') {
    const open = commands.openShortcutSettings;
    return async () => {
      await open.call(commands);
    };
  }
  if (!browser.runtime.getURL('/').startsWith('chrome-extension:')) return null;
  return async () => {
    await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  };
}
