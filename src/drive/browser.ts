/** Which of the two browsers. */
export type BrowserName = 'chromium' | 'firefox';
export type ColorScheme = 'light' | 'dark';

export interface LaunchOptions {
  /** Folder of the built extension. */
  extension: string;
  /** Without a window; the default. */
  headless?: boolean;
}

/** A request that left the browser for the network, whoever made it. */
export interface NetworkRequest {
  url: string;
  /** Origin of who asked for it; empty where the browser itself or the reader's own navigation did. */
  initiator: string;
}

/** What the process that shows a page has used so far; only differences mean something. */
export interface Usage {
  /** Time that its main thread was busy, in milliseconds; Firefox on Linux counts in steps of 10. */
  mainThread: number;
  /** JavaScript heap in use after collecting garbage, in bytes; Firefox counts blocks of 4 kB, and not what long arrays hold. */
  heap: number;
  /** Listeners, whoever added them: all in Chromium; in Firefox those of the window and the document. */
  listeners: number;
}

/** One open document: a tab, a page of the extension, or its side panel. */
export interface Page {
  /**
   * Runs a function in the page's own world, not the extension's. It is sent as source: it may use its arguments and
   * the page's globals, and nothing else. Arguments and result travel as JSON.
   *
   * @throws Error with the message of what was thrown in the page.
   */
  evaluate<Args extends unknown[], Result>(
    body: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /** Moves the mouse there and clicks: trusted input, in CSS pixels of the viewport. */
  click(x: number, y: number): Promise<void>;
  /** Presses one key or combination, named as in `KeyboardEvent.key`: `Tab`, `Enter`, `Alt+Shift+N`. */
  press(keys: string): Promise<void>;
  /** Sizes the page, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** Saves what the page shows as a PNG. */
  screenshot(file: string): Promise<void>;
  readUsage(): Promise<Usage>;
  /** Goes to another address in the same tab and waits until it has loaded. */
  navigate(url: string): Promise<void>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}

/** A real browser with the extension installed in a profile of its own. */
export interface Browser {
  readonly name: BrowserName;
  /** Origin of the extension's own pages, without a slash at the end. */
  readonly extensionOrigin: string;
  /** Opens a tab, in front, and waits until it has loaded. */
  open(url: string): Promise<Page>;
  /** Opens a page of the extension in a tab: `popup.html?tab=3`. */
  openExtensionPage(path: string): Promise<Page>;
  /** Sets what pages are told of the reader's colour scheme: those that are open and those opened later. */
  preferColorScheme(scheme: ColorScheme): Promise<void>;
  /** Ends the background worker, as browsers do when it idles. The next event starts it again. */
  killBackground(): Promise<void>;
  /** Every request to the network since the start. Complete once the browser is closed. */
  requests(): Promise<NetworkRequest[]>;
  /** Waits until the browser has ended, by `close` or by the hand of who sits in front of it. */
  waitForEnd(): Promise<void>;
  /** Closes the browser and removes its profile. */
  close(): Promise<void>;
}
