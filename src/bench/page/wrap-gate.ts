import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Attribute of the root element in which the figures of a page end up, as JSON. */
export const figuresAttribute = 'data-variorum-bench';

/** What the page's address says that comes first in it: the gate, or one read of its text. */
const firstScripts = ['gate', 'text'] as const;
export type FirstScript = (typeof firstScripts)[number];

/** Milliseconds. */
export interface LookFigures {
  /** The first script from before its compilation until it returned. */
  first: number;
  /** All that it did later, from its timers. */
  later: number;
  /** One read of `document.body.innerText` when all is done and laid out: the least that it can cost. */
  readAgain: number;
  /** UTF-16 units of that text. */
  length: number;
}

/** Runs before it in the same world: notes the time, and times what timers run. */
const before = `{
  const timer = globalThis.setTimeout.bind(globalThis);
  const bench = { pending: 0, later: 0, start: 0, timer };
  globalThis.variorumBench = bench;
  globalThis.setTimeout = (task, ms) => {
    bench.pending += 1;
    return timer(async () => {
      const start = performance.now();
      task();
      for (let turn = 0; turn < 3; turn += 1) await null; // what waited for the timer runs as microtasks
      bench.later += performance.now() - start;
      bench.pending -= 1;
    }, ms);
  };
  bench.start = performance.now();
}`;

/** What the gate is compared with, as a script of its own in the gate's place. */
const readText = 'globalThis.variorumText = document.body.innerText.length;';

/** Runs after it: waits until page and script are done, and reads the text. */
const after = `{
  const bench = globalThis.variorumBench;
  const first = performance.now() - bench.start;
  const finish = () => {
    if (bench.pending > 0 || document.readyState !== 'complete') return void bench.timer(finish, 100);
    void document.body.offsetHeight;
    void document.body.innerText;
    const start = performance.now();
    const { length } = document.body.innerText;
    const figures = { first, later: bench.later, readAgain: performance.now() - start, length };
    document.documentElement.setAttribute('${figuresAttribute}', JSON.stringify(figures));
  };
  bench.timer(finish, 300);
}`;

/** Address of a page in which that script comes first. */
export function withFirst(url: string, first: FirstScript): string {
  return `${url}?first=${first}`;
}

/**
 * Copies a built extension so that pages get, by what their address asks for, the gate or one read of their text, each
 * with a script before and one after that measure it: a file of its own, in the content script's world, when the
 * browser runs it. That the browser loads the file and makes the world is not in the figures; it does so for any
 * content script.
 */
export async function wrapGate(extension: string, folder: string): Promise<void> {
  await cp(extension, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest: { content_scripts: object[] } = JSON.parse(await readFile(file, 'utf8'));
  const [script] = manifest.content_scripts;
  if (
    manifest.content_scripts.length !== 1 ||
    !script ||
    !('js' in script) ||
    String(script.js) !== 'gate.js'
  )
    throw new Error(`${extension} has other content scripts than gate.js alone; this measures nothing else.`);
  const files = { gate: 'gate.js', text: 'read-text.js' };
  manifest.content_scripts = firstScripts.map((first) => ({
    ...script,
    include_globs: [withFirst('*', first).replace('?', '*')],
    js: ['before-look.js', files[first], 'after-look.js'],
  }));
  await writeFile(file, JSON.stringify(manifest));
  await writeFile(join(folder, 'before-look.js'), before);
  await writeFile(join(folder, files.text), readText);
  await writeFile(join(folder, 'after-look.js'), after);
}
