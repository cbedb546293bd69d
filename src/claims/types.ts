import type { Facet, Stance } from '../story/types.ts';

/** A sentence of an article, in the order of the text. */
export interface ArticleSentence {
  text: string;
  /** Number of the block (paragraph, list item, cell) that it stands in; rises through the article. */
  block: number;
  headline?: boolean;
}

/** An article as the core sees it: no page, no markup. */
export interface Article {
  /** Addresses the article is known by (location, canonical link), to recognise it among the sources. */
  urls: string[];
  /** BCP 47 primary subtag; what the page declares, or '' where it declares none. */
  declaredLanguage: string;
  sentences: ArticleSentence[];
}

/** How the article relates to a story: its subject, a passing reference, or neither. */
export const verdicts = ['about', 'mentions', 'none'] as const;
export type Verdict = (typeof verdicts)[number];

/** How a reading stands to the coverage of independent voices. */
export const relations = ['corroborated', 'contested', 'differs', 'single'] as const;
export type Relation = (typeof relations)[number];

/** Words of a sentence that made a reading: UTF-16 offsets into the sentence. */
export interface Cue {
  start: number;
  end: number;
  /** Whether the words decided for the claim, its position or its stance. */
  for: 'claim' | 'position' | 'stance';
}

/** A source that takes another position, or denies what the article asserts (or the reverse). */
export interface Difference {
  source: string;
  position: string | null;
  stance: Stance;
  in: Facet[];
}

/** What a sentence says: one claim, on one position, and how that relates to the coverage. */
export interface Reading {
  /** Claim id. */
  claim: string;
  position: string | null;
  stance: Stance;
  /** Probability that the sentence makes this claim, calibrated on the validation articles: 0..1. */
  score: number;
  /** The value that the sentence gives where it is one that no position has ("eleven days"). */
  value?: string;
  cues: Cue[];
  relation: Relation;
  /** Ids of sources of other voices on the same position. */
  corroborating: string[];
  differing: Difference[];
}

export interface SentenceReading extends ArticleSentence {
  readings: Reading[];
}

/** An article read against one story. */
export interface ArticleReading {
  story: { id: string; verdict: Verdict; score: number };
  /** Primary subtag of the language that it was read in. */
  language: string;
  /** Whether the story has words for this language, or only lexical retrieval was possible. */
  depth: 'concepts' | 'lexical';
  /** The article itself, where it is one of the story's sources. */
  source: string | null;
  sentences: SentenceReading[];
  /** Core claims that the article does not make, in the pack's order. */
  omitted: string[];
}
