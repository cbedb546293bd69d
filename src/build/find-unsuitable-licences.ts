import { readLock } from './read-lock.ts';

/**
 * What may be shipped in an extension under the MIT licence with a notice; under the MPL also with the place of the source,
 * which is the package's own, unchanged.
 */
const shippable = new Set(['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'MPL-2.0']);

/** What tools may have besides: nothing of theirs is shipped, so that terms for changing or passing them on do not bind us. */
const usable = new Set([...shippable, 'BlueOak-1.0.0', 'CC0-1.0', 'CC-BY-4.0', 'Python-2.0', 'Zlib']);

/**
 * Whether a licence expression as npm has it (`MIT`, `(MIT OR GPL-3.0-or-later)`, `(MIT AND Zlib)`) is met by the
 * licences that are allowed. AND binds before OR; a parenthesis within another is not understood and not allowed.
 */
export function isAllowed(expression: string, allowed: ReadonlySet<string>): boolean {
  const bare = expression.replace(/^\(([^()]*)\)$/, '$1');
  if (/[()]/.test(bare)) return false;
  return bare.split(' OR ').some((choice) => choice.split(' AND ').every((id) => allowed.has(id.trim())));
}

/**
 * Checks the licence of every locked package, those for other systems included.
 *
 * @param bundled Names of the packages with code in the extension.
 * @returns a line for each package whose licence is not allowed for what it is used for.
 */
export function findUnsuitableLicences(root: string, bundled: readonly string[]): string[] {
  return readLock(root).flatMap(({ name, version, licence: named }) => {
    const licence = named ?? 'no licence';
    const isShipped = bundled.includes(name);
    if (isAllowed(licence, isShipped ? shippable : usable)) return [];
    return [
      `${name} ${version} has ${licence}, which is not allowed for what we ${isShipped ? 'ship' : 'use'}.`,
    ];
  });
}
