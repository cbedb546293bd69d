import { readArticle } from '../claims/read-article.ts';
import type { Scorers } from '../claims/scorer-types.ts';
import type { Article, ArticleReading, Verdict } from '../claims/types.ts';
import type { Matcher } from '../story/matcher-types.ts';
import type { Pack } from '../story/types.ts';

/** The stories that this build knows, and what it reads articles with. */
export interface Stories {
  packs: readonly Pack[];
  matchers: readonly Matcher[];
  scorers: Scorers;
}

const nearness: Record<Verdict, number> = { about: 2, mentions: 1, none: 0 };

function isNearer(a: ArticleReading, b: ArticleReading): boolean {
  const [near, other] = [nearness[a.story.verdict], nearness[b.story.verdict]];
  return near > other || (near === other && a.story.score > b.story.score);
}

/** Reads an article against every story there is; the reading of the one it is nearest to, null without stories. */
export function readStory(article: Article, { packs, matchers, scorers }: Stories): ArticleReading | null {
  let nearest: ArticleReading | null = null;
  for (const pack of packs) {
    const matcher = matchers.find(({ story }) => story === pack.story.id);
    const reading = matcher ? readArticle(article, matcher, pack, scorers) : null;
    if (reading && (!nearest || isNearer(reading, nearest))) nearest = reading;
  }
  return nearest;
}
