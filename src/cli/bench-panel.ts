/**
 * `npm run bench:panel`: how soon the side panel shows something, and how much script its frames run on a long article.
 * Wants a build: npm run build. With --dry the figures are printed and BENCHMARKS.md is left as it is.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describeMachine } from '../bench/describe-machine.ts';
import { putSection } from '../bench/put-section.ts';
import { describePanel } from '../bench/panel/describe-panel.ts';
import { measureFrames } from '../bench/panel/measure-frames.ts';
import type { FrameFigures } from '../bench/panel/measure-frames.ts';
import { measureOpening } from '../bench/panel/measure-opening.ts';
import { buildFolder } from '../drive/build-extension.ts';
import { listMatched } from '../comparison/list-matched.ts';
import { loadBundledPack } from '../build/load-bundled-pack.ts';
import { longReading } from '../drive/sample-reading.ts';

const output = fileURLToPath(new URL('../../BENCHMARKS.md', import.meta.url));
const sentences = 400;

const extension = buildFolder('chromium');
const long = longReading(loadBundledPack(), sentences);
const matched = long.state.kind === 'read' ? listMatched(long.state.reading).length : 0;
const frames: FrameFigures[][] = [];
for (let run = 0; run < 5; run += 1) frames.push(await measureFrames(extension, long));
const opening = await measureOpening(extension, 10);
const section = describePanel({ sentences, matched, frames, opening, machine: describeMachine() });
console.log(section);
if (!process.argv.includes('--dry'))
  await writeFile(output, putSection(await readFile(output, 'utf8').catch(() => '# Benchmarks\n'), section));
