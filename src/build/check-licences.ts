import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describeThirdParty } from './describe-third-party.ts';
import { findUnsuitableLicences } from './find-unsuitable-licences.ts';
import { listBundledPackages } from './pack-extension.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What others wrote of the code in the extension, for people to read; also in the packages. */
export const thirdPartyFile = `${root}THIRD_PARTY.md`;

/** Text for `thirdPartyFile`, from what the builds take in. */
export async function writeThirdParty(): Promise<string> {
  return describeThirdParty(root, await listBundledPackages());
}

/**
 * Checks that every dependency has a licence that we may use it under, and that THIRD_PARTY.md is current.
 *
 * @throws Error that names what is not so.
 */
export async function checkLicences(): Promise<void> {
  const bundled = await listBundledPackages();
  const problems = findUnsuitableLicences(root, bundled);
  if ((await readFile(thirdPartyFile, 'utf8').catch(() => '')) !== describeThirdParty(root, bundled))
    problems.push('THIRD_PARTY.md is not current. Write it: npm run licences');
  if (problems.length > 0) throw new Error(problems.join('\n'));
}
