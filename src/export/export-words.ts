import type { Relation } from '../claims/types.ts';
import type { SharedCredit } from '../comparison/find-shared-credit.ts';
import type { Facet, Sighting } from '../story/types.ts';

/** The words that exports written for people are made with, in the reader's language. */
export interface ExportWords {
  /** Language of the words, and of those texts of the pack that are translated. */
  language: string;
  relation: Record<Relation, string>;
  facet: Record<Facet, string>;
  thisArticleSays: string;
  saysTheSame: string;
  saysOtherwise: string;
  noPosition: string;
  /** "denies: …" */
  denies: (label: string) => string;
  nobodyElse: string;
  leftOut: string;
  asOf: (date: string) => string;
  /** "repeats Anadolu" */
  repeats: (agency: string) => string;
  /** "credits KAN" */
  credits: (name: string) => string;
  /** "all 7 credit KAN", "5 of 7 credit KAN" */
  sharedCredit: (shared: SharedCredit) => string;
  /** How little of a source was read; null where all of it was. */
  seen: (sighting: Sighting) => string | null;
  /** Its name, by its code of two letters. */
  country: (code: string) => string;
  date: (iso: string) => string;
  madeWith: string;
}
