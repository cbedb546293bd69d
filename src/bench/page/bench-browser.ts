import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserName } from '../../drive/browser.ts';
import { buildFolder } from '../../drive/build-extension.ts';
import { launchChromium } from '../../drive/chromium.ts';
import { tellTimeFinely } from '../../drive/firefox-chrome.ts';
import { launchFirefox } from '../../drive/firefox.ts';
import type { FixtureServer } from '../../drive/serve-fixtures.ts';
import { medianOf } from '../median-of.ts';
import type { Peer } from './install-peers.ts';
import { measureBlocking, type Blocking } from './measure-blocking.ts';
import { type GateFigures, measureGate } from './measure-gate.ts';
import { measureLoad, type LoadFigures } from './measure-load.ts';
import { wrapGate } from './wrap-gate.ts';

/** What a page is loaded with: nothing, the extension, or a peer. */
export interface LoadCase {
  with: string;
  page: string;
  /** Bytes of the scripts that the page's process runs for it, those of its frames included. */
  scripts: number;
  figures: LoadFigures;
}

export interface BrowserFigures {
  browser: BrowserName;
  /** Each saved page in a tab and a process of its own. */
  saved: GateFigures[];
  /** The saved pages one after the other in one tab. */
  followed: GateFigures[];
  /** One of a megabyte of text, once for each run. */
  large: GateFigures[];
  blocking: Blocking[];
  loads: LoadCase[];
}

export interface Bench {
  server: FixtureServer;
  /** Paths of the saved pages. */
  saved: string[];
  peers: Peer[];
  runs: number;
  tell: (progress: string) => void;
}

/** Pages that every case is loaded with; the file of a case is `<page>-<number of the peer>.html`. */
export const loadPages = ['plain', 'story'] as const;

/** Measures everything in one browser; what is done stands in `tell`. */
export async function benchBrowser(name: BrowserName, bench: Bench): Promise<BrowserFigures> {
  const { server, runs, tell } = bench;
  const built = buildFolder(name);
  const folder = await mkdtemp(join(tmpdir(), 'variorum-bench-'));
  try {
    const wrapped = join(folder, 'wrapped');
    await wrapGate(built, wrapped);
    const gate = await inBrowser(name, wrapped, async (browser) => {
      const saved: GateFigures[] = [];
      const followed: GateFigures[] = [];
      const tab = await browser.open(`${server.origin}/empty.html`);
      for (const [index, path] of bench.saved.entries()) {
        if (index % 20 === 0) tell(`${name}: gate on saved page ${index + 1} of ${bench.saved.length}`);
        const textFirst = index % 2 === 1;
        saved.push(await measureGate(browser, server.origin + path, { textFirst }));
        followed.push(await measureGate(browser, server.origin + path, { tab, textFirst }));
      }
      await tab.close();
      tell(`${name}: gate on a page of one megabyte`);
      const large = await repeat(runs, () => measureGate(browser, `${server.origin}/plain.html`));
      return { saved, followed, large };
    });
    const { blocking, ours } = await inBrowser(name, built, async (browser) => {
      tell(`${name}: longest task on a story page of 10,000 words`);
      const longest = await repeat(runs, () => measureBlocking(browser, server.origin, '/story.html'));
      tell(`${name}: loading pages with the extension`);
      return { blocking: longest, ours: await loadAll(browser, bench, 'Variorum', '') };
    });
    for (const load of ours) load.scripts = await sizeOfScripts(built, load.page);
    const empty = join(folder, 'empty');
    await writeEmptyExtension(empty);
    const others = await inBrowser(name, empty, async (browser) => {
      tell(`${name}: loading pages with nothing`);
      const loads = await loadAll(browser, bench, 'nothing', '');
      for (const [index, peer] of bench.peers.entries()) {
        tell(`${name}: loading pages with ${peer.name}`);
        loads.push(...(await loadAll(browser, bench, `${peer.name} ${peer.version}`, `-${index}`)));
      }
      return loads;
    });
    return { browser: name, ...gate, blocking, loads: [...ours, ...others] };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function inBrowser<T>(
  name: BrowserName,
  extension: string,
  work: (browser: Browser) => Promise<T>,
): Promise<T> {
  const browser = await (name === 'chromium' ? launchChromium : launchFirefox)({ extension });
  try {
    if ('runInChrome' in browser) await browser.runInChrome(tellTimeFinely);
    return await work(browser);
  } finally {
    await browser.close();
  }
}

async function repeat<T>(runs: number, work: () => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let run = 0; run < runs; run += 1) results.push(await work());
  return results;
}

/** Loads each page several times; each figure is the median of the runs. */
async function loadAll(browser: Browser, bench: Bench, what: string, suffix: string): Promise<LoadCase[]> {
  const loads: LoadCase[] = [];
  for (const page of loadPages) {
    const asked = bench.server.asked.length;
    const figures = await repeat(bench.runs, () =>
      measureLoad(browser, bench.server.origin, `/${page}${suffix}.html`),
    );
    const scripts = new Set(bench.server.asked.slice(asked).filter((path) => path.endsWith('.js')));
    const sizes = await Promise.all([...scripts].map((path) => stat(join(bench.server.folder, path))));
    loads.push({
      with: what,
      page,
      scripts: sizes.reduce((sum, { size }) => sum + size, 0),
      figures: {
        mainThread: medianOf(figures.map(({ mainThread }) => mainThread)),
        heap: medianOf(figures.map(({ heap }) => heap)),
        nodes: medianOf(figures.map(({ nodes }) => nodes)),
      },
    });
  }
  return loads;
}

async function sizeOfScripts(extension: string, page: string): Promise<number> {
  const files = page === 'story' ? ['gate.js', 'annotator.js'] : ['gate.js'];
  const sizes = await Promise.all(files.map((file) => stat(join(extension, file))));
  return sizes.reduce((sum, { size }) => sum + size, 0);
}

/** The drivers want an extension; this one does nothing. */
async function writeEmptyExtension(folder: string): Promise<void> {
  await mkdir(folder);
  const manifest = {
    manifest_version: 3,
    name: 'Nothing',
    version: '1',
    browser_specific_settings: { gecko: { id: 'nothing@variorum.example' } },
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
}
