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
  const locked = new Map(readLock(root).map((entry) => [entry.name, entry]));
  const entries = bundled.map((name) => locked.get(name) ?? { name, version: '?', licence: null });
  const rows = entries.map(
    ({ name, version, licence }) =>
      `| ${name} | ${version} | ${licence ?? '?'} | ${findSource(root, name)} |`,
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
