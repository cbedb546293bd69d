/**
 * Functions that run inside Firefox with its own privileges ("chrome context"), where `Services` and the like are
 * global. They are sent as source, so each stands on its own.
 */

interface Principal {
  origin: string;
  isExpandedPrincipal: boolean;
  addonPolicy: { id: string } | null;
  contentScriptAddonPolicy: { id: string } | null;
}

interface Channel {
  QueryInterface(kind: unknown): Channel;
  URI: { spec: string };
  loadInfo: { triggeringPrincipal: Principal | null };
}

interface FirefoxInternals {
  Services: {
    obs: { addObserver(observer: (subject: Channel) => void, topic: string): void };
    appinfo: { processID: number };
    els: { getListenerInfoFor(target: EventTarget): unknown[] };
    prefs: {
      setBoolPref(name: string, value: boolean): void;
      setIntPref(name: string, value: number): void;
    };
    wm: { getMostRecentWindow(kind: string): FirefoxWindow };
  };
  Ci: { nsIChannel: unknown };
  Cu: {
    forceGC(): void;
    forceCC(): void;
    getJSTestingFunctions(): { gcparam(name: string): number };
  };
  ChromeUtils: {
    importESModule(url: string): Record<string, { add(...args: unknown[]): Promise<void> }>;
    requestProcInfo(): Promise<{
      children: { pid: number; threads: { tid: number; cpuTime: number }[] }[];
    }>;
  };
  WebExtensionPolicy: {
    getByID(id: string): {
      mozExtensionHostname: string;
      extension: { terminateBackground(how?: object): Promise<void> };
    };
  };
}

interface FirefoxWindow extends Window {
  /** Kept across calls. */
  variorumRequests?: { url: string; initiator: string }[];
}

declare const Services: FirefoxInternals['Services'];
declare const Ci: FirefoxInternals['Ci'];
declare const Cu: FirefoxInternals['Cu'];
declare const ChromeUtils: FirefoxInternals['ChromeUtils'];
declare const WebExtensionPolicy: FirefoxInternals['WebExtensionPolicy'];

/** Starts to note every request of the whole browser, with who made it. */
export function watchRequests(): void {
  const requests: { url: string; initiator: string }[] = [];
  Services.wm.getMostRecentWindow('navigator:browser').variorumRequests = requests;
  Services.obs.addObserver((subject) => {
    const channel = subject.QueryInterface(Ci.nsIChannel);
    const by = channel.loadInfo.triggeringPrincipal;
    const addon = by?.addonPolicy ?? by?.contentScriptAddonPolicy;
    const initiator = addon ? `moz-extension://${addon.id}` : (by?.origin ?? '');
    requests.push({
      url: channel.URI.spec,
      initiator: /^\[|^moz-nullprincipal/.test(initiator) ? '' : initiator,
    });
  }, 'http-on-opening-request');
}

/** The requests noted since watchRequests; none where it did not run. */
export function readRequests(): { url: string; initiator: string }[] {
  return Services.wm.getMostRecentWindow('navigator:browser').variorumRequests ?? [];
}

/**
 * Gives an installed extension the site access that Firefox leaves to the reader under Manifest V3.
 * Returns the host of the extension's pages, new in each profile.
 */
export async function grantSiteAccess(id: string): Promise<string> {
  const policy = WebExtensionPolicy.getByID(id);
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  const origins = ['http://*/*', 'https://*/*'];
  await ExtensionPermissions?.add(id, { permissions: [], origins, data_collection: [] }, policy.extension);
  return policy.mozExtensionHostname;
}

/** Ends the extension's background as idling would, though it is at work. */
export async function endBackground(id: string): Promise<void> {
  await WebExtensionPolicy.getByID(id).extension.terminateBackground({ disableResetIdleForTest: true });
}

/** 0 is dark, 1 is light; for pages, and for the extension's own. */
export function preferScheme(scheme: number): void {
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', scheme);
}

/** Lets pages tell the time as finely as it is known, instead of in milliseconds. */
export function tellTimeFinely(): void {
  Services.prefs.setBoolPref('privacy.reduceTimerPrecision', false);
}

/** Process that shows a page; runs in the page's process. */
export function readProcessId(): number {
  return Services.appinfo.processID;
}

/** The heap of a page's process without garbage, and the page's listeners; runs in that process. */
export function readHeap(): { heap: number; listeners: number } {
  // What scripts and the document hold of each other takes two rounds.
  Cu.forceGC();
  Cu.forceCC();
  Cu.forceGC();
  const listeners = [window, document].flatMap((target) => Services.els.getListenerInfoFor(target)).length;
  return { heap: Cu.getJSTestingFunctions().gcparam('gcBytes'), listeners };
}

/** Milliseconds of CPU that the main thread of a process has used: the thread with the process's own number. */
export async function readMainThread(processId: number): Promise<number> {
  const { children } = await ChromeUtils.requestProcInfo();
  const threads = children.find(({ pid }) => pid === processId)?.threads ?? [];
  return (threads.find(({ tid }) => tid === processId)?.cpuTime ?? 0) / 1e6;
}

/** Runs the command of the extension's shortcut with this key and exactly these modifiers. */
export function runShortcut(key: string, modifiers: string[]): void {
  const wanted = modifiers.map((modifier) => modifier.toLowerCase()).toSorted();
  const shortcut = [...document.querySelectorAll('keyset[id^="ext-keyset-id"] key')].find(
    (candidate) =>
      candidate.getAttribute('key')?.toLowerCase() === key.toLowerCase() &&
      (candidate.getAttribute('modifiers') ?? '').split(',').toSorted().join() === wanted.join(),
  );
  if (shortcut === undefined) throw new Error(`No extension has a shortcut with ${key}.`);
  (shortcut as Element & { doCommand(): void }).doCommand();
}
