/** `npm run bench`: what the matcher finds and what it costs, beside search libraries on the same sentences. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { describeMachine } from '../bench/describe-machine.ts';
import { joinArticles, measureArticleTimes } from '../bench/matching/measure-article.ts';
import { type ClaimFigures, judgeClaims, measureByStatements } from '../bench/matching/find-claims.ts';
import { describeMatching, type MatchingFigures } from '../bench/matching/describe-matching.ts';
import { judgeArticles } from '../bench/matching/judge-articles.ts';
import { judgeBriefs } from '../bench/matching/judge-briefs.ts';
import { judgeStrays } from '../bench/matching/judge-strays.ts';
import { measureReliability } from '../bench/matching/measure-reliability.ts';
import { measureCorpora, measureLengths } from '../bench/matching/measure-scaling.ts';
import { readLabelled, toArticle, withoutThreshold } from '../bench/matching/read-labelled.ts';
import { timeMedian } from '../bench/median-of.ts';
import { engineMakers } from '../bench/retrieval/search-engines.ts';
import { type LoadedStory, loadStories } from '../build/load-stories.ts';
import { loadScorers } from '../claims/load-scorers.ts';
import { prepareMatcher } from '../claims/prepare-matcher.ts';
import { openMatcher, shipMatcher } from '../story/ship-matcher.ts';
import {
  isForValidation,
  type LabelledArticle,
  readLabelledArticles,
} from '../train/read-labelled-articles.ts';

const [story] = loadStories('assets/stories');
if (!story) throw new Error('there is no story under assets/stories to measure with');
const scorers = loadScorers();
const validation = readLabelledArticles('tests/articles').filter(
  ({ id, label }) => label === 'story' && isForValidation(id),
);
const english = validation.filter(({ lang }) => lang === 'en');

const unseen = readLabelledArticles('tests/unseen-articles');
const open = withoutThreshold(scorers);
const scored = validation.map((article) => readLabelled(article, story, open));
const figures: MatchingFigures = {
  story: story.matcher.story,
  english: { articles: english.length, methods: measureMethods(english, story) },
  all: { articles: validation.length, methods: measureMethods(validation, story) },
  unseen: judgeArticles(unseen, story, scorers),
  briefs: judgeBriefs(unseen, story, scorers),
  strays: judgeStrays(unseen, story, scorers),
  reliability: measureReliability(validation, scored),
  article: measureArticleTimes(joinArticles(english.map(toArticle), 40), story, scorers),
  corpora: measureCorpora([40, 400, 4000, 40_000], scorers),
  lengths: measureLengths([20, 200, 2000], 400, scorers),
};
console.log(`${describeMatching(figures)}\n\n${describeMachine()}`);
mkdirSync('bench-results', { recursive: true });
writeFileSync('bench-results/matching.json', `${JSON.stringify(figures, null, 2)}\n`);
console.log('\nwritten to bench-results/matching.json');

function measureMethods(articles: readonly LabelledArticle[], loaded: LoadedStory): ClaimFigures[] {
  const { statements } = loaded.matcher;
  return [
    measureOurs(articles, loaded),
    ...Object.values(engineMakers).map((make) =>
      measureByStatements(make(statements, 'en'), statements, articles),
    ),
  ];
}

function measureOurs(articles: readonly LabelledArticle[], loaded: LoadedStory): ClaimFigures {
  const [first] = articles;
  const shipped = shipMatcher(loaded.matcher);
  const start = performance.now();
  prepareMatcher(openMatcher(shipped), first?.lang ?? 'en');
  const indexMs = performance.now() - start;
  return {
    name: 'our matcher',
    ...judgeClaims(
      articles,
      articles.map((article) => readLabelled(article, loaded, scorers)),
      0,
    ),
    articleMs: first
      ? timeMedian(() => readLabelled(first, loaded, scorers), { warmUp: 1, runs: 5 })
      : Number.NaN,
    indexMs,
    indexBytes: JSON.stringify(shipped).length + JSON.stringify(scorers).length,
  };
}
