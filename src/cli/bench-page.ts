/** `npm run bench:page`: what the extension costs the pages that people read, in both browsers, beside two peers. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { benchBrowser, loadPages, type BrowserFigures } from '../bench/page/bench-browser.ts';
import { writePlainPage, writeStoryPage } from '../bench/page/generate-pages.ts';
import { installPeers, type Peer } from '../bench/page/install-peers.ts';
import { putSection } from '../bench/put-section.ts';
import { readSavedPages } from '../bench/page/read-saved-pages.ts';
import { writeSection } from '../bench/page/summarise.ts';
import { buildExtension } from '../drive/build-extension.ts';
import { serveFixtures } from '../drive/serve-fixtures.ts';

const usage = `Usage: npm run bench:page -- [DIR] [--runs N] [--browser chromium|firefox] [--no-build] [--dry]

  DIR         a clone of mozilla/readability, or its test/test-pages; without it only generated pages are measured
  --runs      how often generated pages are loaded; 5 unless told
  --browser   only this one
  --no-build  take the extension as it was built last
  --dry       print the figures and leave BENCHMARKS.md as it is`;

const output = fileURLToPath(new URL('../../BENCHMARKS.md', import.meta.url));

/** Gives pages a fine clock, in both browsers. */
const isolation = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};
/** Saved pages get their text and their own styles; nothing of theirs runs or is fetched. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '5' },
    browser: { type: 'string' },
    'no-build': { type: 'boolean', default: false },
    dry: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (values.help) console.log(usage);
else
  await bench().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });

async function bench(): Promise<void> {
  const browsers = (['chromium', 'firefox'] as const).filter((name) => (values.browser ?? name) === name);
  const runs = Number(values.runs);
  if (browsers.length === 0 || !(runs >= 1)) throw new Error(usage);
  const folder = await mkdtemp(join(tmpdir(), 'variorum-bench-pages-'));
  const server = await serveFixtures(folder, (path) =>
    path.startsWith('/saved/') ? { ...isolation, 'content-security-policy': policy } : isolation,
  );
  try {
    const saved = await putSavedPages(folder);
    const peers = await findPeers(folder);
    await putGeneratedPages(folder, peers);
    const results: BrowserFigures[] = [];
    for (const name of browsers) {
      if (!values['no-build']) await buildExtension(name);
      results.push(await benchBrowser(name, { server, saved, peers, runs, tell: console.error }));
    }
    await report(results, saved.length, runs, peers);
  } finally {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** @returns paths of the pages. */
async function putSavedPages(folder: string): Promise<string[]> {
  const [source] = positionals;
  if (source === undefined) {
    console.error('No folder of saved pages was given (see --help): only the generated pages are measured.');
    return [];
  }
  const pages = await readSavedPages(source);
  await mkdir(join(folder, 'saved'));
  for (const { name, html } of pages) await writeFile(join(folder, 'saved', `${name}.html`), html);
  return pages.map(({ name }) => `/saved/${encodeURIComponent(name)}.html`);
}

async function findPeers(folder: string): Promise<Peer[]> {
  const peers = await installPeers(folder);
  if (peers === null) console.error('npm cannot install the peers: they are left out.');
  return peers ?? [];
}

async function putGeneratedPages(folder: string, peers: readonly Peer[]): Promise<void> {
  const writers = {
    plain: (end: string) => writePlainPage(1_000_000, end),
    story: (end: string) => writeStoryPage(10_000, end),
  };
  const put = (file: string, html: string): Promise<void> => writeFile(join(folder, file), html);
  for (const page of loadPages) {
    await put(`${page}.html`, await writers[page](''));
    for (const [index, peer] of peers.entries())
      await put(`${page}-${index}.html`, await writers[page](peer.markup));
  }
  await put('index.html', await writers.story(''));
  await put('empty.html', '<!doctype html><html lang="en"><title>Empty</title><p>Empty.</p></html>');
}

async function report(
  results: readonly BrowserFigures[],
  savedPages: number,
  runs: number,
  peers: readonly Peer[],
): Promise<void> {
  const machine = `Measured on ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'})`;
  const section = writeSection(results, { savedPages, runs, peers: peers.length > 0, machine });
  console.log(section);
  if (values.dry) return;
  const before = await readFile(output, 'utf8').catch(() => '# Benchmarks\n');
  await writeFile(output, putSection(before, section));
  console.error('BENCHMARKS.md has these figures now, under "Page".');
}
