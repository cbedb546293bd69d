import { Converter } from 'opencc-js/cn2t';

const writers = [Converter({ from: 'cn', to: 'tw' }), Converter({ from: 'cn', to: 'hk' })];

/** The ways to write simplified Chinese in traditional characters, as Taiwan and as Hong Kong do. For the build: its table is large. */
export function writeTraditional(text: string): string[] {
  return writers.map((write) => write(text));
}
