import browser from 'webextension-polyfill';

/** The part of Chrome's API that the polyfill does not know. */
interface SidePanel {
  open: (options: { tabId: number }) => Promise<void>;
}

function sidePanel(): SidePanel | null {
  const api: unknown = Reflect.get(globalThis, 'chrome');
  if (typeof api !== 'object' || api === null || !('sidePanel' in api)) return null;
  const found = api.sidePanel;
  const opens = typeof found === 'object' && found !== null && 'open' in found;
  return opens && typeof found.open === 'function' ? (found as SidePanel) : null;
}

/**
 * Opens the panel beside a tab: Chrome's side panel, Firefox's sidebar. Both want the reader's own click, and to
 * be called before anything is awaited.
 */
export async function openPanel(tab: number): Promise<void> {
  const panel = sidePanel();
  await (panel ? panel.open({ tabId: tab }) : browser.sidebarAction.open());
}
