import type { LoadedStory } from '../../build/load-stories.ts';
import { readArticle } from '../../claims/read-article.ts';
import type { Scorers } from '../../claims/scorer-types.ts';
import type { LabelledArticle } from '../../train/read-labelled-articles.ts';
import type { Share } from './judge-articles.ts';
import { toArticle } from './read-labelled.ts';

/**
 * Sets each unrelated article behind an article about the story in the same language, where pages have teasers, notices and other
 * reports, and counts its sentences that are taken for claims of the story: `right` of `of`, the fewer the better.
 */
export function judgeStrays(
  articles: readonly LabelledArticle[],
  { matcher, pack }: LoadedStory,
  scorers: Scorers,
): Share {
  const strays: Share = { right: 0, of: 0 };
  for (const unrelated of articles.filter(({ label }) => label === 'unrelated')) {
    const host = articles.find(({ label, lang }) => label === 'story' && lang === unrelated.lang);
    if (!host) continue;
    const article = toArticle(host);
    const last = article.sentences.at(-1)?.block ?? 0;
    const behind = toArticle(unrelated)
      .sentences.slice(1)
      .map(({ text, block }) => ({ text, block: last + block }));
    const sentences = [...article.sentences, ...behind];
    const reading = readArticle({ ...article, sentences }, matcher, pack, scorers);
    for (const { readings } of reading.sentences.slice(article.sentences.length)) {
      strays.of++;
      if (readings.length > 0) strays.right++;
    }
  }
  return strays;
}
