import { readArticle } from '../claims/read-article.ts';
import type { Scorers } from '../claims/scorer-types.ts';
import type { Article, ArticleReading, Verdict } from '../claims/types.ts';
import { isMatcherOf, isPack, nameDamaged } from '../story/check-compiled.ts';
import { openMatcher, type ShippedMatcher } from '../story/ship-matcher.ts';
import type { Pack } from '../story/types.ts';

/** The stories that this build holds, as they came out of it, and what to read articles with. */
export interface BundledStories {
  packs: readonly unknown[];
  matchers: readonly unknown[];
  scorers: Scorers;
}

/** The stories that can be used. */
export interface Stories {
  known: readonly { pack: Pack; matcher: ShippedMatcher }[];
  /** Names of those that were left out. */
  damaged: readonly string[];
  scorers: Scorers;
}

/** Leaves out what the build did not make, or what was changed since: the other stories go on working. */
export function sortStories({ packs, matchers, scorers }: BundledStories): Stories {
  const known: { pack: Pack; matcher: ShippedMatcher }[] = [];
  const damaged: string[] = [];
  for (const [place, pack] of packs.entries()) {
    const matcher = isPack(pack) && matchers.find((other) => isMatcherOf(other, pack));
    if (isPack(pack) && isMatcherOf(matcher, pack)) known.push({ pack, matcher });
    else damaged.push(nameDamaged(pack, place));
  }
  return { known, damaged, scorers };
}

const nearness: Record<Verdict, number> = { about: 2, mentions: 1, none: 0 };

function isNearer(a: ArticleReading, b: ArticleReading): boolean {
  const [near, other] = [nearness[a.story.verdict], nearness[b.story.verdict]];
  return near > other || (near === other && a.story.score > b.story.score);
}

/**
 * Reads an article against every story there is.
 *
 * @returns the reading of the story it is nearest to, null without stories; and the names of stories that it could
 * not be read against.
 */
export function readStory(
  article: Article,
  { known, damaged, scorers }: Stories,
): { reading: ArticleReading | null; damaged: string[] } {
  let nearest: ArticleReading | null = null;
  const failed = [...damaged];
  for (const { pack, matcher } of known) {
    try {
      const reading = readArticle(article, openMatcher(matcher), pack, scorers);
      if (!nearest || isNearer(reading, nearest)) nearest = reading;
    } catch {
      failed.push(pack.story.title);
    }
  }
  return { reading: nearest, damaged: failed };
}
