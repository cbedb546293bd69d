import type { ExportWords } from '../../export/export-words.ts';
import { facets } from '../../story/types.ts';
import { relations } from '../../claims/types.ts';
import { facetLabel, relationLabel, sightingLabel } from '../relation/relation-words.ts';
import { sayShared } from '../relation/say-credit.ts';
import type { MessageKey } from '../strings/message-keys.ts';
import type { Strings } from '../strings/strings.ts';

function wordsFor<Name extends string>(
  names: readonly Name[],
  keys: Record<Name, MessageKey>,
  strings: Strings,
): Record<Name, string> {
  const entries = names.map((name) => [name, strings.text(keys[name])] as const);
  // Object.fromEntries forgets the names; every one of them was just put in.
  return Object.fromEntries(entries) as Record<Name, string>;
}

/** The words that exports need, in the interface's language. */
export function exportWords(strings: Strings): ExportWords {
  return {
    language: strings.language,
    relation: wordsFor(relations, relationLabel, strings),
    facet: wordsFor(facets, facetLabel, strings),
    thisArticleSays: strings.text('thisArticleSays'),
    saysTheSame: strings.text('saysTheSame'),
    saysOtherwise: strings.text('saysOtherwise'),
    noPosition: strings.text('noPosition'),
    denies: (label) => strings.text('deniesThat', label),
    nobodyElse: strings.text('nobodyElse'),
    leftOut: strings.text('viewLeftOut'),
    asOf: (date) => strings.text('asOf', date),
    repeats: (agency) => strings.plural('repeats', 1, agency),
    credits: (name) => strings.text('credits', name),
    sharedCredit: (shared) => sayShared(shared, strings),
    seen: (sighting) => {
      const label = sightingLabel[sighting];
      return label && strings.text(label);
    },
    country: strings.country,
    date: strings.date,
    madeWith: strings.text('madeWith'),
  };
}
