import Fuse from 'fuse.js';
import type { MatchedSentence } from '../../comparison/count-relations.ts';
import type { PackIndex } from '../../comparison/index-pack.ts';
import { translate } from '../../comparison/translate.ts';

interface Entry {
  index: number;
  sentence: string;
  claims: string[];
  outlets: string[];
  says: string[];
}

/** Finds sentences by the reader's words; null for an empty query: all of them. */
export type SearchReadings = (query: string) => Set<number> | null;

/**
 * Prepares the search over what the article says, the claims and who covers them. Words may be misspelt: this
 * is fuse.js at what it is good at, short strings of one story.
 */
export function prepareSearch(
  matched: MatchedSentence[],
  index: PackIndex,
  language: string,
): SearchReadings {
  const entries = matched.map(({ index: at, sentence }): Entry => {
    const claims = sentence.readings.flatMap((reading) => index.claims.get(reading.claim) ?? []);
    const covering = claims.flatMap((claim) => index.coverage.get(claim.id) ?? []);
    return {
      index: at,
      sentence: sentence.text,
      claims: claims
        .flatMap((claim) => [claim.statement].concat(claim.positions.map(({ label }) => label)))
        .map((text) => translate(index.pack, text, language).text),
      outlets: [...new Set(covering.flatMap(({ source }) => [source.outlet, source.via ?? []].flat()))],
      says: covering.map(({ coverage }) => coverage.says),
    };
  });
  const fuse = new Fuse(entries, {
    keys: ['sentence', 'claims', 'outlets', 'says'],
    threshold: 0.3,
    ignoreLocation: true,
    ignoreDiacritics: true,
    minMatchCharLength: 2,
    shouldSort: false,
  });
  return (query) => {
    const words = query.split(/\s+/).filter((word) => word.length > 1);
    if (words.length === 0) return null;
    const found = words.map((word) => new Set(fuse.search(word).map(({ item }) => item.index)));
    const all = entries.filter(({ index: at }) => found.every((one) => one.has(at)));
    return new Set(all.map(({ index: at }) => at));
  };
}
