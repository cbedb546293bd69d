import type { LoadedStory } from '../../build/load-stories.ts';
import { readArticle } from '../../claims/read-article.ts';
import type { Scorers } from '../../claims/scorer-types.ts';
import type { SentenceReading } from '../../claims/types.ts';
import type { LabelledArticle } from '../../train/read-labelled-articles.ts';
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
  claims: { f1: number; precision: number; recall: number };
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
  const tally = { found: 0, wanted: 0, right: 0 };
  const shares = { positions: empty(), denials: empty(), values: empty(), trapsFired: empty() };
  for (const article of articles) {
    const reading = readArticle(toArticle(article), matcher, pack, scorers);
    count(article.label === 'story' ? about : falselyAbout, reading.story.verdict === 'about');
    if (article.label === 'adjacent' && article.mentions)
      count(mentions, reading.story.verdict === 'mentions');
    if (article.label !== 'story') continue;
    const sentences = article.paragraphs.flat();
    for (const [i, sentence] of sentences.entries())
      judgeSentence(sentence, reading.sentences[i + 1]?.readings ?? [], tally, shares);
  }
  return {
    articles: articles.length,
    languages: new Set(articles.map(({ lang }) => lang)).size,
    about,
    falselyAbout,
    mentions,
    claims: {
      f1: (2 * tally.right) / (tally.found + tally.wanted),
      precision: tally.right / tally.found,
      recall: tally.right / tally.wanted,
    },
    ...shares,
  };
}

function count(share: Share, isRight: boolean): void {
  share.of++;
  if (isRight) share.right++;
}

function judgeSentence(
  { claims, trap }: LabelledSentence,
  readings: SentenceReading['readings'],
  tally: { found: number; wanted: number; right: number },
  shares: Pick<ArticleJudgement, 'positions' | 'denials' | 'values' | 'trapsFired'>,
): void {
  const labels = new Map(claims.map((label) => [label.id, label]));
  tally.found += readings.length;
  tally.wanted += labels.size;
  if (trap !== undefined)
    count(
      shares.trapsFired,
      readings.some(({ claim }) => !labels.has(claim)),
    );
  for (const { claim, position, stance } of readings) {
    const label = labels.get(claim);
    if (!label) continue;
    tally.right++;
    if (label.stance === 'denies') count(shares.denials, stance === 'denies');
    else if (label.other !== undefined) count(shares.values, position === null);
    else if (label.position !== null) count(shares.positions, position === label.position);
  }
}
