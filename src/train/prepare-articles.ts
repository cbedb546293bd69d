import { prepareMatcher } from '../claims/prepare-matcher.ts';
import type { AnalysedSentence } from '../claims/list-sparse-features.ts';
import { analyseArticle } from '../claims/score-readings.ts';
import type { Matcher } from '../story/matcher-types.ts';
import { foldOf, isForValidation, type Label, type LabelledArticle } from './read-labelled-articles.ts';

/** Parts that the training articles are cut into, so that each is judged by what was learnt from the others. */
export const folds = 5;

/** An article analysed; the headline, which has no labels, comes first. */
export interface PreparedArticle {
  article: LabelledArticle;
  analysed: ReturnType<typeof analyseArticle>;
  labels: (ReadonlyMap<string, Label> | null)[];
  traps: boolean[];
  fold: number;
  validates: boolean;
}

/** A labelled sentence as the matcher reads it. */
export interface LabelledSentence extends AnalysedSentence {
  /** Id of its article, and the article's language. */
  article: string;
  language: string;
  /** Claim id → its label. */
  claims: ReadonlyMap<string, Label>;
  /** Whether it looks like a claim and is not. */
  trap: boolean;
}

/** Analyses a labelled article as the matcher would read it. Throws where the story has no words for its language. */
export function prepareArticle(article: LabelledArticle, matcher: Matcher): PreparedArticle {
  const body = article.paragraphs.flatMap((block, i) =>
    block.map((sentence) => ({ text: sentence.s, block: i + 1, sentence })),
  );
  const prepared = prepareMatcher(matcher, article.lang);
  if (!prepared) throw new Error(`${article.id}: the story has no words for its language, ${article.lang}`);
  const analysed = analyseArticle([{ text: article.title, block: 0 }, ...body], prepared);
  const labels = [
    null,
    ...body.map(({ sentence }) => new Map(sentence.claims.map((label) => [label.id, label] as const))),
  ];
  const traps = [false, ...body.map(({ sentence }) => sentence.trap !== undefined)];
  return {
    article,
    analysed,
    labels,
    traps,
    fold: foldOf(article.id, folds),
    validates: isForValidation(article.id),
  };
}

/** The sentences of all articles, with their labels: those of other stories tell what makes no claim of this one. */
export function listLabelledSentences(articles: readonly PreparedArticle[]): LabelledSentence[] {
  return articles.flatMap(({ article, analysed, labels, traps }) =>
    analysed.flatMap((sentence, i) =>
      labels[i]
        ? [
            {
              ...sentence,
              claims: labels[i],
              trap: traps[i] ?? false,
              article: article.id,
              language: article.lang,
            },
          ]
        : [],
    ),
  );
}

/** How many claims are labelled in the articles about the story. */
export function countLabels(articles: readonly PreparedArticle[]): number {
  return articles
    .filter(({ article }) => article.label === 'story')
    .reduce((sum, { labels }) => sum + labels.reduce((n, wanted) => n + (wanted?.size ?? 0), 0), 0);
}
