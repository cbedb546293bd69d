import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface LockedPackage {
  version?: string;
  license?: string;
  optional?: boolean;
}

/**
 * What may be shipped in an extension under the MIT licence with a notice; under the MPL also with the place of the source,
 * which is the package's own, unchanged.
 */
const shippable = new Set(['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'MPL-2.0']);

/** What tools may have besides: nothing of theirs is shipped, so that terms for changing or passing them on do not bind us. */
const usable = new Set([...shippable, 'BlueOak-1.0.0', 'CC0-1.0', 'CC-BY-4.0', 'Python-2.0', 'Zlib']);

/** Where package-lock.json names a licence in a way that SPDX does not know: what we take it for. */
const clarified: Record<string, string> = {
  winreg: 'BSD-3-Clause', // says "BSD" and no more, so the strictest in use; of web-ext, and only run on Windows
};

/**
 * Whether a licence expression as npm has it (`MIT`, `(MIT OR GPL-3.0-or-later)`, `(MIT AND Zlib)`) is met by the
 * licences that are allowed. AND binds before OR; a parenthesis within another is not understood and not allowed.
 */
export function isAllowed(expression: string, allowed: ReadonlySet<string>): boolean {
  const bare = expression.replace(/^\(([^()]*)\)$/, '$1');
  return bare.split(' OR ').some((choice) => choice.split(' AND ').every((id) => allowed.has(id.trim())));
}

function readLock(root: string): [name: string, locked: LockedPackage][] {
  const lock: { packages: Record<string, LockedPackage> } = JSON.parse(
    readFileSync(join(root, 'package-lock.json'), 'utf8'),
  );
  return Object.entries(lock.packages).flatMap(([path, locked]) =>
    path === '' ? [] : [[path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length), locked]],
  );
}

/**
 * Checks the licence of every locked package, those for other systems included.
 *
 * @param bundled Names of the packages with code in the extension.
 * @returns a line for each package whose licence is not allowed for what it is used for.
 */
export function findUnsuitableLicences(root: string, bundled: readonly string[]): string[] {
  return readLock(root).flatMap(([name, { version = '?', license }]) => {
    const licence = clarified[name] ?? license ?? 'no licence';
    const isShipped = bundled.includes(name);
    if (isAllowed(licence, isShipped ? shippable : usable)) return [];
    return [
      `${name} ${version} has ${licence}, which is not allowed for what we ${isShipped ? 'ship' : 'use'}.`,
    ];
  });
}

interface PackageFacts {
  license?: string;
  author?: string | { name?: string };
  homepage?: string;
  repository?: string | { url?: string };
}

function readFacts(root: string, name: string): PackageFacts {
  return JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));
}

function findSource(root: string, name: string): string {
  const { repository } = readFacts(root, name);
  const url = (typeof repository === 'string' ? repository : repository?.url) ?? '';
  return url.replace(/^git\+/, '').replace(/\.git$/, '');
}

/** The licence file that a package comes with; where there is none, what its package.json says. */
function readLicence(root: string, name: string): string {
  const folder = join(root, 'node_modules', name);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.\w+)?$/i.test(entry));
  if (file !== undefined) return readFileSync(join(folder, file), 'utf8').trim().replaceAll('\r', '');
  const about = readFacts(root, name);
  const author = typeof about.author === 'string' ? about.author : about.author?.name;
  if (about.license === undefined || author === undefined)
    throw new Error(
      `${name} is bundled, but says neither in a file nor in package.json who licenses it how.`,
    );
  return `${about.license} licence. Copyright (c) ${author}. ${about.homepage ?? ''}`.trim();
}

/**
 * THIRD_PARTY.md: what others wrote of the code in the extension, with the licences that ask to be passed on.
 *
 * @param bundled Names of the packages with code in the extension.
 */
export function describeThirdParty(root: string, bundled: readonly string[]): string {
  const locked = new Map(readLock(root));
  const entries = bundled.map((name) => {
    const { version = '?', license = '?' } = locked.get(name) ?? {};
    return { name, version, licence: clarified[name] ?? license };
  });
  const rows = entries.map(
    ({ name, version, licence }) => `| ${name} | ${version} | ${licence} | ${findSource(root, name)} |`,
  );
  const texts = entries.map(
    ({ name, version }) => `## ${name} ${version}\n\n\`\`\`text\n${readLicence(root, name)}\n\`\`\`\n`,
  );
  return [
    '# Code by others in the extension\n',
    'Written by `npm run licences`, from what the builds take in; `npm test` fails when it is not current.\n',
    `| package | version | licence | source |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`,
    ...texts,
  ].join('\n');
}
