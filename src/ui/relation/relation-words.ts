import type { Relation } from '../../claims/types.ts';
import type { Certainty, Facet, Sighting } from '../../story/types.ts';
import type { MessageKey } from '../strings/message-keys.ts';

export const relationLabel: Record<Relation, MessageKey> = {
  corroborated: 'relationCorroborated',
  contested: 'relationContested',
  differs: 'relationDiffers',
  single: 'relationSingle',
};

/** What the relation means, as a sentence. */
export const relationMeaning: Record<Relation, MessageKey> = {
  corroborated: 'meaningCorroborated',
  contested: 'meaningContested',
  differs: 'meaningDiffers',
  single: 'meaningSingle',
};

export const facetLabel: Record<Facet, MessageKey> = {
  who: 'facetWho',
  what: 'facetWhat',
  when: 'facetWhen',
  'how-many': 'facetHowMany',
  where: 'facetWhere',
  'by-whose-word': 'facetByWhoseWord',
  wording: 'facetWording',
  cause: 'facetCause',
  outcome: 'facetOutcome',
};

export const certaintyLabel: Record<Certainty, MessageKey> = {
  asserts: 'certaintyAsserts',
  attributes: 'certaintyAttributes',
  alleges: 'certaintyAlleges',
  quotes: 'certaintyQuotes',
};

/** How little of a source was read; nothing where all of it was. */
export const sightingLabel: Record<Sighting, MessageKey | null> = {
  page: null,
  excerpt: 'seenExcerpt',
  dossier: 'seenDossier',
};
