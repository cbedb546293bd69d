import { readArticle } from '../../claims/read-article.ts';
import type { Scorers } from '../../claims/scorer-types.ts';
import { medianOf, timeMedian } from '../median-of.ts';
import { type Engine, engineMakers } from '../retrieval/search-engines.ts';
import { makeSyntheticStory } from './make-synthetic-pack.ts';

/** Time per sentence at one size, in milliseconds; NaN where it was not measured. */
export interface CorpusFigures {
  claims: number;
  matcherMs: number;
  retrievalMs: number;
  fuseMs: number;
  fuseTokensMs: number;
  prepareMs: number;
}

export interface ArticleFigures {
  sentences: number;
  matcherMs: number;
}

const articleLength = 40;
/** fuse.js is not waited for beyond this many claims. */
const mostForFuse = 4000;

/** Times the matcher, the retrieval layer and fuse.js over synthetic packs of several sizes. */
export function measureCorpora(sizes: readonly number[], scorers: Scorers): CorpusFigures[] {
  return sizes.map((claims) => {
    const story = makeSyntheticStory(claims);
    const article = story.makeArticle(articleLength);
    const read = () => readArticle(article, story.matcher, story.pack, scorers);
    const start = performance.now();
    read();
    const prepareMs = performance.now() - start;
    const matcherMs = timeMedian(read, { warmUp: 1, runs: 5 }) / articleLength;
    const texts = article.sentences.map(({ text }) => text);
    const searchWith = (engine: Engine, count: number) =>
      medianOf(
        texts.slice(0, count).map((text) => {
          const before = performance.now();
          engine.search(text, 5);
          return performance.now() - before;
        }),
      );
    const { statements } = story.matcher;
    const ours = engineMakers.byLearntScore(statements, 'en');
    searchWith(ours, articleLength);
    const forFuse = claims <= mostForFuse;
    return {
      claims,
      matcherMs,
      retrievalMs: searchWith(ours, articleLength),
      fuseMs: forFuse ? searchWith(engineMakers.byFuse(statements, 'en'), 5) : Number.NaN,
      fuseTokensMs: forFuse ? searchWith(engineMakers.byFuseTokens(statements, 'en'), 5) : Number.NaN,
      prepareMs,
    };
  });
}

/** Times the matcher over articles of several lengths against one pack. */
export function measureLengths(
  lengths: readonly number[],
  claims: number,
  scorers: Scorers,
): ArticleFigures[] {
  const story = makeSyntheticStory(claims);
  return lengths.map((sentences) => {
    const article = story.makeArticle(sentences);
    const options = sentences > 500 ? { warmUp: 1, runs: 3 } : { warmUp: 2, runs: 7 };
    return {
      sentences,
      matcherMs:
        timeMedian(() => readArticle(article, story.matcher, story.pack, scorers), options) / sentences,
    };
  });
}

/** The exponent with which y grows with x: the slope through the logarithms. */
export function fitExponent(points: readonly { x: number; y: number }[]): number {
  const logs = points.map(({ x, y }) => ({ x: Math.log(x), y: Math.log(y) }));
  const mean = (of: (point: { x: number; y: number }) => number) =>
    logs.reduce((sum, point) => sum + of(point), 0) / logs.length;
  const [meanX, meanY] = [mean(({ x }) => x), mean(({ y }) => y)];
  const along = logs.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0);
  return along / logs.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
}
