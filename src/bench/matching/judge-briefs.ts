import type { LoadedStory } from '../../build/load-stories.ts';
import { readArticle } from '../../claims/read-article.ts';
import type { Scorers } from '../../claims/scorer-types.ts';
import type { LabelledArticle } from '../../train/read-labelled-articles.ts';
import type { Share } from './judge-articles.ts';
import { toArticle } from './read-labelled.ts';

/** Sentences after the headline that are left of each article. */
const cuts = [2, 3, 5, 8, 12];

/** What is said of articles cut down to their first sentences. */
export interface BriefJudgement {
  /** Sentences after the headline. */
  sentences: number;
  /** Briefs about the story that were taken for it: those that make a claim which only its articles make. */
  about: Share;
  /** Briefs about something else that were taken for it. */
  falselyAbout: Share;
}

/** Reads the openings of labelled articles, as short reports and paywalls leave them, and compares the verdicts with the labels. */
export function judgeBriefs(
  articles: readonly LabelledArticle[],
  { matcher, pack }: LoadedStory,
  scorers: Scorers,
): BriefJudgement[] {
  return cuts.map((cut) => {
    const judged = articles.flatMap((whole) => {
      const article = toArticle(whole);
      const sentences = article.sentences.slice(0, cut + 1);
      const made = whole.paragraphs.flat().slice(0, cut);
      const isStory = whole.label === 'story';
      const isKnown = made.some(({ claims }) => claims.some(({ id }) => matcher.signature.includes(id)));
      if (sentences.length === article.sentences.length || (isStory && !isKnown)) return [];
      const { story } = readArticle({ ...article, sentences }, matcher, pack, scorers);
      return [{ isStory, isAbout: story.verdict === 'about' }];
    });
    const shareOf = (isStory: boolean): Share => {
      const those = judged.filter((brief) => brief.isStory === isStory);
      return { right: those.filter(({ isAbout }) => isAbout).length, of: those.length };
    };
    return { sentences: cut, about: shareOf(true), falselyAbout: shareOf(false) };
  });
}
