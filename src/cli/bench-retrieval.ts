/** `npm run bench:retrieval -- DIR`: the retrieval layer alone on an outside benchmark, beside what could stand in for it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { describeMachine } from '../bench/describe-machine.ts';
import { measureEngine, type EngineFigures } from '../bench/retrieval/measure-engine.ts';
import { type Clef, MissingData, readClef } from '../bench/retrieval/read-clef.ts';
import { engineMakers } from '../bench/retrieval/search-engines.ts';
import { writeMs, writeSize, writeTable } from '../bench/write-table.ts';

const usage = `usage: npm run bench:retrieval -- DIR
  DIR  a clone of sshaar/clef2020-factchecking-task2 (CLEF CheckThat! 2020 task 2), with data/v3.zip and
       test-input/test-input.zip unpacked where they lie`;

const fast = { devMs: 30_000, testMs: 30_000 };
// fuse.js takes half a second a query here, three with its defaults: it gets as many as this time allows.
const slow = { devMs: 28_000, testMs: 25_000 };
const slowest = { devMs: 0, testMs: 15_000 };

function main(): number {
  const [folder] = process.argv.slice(2);
  if (folder === undefined || folder.startsWith('-')) {
    console.error(usage);
    return 1;
  }
  let clef: Clef;
  try {
    clef = readClef(folder);
  } catch (error) {
    if (!(error instanceof MissingData)) throw error;
    console.error(`bench:retrieval: ${error.message}\n${usage}`);
    return 1;
  }
  // A claim that is there twice counts as one when it is taken out, and when the lead over the next claim is measured.
  const statements = clef.claims.map(({ text, sameAs }) => ({ claim: sameAs, position: null, text }));
  const figures = [
    ...[engineMakers.byLearntScore, engineMakers.byBm25, engineMakers.byMiniSearch].map((make) =>
      measureEngine(make(statements, 'en'), clef, fast),
    ),
    measureEngine(engineMakers.byFuseTokens(statements, 'en'), clef, slow),
    measureEngine(engineMakers.byFuse(statements, 'en'), clef, slowest),
  ];
  console.log(`${describe(figures, clef)}\n${describeMachine()}`);
  mkdirSync('bench-results', { recursive: true });
  writeFileSync(
    'bench-results/retrieval.json',
    `${JSON.stringify({ claims: clef.claims.length, engines: figures }, null, 2)}\n`,
  );
  console.log('\nwritten to bench-results/retrieval.json');
  return 0;
}

function describe(figures: readonly EngineFigures[], clef: Clef): string {
  const [ours] = figures;
  const rows = figures.map((f) => [
    f.name,
    f.map5.toFixed(3),
    writeShare(f.f1),
    writeShare(f.presenceF1),
    writeMs(f.medianMs),
    `${(f.medianMs / (ours?.medianMs ?? 1)).toFixed(f.medianMs < 100 * (ours?.medianMs ?? 1) ? 1 : 0)} ×`,
    writeMs(f.indexMs),
    writeSize(f.indexBytes),
    `${f.testQueries} (${f.devQueries})`,
  ]);
  return [
    `CLEF CheckThat! 2020 task 2, English: ${clef.test.length} test tweets against ${clef.claims.length} checked claims.`,
    'No weights come from its data; stemmer, k1, b and the choice of features were settled on its train and dev splits, the threshold on dev.',
    '',
    writeTable(
      ['', 'MAP@5', 'accept F1', 'is it there F1', 'a query', 'time', 'index', 'index size', 'queries (dev)'],
      rows,
    ),
    '',
    'accept F1: each query once with its claim in the corpus and once with it taken out (with its double,',
    'where the corpus has the claim twice); one is right only if the first hit is the claim and is accepted.',
    'is it there F1: the same runs, asked only whether the claim is there. Engines with fewer than all queries were sampled',
    'evenly, because they are slow.',
  ].join('\n');
}

function writeShare(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}

process.exitCode = main();
