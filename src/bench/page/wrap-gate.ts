import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Attribute of the root element in which the figures of a page end up, as JSON. */
export const figuresAttribute = 'data-variorum-bench';

/** Milliseconds. */
export interface GateFigures {
  /** The gate's script from before its compilation until it returned. */
  first: number;
  /** All that it did later, from its timers. */
  later: number;
  /** One read of `document.body.innerText` in the gate's place: the page may still have to be laid out for it. */
  read: number;
  /** One more when all is done and laid out: the least that it can cost. */
  readAgain: number;
  /** UTF-16 units of that text. */
  length: number;
}

/** Runs before the gate in the same world: notes the time, and times what timers run. */
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

/** Runs after it: reads the text once, waits until page and gate are done, and reads it again. */
const after = `{
  const bench = globalThis.variorumBench;
  const first = performance.now() - bench.start;
  const readText = () => {
    const start = performance.now();
    const { length } = document.body.innerText;
    return { read: performance.now() - start, length };
  };
  const { read } = readText();
  const finish = () => {
    if (bench.pending > 0 || document.readyState !== 'complete') return void bench.timer(finish, 100);
    void document.body.offsetHeight;
    const again = readText();
    const figures = { first, later: bench.later, read, readAgain: again.read, length: again.length };
    document.documentElement.setAttribute('${figuresAttribute}', JSON.stringify(figures));
  };
  bench.timer(finish, 300);
}`;

/**
 * Copies a built extension so that every page also gets a script before and one after the gate, which measure it
 * as it is installed: the same file, in the content script's world, when the browser runs it. That the browser loads
 * the file and makes the world is not in the figures; it does so for any content script.
 */
export async function wrapGate(extension: string, folder: string): Promise<void> {
  await cp(extension, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest: { content_scripts: { js: string[] }[] } = JSON.parse(await readFile(file, 'utf8'));
  const [script] = manifest.content_scripts;
  if (manifest.content_scripts.length !== 1 || script?.js.join() !== 'gate.js')
    throw new Error(`${extension} has other content scripts than gate.js alone; this measures nothing else.`);
  script.js = ['before-gate.js', 'gate.js', 'after-gate.js'];
  await writeFile(file, JSON.stringify(manifest));
  await writeFile(join(folder, 'before-gate.js'), before);
  await writeFile(join(folder, 'after-gate.js'), after);
}
