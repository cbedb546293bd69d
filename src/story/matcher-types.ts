import type { LearntStory } from './learnt-story.ts';

/** One place of a term: any of these concepts fills it. */
export interface Slot {
  any: string[];
  /** May be missing, or come from the sentences before. */
  optional?: true;
  /** Must not be there. */
  absent?: true;
}

/** Concepts that must come together, within a number of words where that is given. */
export interface Term {
  slots: Slot[];
  within?: number;
  /** The slots must come in this order. */
  ordered?: true;
}

/** A concept made of others; it may use those declared before it. */
export interface Composite {
  concept: string;
  terms: Term[];
}

/** A value that belongs to a position: "12 day = twelve-days", "october = october-2025". */
export interface PositionValue {
  /** A number that stands beside a concept, or a month. */
  number?: number;
  /** The last of a range of numbers that begins with it: all of them are the value, exactly given or rounded. */
  most?: number;
  beside?: string;
  month?: number;
  /** The position; null where a number beside the concept is only a value that no position has. */
  position: string | null;
}

export interface ClaimPattern {
  claim: string;
  any: Term[];
  not: Term[];
  /** Cues of each position, in the order in which they are tried. */
  positions: { position: string; terms: Term[] }[];
  otherwise: string | null;
  values: PositionValue[];
}

/** What the matcher needs of a pack, whatever the language. */
export interface MatcherCore {
  story: string;
  composites: Composite[];
  patterns: ClaimPattern[];
  /** Groups of concepts: an article's opening must hold one of each. */
  gate: string[][];
  /** What was learnt of the story from labelled articles; null for a pack that has none. */
  learnt: LearntStory | null;
  /** Claims that only an article of this story makes. */
  signature: string[];
  /** The years in which the story plays. */
  years: number[];
  /** Concepts of men whom a pronoun can stand for. */
  people: string[];
  /** Core claims, in the pack's order. */
  core: string[];
  /** Statements and phrasings of each claim, for lexical retrieval. */
  statements: { claim: string; position: string | null; text: string }[];
}

/** What the matcher needs of a pack, with the words as the pack has them. */
export interface Matcher extends MatcherCore {
  /** Language → concept → forms. */
  words: Record<string, Record<string, string[]>>;
}

/** The same as it was shipped (ship-matcher.ts), with languages that are opened when an article is in them. */
export interface OpenedMatcher extends MatcherCore {
  /** Language → text of a ShippedStoryLanguage. */
  languages: Record<string, string>;
}
