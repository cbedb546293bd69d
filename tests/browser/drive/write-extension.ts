import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../../../src/drive/browser.ts';

/**
 * Writes a tiny extension to drive: it paints the first paragraph and makes a request in the page; a trusted click in
 * the page opens its side panel (Chromium), is noted with its number, and makes a request in the background.
 *
 * @returns Its folder, for the caller to remove.
 */
export async function writeExtension(browser: BrowserName, leak: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'variorum-tiny-'));
  const files: Record<string, string> = {
    'manifest.json': JSON.stringify(manifests[browser]),
    'background.js': `
      chrome.runtime.onMessage.addListener(async (message, { tab }) => {
        chrome.sidePanel?.open({ tabId: tab.id });
        const { clicks = 0 } = await chrome.storage.session.get('clicks');
        await chrome.storage.session.set({ clicks: clicks + 1 });
        fetch(${JSON.stringify(leak)}).catch(() => {});
      });`,
    'content.js': `
      const range = new Range();
      range.selectNodeContents(document.querySelector('p'));
      CSS.highlights.set('tiny', new Highlight(range));
      fetch(${JSON.stringify(`${leak}?from=content`)}).catch(() => {});
      document.addEventListener('click', (event) => event.isTrusted && chrome.runtime.sendMessage('click'));`,
    'panel.html': '<!doctype html><title>Panel</title><button>Press</button><script src="panel.js"></script>',
    'panel.js': `document.querySelector('button').onclick = (event) => { document.title = 'trusted ' + event.isTrusted; };`,
  };
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
  return folder;
}

const common = {
  manifest_version: 3,
  name: 'Tiny',
  version: '1',
  host_permissions: ['http://*/*', 'https://*/*'],
  content_scripts: [{ matches: ['http://*/*'], js: ['content.js'] }],
};

const manifests: Record<BrowserName, object> = {
  chromium: {
    ...common,
    permissions: ['storage', 'sidePanel'],
    background: { service_worker: 'background.js' },
    side_panel: { default_path: 'panel.html' },
  },
  firefox: {
    ...common,
    permissions: ['storage'],
    background: { scripts: ['background.js'] },
    sidebar_action: { default_panel: 'panel.html', open_at_install: false },
    commands: { _execute_sidebar_action: { suggested_key: { default: 'Alt+Shift+V' } } },
    browser_specific_settings: { gecko: { id: 'tiny@variorum.example' } },
  },
};
