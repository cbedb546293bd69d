/**
 * Ends what an earlier run of a script left in this page: a background that is ended while it puts scripts in does not
 * know how far it came, and the next one puts them in again.
 *
 * @param name of the script.
 * @param end is called when the script is put in once more.
 */
export function replaceFormer(name: string, end: () => void): void {
  const key = Symbol.for(`variorum ${name}`);
  const endFormer: unknown = Reflect.get(globalThis, key);
  if (typeof endFormer === 'function') endFormer();
  Reflect.set(globalThis, key, end);
}
