/** A name as it stands in a sentence of the interface: isolated, so that one in another script does not turn the sentence around. */
export function isolate(name: string): string {
  return `\u2068${name}\u2069`;
}
