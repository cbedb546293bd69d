import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLock } from './read-lock.ts';

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

/** Licence files of a package: its own, and what it says of work by others in it. */
const licenceFile = /^(?:third.party.)?licen[cs]es?(?:\.\w+)?$/i;

/** The licence files that a package comes with; where there is none, what its package.json says. */
function readLicence(root: string, name: string): string {
  const folder = join(root, 'node_modules', name);
  const files = readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => entry.isFile() && licenceFile.test(entry.name),
  );
  if (files.length > 0)
    return files
      .map((file) => readFileSync(join(folder, file.name), 'utf8').trim().replaceAll('\r', ''))
      .join('\n\n');
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
  const locked = new Map(readLock(root).map((entry) => [entry.name, entry]));
  const entries = bundled.map((name) => locked.get(name) ?? { name, version: '?', licence: null });
  const rows = entries.map(
    ({ name, version, licence }) =>
      `| ${name} | ${version} | ${licence ?? '?'} | ${findSource(root, name)} |`,
  );
  const texts = entries.map(
    // Four, as a text may have three of its own.
    ({ name, version }) => `## ${name} ${version}\n\n\`\`\`\`text\n${readLicence(root, name)}\n\`\`\`\`\n`,
  );
  return [
    '# Code by others in the extension\n',
    'Written by `npm run licences`, from what the builds take in; `npm test` fails when it is not current.\n',
    `| package | version | licence | source |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`,
    ...texts,
  ].join('\n');
}
