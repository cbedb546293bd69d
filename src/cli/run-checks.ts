/** `npm test`: every check in turn, each step's own output as it comes; the last line sums up over all of them. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkLicences } from '../build/check-licences.ts';
import { lintPackage } from '../build/lint-package.ts';
import { checkReproducible } from '../build/pack-extension.ts';
import { buildExtension, buildFolder } from '../drive/build-extension.ts';
import { findBrowser } from '../drive/find-browser.ts';
import { readTestReport } from './read-test-report.ts';

interface Count {
  passed: number;
  failed: number;
}
interface Check {
  name: string;
  run: () => Promise<Count>;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

const checks: Check[] = [
  { name: 'types', run: () => runTool('typescript/bin/tsc', '--noEmit') },
  { name: 'lint', run: () => runTool('oxlint/bin/oxlint') },
  { name: 'format', run: () => runTool('oxfmt/bin/oxfmt', '--check') },
  { name: 'unit tests', run: () => runTests('unit') },
  { name: 'build for Chromium', run: () => attempt(() => buildExtension('chromium')) },
  { name: 'build for Firefox', run: () => attempt(() => buildExtension('firefox')) },
  { name: 'add-on linter', run: () => attempt(() => lintPackage(buildFolder('firefox'))) },
  { name: 'licences', run: () => attempt(checkLicences) },
  { name: 'same package twice for Chromium', run: () => attempt(() => checkReproducible('chrome')) },
  { name: 'same package twice for Firefox', run: () => attempt(() => checkReproducible('firefox')) },
  { name: 'Chromium is there', run: () => attempt(() => findBrowser('chromium')) },
  { name: 'Firefox is there', run: () => attempt(() => findBrowser('firefox')) },
  { name: 'browser tests', run: () => runTests('browser') },
];

const total: Count = { passed: 0, failed: 0 };
const failed: string[] = [];
for (const [index, { name, run }] of checks.entries()) {
  const start = Date.now();
  console.log(`\n[${index + 1}/${checks.length}] ${name}`);
  const count = await run();
  total.passed += count.passed;
  total.failed += count.failed;
  if (count.failed > 0) failed.push(name);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(
    `[${index + 1}/${checks.length}] ${name}: ${count.failed === 0 ? 'ok' : 'FAILED'} (${seconds} s)`,
  );
}
if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** Runs a step that either works or throws; counts as one. */
async function attempt(step: () => Promise<unknown>): Promise<Count> {
  try {
    await step();
    return { passed: 1, failed: 0 };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

/** Runs an installed program of node_modules with its output shown. */
async function runTool(program: string, ...args: string[]): Promise<Count> {
  return (await exitCodeOf(program, args)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs the tests of one project and counts them; a file that cannot even be loaded counts as a failed one. */
async function runTests(project: string): Promise<Count> {
  const folder = await mkdtemp(join(tmpdir(), 'variorum-tests-'));
  try {
    const file = join(folder, 'report.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const code = await exitCodeOf('vitest/vitest.mjs', ['run', '--project', project, ...reporters]);
    const report = readTestReport(await readFile(file, 'utf8').catch(() => ''));
    if (!report) {
      console.error('The tests ended without a report.');
      return { passed: 0, failed: 1 };
    }
    for (const { name, failure } of report.retried)
      console.log(`Passed at the second try: ${name}\n  At the first: ${failure}`);
    const { passed, failed: lost } = report;
    return { passed, failed: code !== 0 && lost === 0 ? 1 : lost };
  } finally {
    await rm(folder, { recursive: true });
  }
}

function exitCodeOf(program: string, args: string[]): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [`${root}node_modules/${program}`, ...args], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.once('error', () => resolve(null));
    child.once('exit', (code) => resolve(code));
  });
}
