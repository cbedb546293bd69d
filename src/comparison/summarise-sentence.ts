import type { Reading } from '../claims/types.ts';
import type { Facet } from '../story/types.ts';
import { voiceOf } from '../claims/relate-coverage.ts';
import type { PackIndex } from './index-pack.ts';

export interface SentenceSummary {
  /** Independent voices that agree with one of its readings. */
  agree: number;
  /** Independent voices that differ from one of its readings. */
  differ: number;
  /** What they differ in. */
  facets: Facet[];
}

/** How many voices agree with and differ from what a sentence says. */
export function summariseSentence(readings: Reading[], index: PackIndex): SentenceSummary {
  const voice = (id: string): string => {
    const source = index.sources.get(id);
    return source ? voiceOf(source) : id;
  };
  const agree = new Set(readings.flatMap((reading) => reading.corroborating.map(voice)));
  const differences = readings.flatMap((reading) => reading.differing);
  const differ = new Set(differences.map((difference) => voice(difference.source)));
  const facets = new Set(differences.flatMap((difference) => difference.in));
  return { agree: agree.size, differ: differ.size, facets: [...facets] };
}
