/**
 * `npm run build-for-amo`: makes what addons.mozilla.org wants from the last commit, as a reviewer will: the sources, and
 * the package built from them in a folder that has nothing else. Does so twice and compares.
 */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));
const output = join(root, '.output', 'amo');
const run = promisify(execFile);
const noise = { maxBuffer: 2 ** 26 };

const work = await mkdtemp(join(tmpdir(), 'variorum-amo-'));
try {
  await buildForAmo();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await rm(work, { recursive: true, force: true });
}

async function buildForAmo(): Promise<void> {
  const { stdout: changes } = await run('git', ['status', '--porcelain'], { cwd: root });
  if (changes !== '') console.log('What is not committed is left out.');
  const { version }: { version: string } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const { stdout } = await run('git', ['rev-parse', 'HEAD'], { cwd: root });
  const commit = stdout.trim();
  await mkdir(output, { recursive: true });
  const sources = join(output, `variorum-${version}-sources.zip`);
  await run('git', ['archive', '--format=zip', '-o', sources, commit], { cwd: root });

  const first = await buildFrom(commit, 'first');
  const second = await buildFrom(commit, 'second');
  if (!(await readFile(first)).equals(await readFile(second)))
    throw new Error('Two builds of the same commit differ; a reviewer could not compare them.');
  const target = join(output, `variorum-${version}-firefox.zip`);
  await cp(first, target);
  console.log(`The package, the same in two builds: ${target}`);
  console.log(`Its sources: ${sources}`);
  console.log('For the reviewer: assets/store/build-for-reviewers.md');
}

/** @returns path of the package. */
async function buildFrom(commit: string, name: string): Promise<string> {
  const folder = join(work, name);
  await mkdir(folder);
  const archive = join(work, `${name}.tar`);
  await run('git', ['archive', '--format=tar', '-o', archive, commit], { cwd: root });
  await run('tar', ['-xf', archive], { cwd: folder });
  console.log(`Installing the dependencies of the ${name} build`);
  await run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, ...noise });
  console.log(`The ${name} build`);
  await run('npm', ['run', 'zip'], { cwd: folder, ...noise });
  const files = await readdir(join(folder, '.output'));
  const made = files.find((file) => file.endsWith('-firefox.zip'));
  if (made === undefined) throw new Error('The build made no package for Firefox.');
  return join(folder, '.output', made);
}
