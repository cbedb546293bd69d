/**
 * Functions that run inside Firefox with its own privileges and do with an extension what the reader can. They are sent
 * as source, so each stands on its own.
 */

interface Policy {
  extension: object;
}
interface Addon {
  disable(): Promise<void>;
  enable(): Promise<void>;
  reload(): Promise<void>;
}
interface Modules {
  ExtensionPermissions: {
    add(id: string, permissions: object, extension: object): Promise<void>;
    remove(id: string, permissions: object, extension: object): Promise<void>;
  };
  AddonManager: { getAddonByID(id: string): Promise<Addon> };
  CustomizableUI: { addWidgetToArea(widget: string, area: string): void; AREA_NAVBAR: string };
}

declare const WebExtensionPolicy: { getByID(id: string): Policy };
declare const ChromeUtils: { importESModule(url: string): Modules };
declare const CustomizableUI: Modules['CustomizableUI'];

/** Gives the extension access to all sites, or takes it away. */
export async function allowSites(id: string, allowed: boolean): Promise<void> {
  const { extension } = WebExtensionPolicy.getByID(id);
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  const change = { permissions: [], origins: ['http://*/*', 'https://*/*'], data_collection: [] };
  await ExtensionPermissions[allowed ? 'add' : 'remove'](id, change, extension);
}

/** Lets the extension into private windows and starts it anew, as Firefox's own page for add-ons does. */
export async function allowPrivateWindows(id: string): Promise<void> {
  const { extension } = WebExtensionPolicy.getByID(id);
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const permission = 'internal:privateBrowsingAllowed';
  const change = { permissions: [permission], origins: [], data_collection: [] };
  await ExtensionPermissions.add(id, change, extension);
  await (await AddonManager.getAddonByID(id)).reload();
}

/** Enables or disables the extension. */
export async function enable(id: string, enabled: boolean): Promise<void> {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const addon = await AddonManager.getAddonByID(id);
  await (enabled ? addon.enable() : addon.disable());
}

/** Puts the icon into the toolbar; returns the middle of it, in CSS pixels of the window. */
export async function showIcon(id: string): Promise<[number, number]> {
  const widget = `${id.toLowerCase().replaceAll(/[^a-z0-9_-]/g, '_')}-browser-action`;
  CustomizableUI.addWidgetToArea(widget, CustomizableUI.AREA_NAVBAR);
  await new Promise((resolve) => setTimeout(resolve, 300));
  const box = document.getElementById(widget)?.getBoundingClientRect();
  if (!box || box.width === 0) throw new Error('The toolbar does not show the icon.');
  return [box.left + box.width / 2, box.top + box.height / 2];
}
