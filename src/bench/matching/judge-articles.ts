import type { LoadedStory } from '../../build/load-stories.ts';
import { readArticle } from '../../claims/read-article.ts';
import type { Scorers } from '../../claims/scorer-types.ts';
import type { Reading } from '../../claims/types.ts';
import type { LabelledArticle } from '../../train/read-labelled-articles.ts';
import { type ClaimFigures, judgeClaims } from './find-claims.ts';
import { toArticle } from './read-labelled.ts';

/** So many of so many. */
export interface Share {
  right: number;
  of: number;
}

/** How what is said of whole articles compares with their labels. */
export interface ArticleJudgement {
  articles: number;
  languages: number;
  /** Articles about the story that were taken for it. */
  about: Share;
  /** Articles not about the story that were taken for it. */
  falselyAbout: Share;
  /** Articles that only mention the story. */
  mentions: Share;
  /** Pairs of sentence and claim, in the articles about the story. */
  claims: Pick<ClaimFigures, 'f1' | 'precision' | 'recall'>;
  /** Of pairs that were found: those with the position, the denial, the value that no position has. */
  positions: Share;
  denials: Share;
  values: Share;
  /** Sentences that look like a claim and make none, or another one: those that were taken in. */
  trapsFired: Share;
}

type LabelledSentence = LabelledArticle['paragraphs'][number][number];

/** Reads labelled articles as they ship and compares verdicts and readings with the labels. */
export function judgeArticles(
  articles: readonly LabelledArticle[],
  { matcher, pack }: LoadedStory,
  scorers: Scorers,
): ArticleJudgement {
  const empty = (): Share => ({ right: 0, of: 0 });
  const about = empty();
  const falselyAbout = empty();
  const mentions = empty();
  const shares = { positions: empty(), denials: empty(), values: empty(), trapsFired: empty() };
  const stories: LabelledArticle[] = [];
  const found: Reading[][][] = [];
  for (const article of articles) {
    const reading = readArticle(toArticle(article), matcher, pack, scorers);
    count(article.label === 'story' ? about : falselyAbout, reading.story.verdict === 'about');
    if (article.label === 'adjacent' && article.mentions)
      count(mentions, reading.story.verdict === 'mentions');
    if (article.label !== 'story') continue;
    // The headline comes first and has no labels.
    const readings = reading.sentences.slice(1).map((sentence) => sentence.readings);
    stories.push(article);
    found.push(readings);
    for (const [i, sentence] of article.paragraphs.flat().entries())
      judgeSentence(sentence, readings[i] ?? [], shares);
  }
  return {
    articles: articles.length,
    languages: new Set(articles.map(({ lang }) => lang)).size,
    about,
    falselyAbout,
    mentions,
    claims: judgeClaims(stories, found, 0),
    ...shares,
  };
}

function count(share: Share, isRight: boolean): void {
  share.of++;
  if (isRight) share.right++;
}

function judgeSentence(
  { claims, trap }: LabelledSentence,
  readings: readonly Reading[],
  shares: Pick<ArticleJudgement, 'positions' | 'denials' | 'values' | 'trapsFired'>,
): void {
  const labels = new Map(claims.map((label) => [label.id, label]));
  if (trap !== undefined)
    count(
      shares.trapsFired,
      readings.some(({ claim }) => !labels.has(claim)),
    );
  for (const { claim, position, stance } of readings) {
    const label = labels.get(claim);
    if (!label) continue;
    if (label.stance === 'denies') count(shares.denials, stance === 'denies');
    else if (label.other !== undefined) count(shares.values, position === null);
    else if (label.position !== null) count(shares.positions, position === label.position);
  }
}
