import type { LoadedStory } from '../../build/load-stories.ts';
import { readArticle } from '../../claims/read-article.ts';
import type { Scorers } from '../../claims/scorer-types.ts';
import type { Article } from '../../claims/types.ts';
import type { LabelledArticle } from '../../train/read-labelled-articles.ts';
import type { FoundClaim } from './find-claims.ts';

/** A labelled article as the matcher gets it: the headline first, sentences cut as they are labelled. */
export function toArticle({ lang, title, paragraphs }: LabelledArticle): Article {
  return {
    urls: [],
    declaredLanguage: lang,
    sentences: [
      { text: title, block: 0, headline: true },
      ...paragraphs.flatMap((sentences, i) => sentences.map(({ s }) => ({ text: s, block: i + 1 }))),
    ],
  };
}

/** Reads a labelled article with our matcher: the claims of each body sentence. */
export function readLabelled(
  article: LabelledArticle,
  { matcher, pack }: LoadedStory,
  scorers: Scorers,
): FoundClaim[][] {
  const { sentences } = readArticle(toArticle(article), matcher, pack, scorers);
  return sentences.slice(1).map(({ readings }) => readings.map(({ claim, score }) => ({ claim, score })));
}

/** The scorers with every proposal let through, however unlikely. */
export function withoutThreshold(scorers: Scorers): Scorers {
  return { ...scorers, readings: { ...scorers.readings, threshold: 0 } };
}
