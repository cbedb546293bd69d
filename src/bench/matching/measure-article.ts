import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LoadedStory } from '../../build/load-stories.ts';
import { readArticle } from '../../claims/read-article.ts';
import type { Scorers } from '../../claims/scorer-types.ts';
import { shipMatcher } from '../../story/ship-matcher.ts';
import type { Article } from '../../claims/types.ts';
import { medianOf, timeMedian } from '../median-of.ts';

export interface ArticleTimes {
  sentences: number;
  warmMs: number;
  /** From the compiled pack as it ships, in a process that has only loaded our code: indexes built, article read. */
  coldMs: number;
  /** Before that: parsing the pack's text. Browsers do it when they load the background's script. */
  parseMs: number;
}

const coldRuns = 15;
const coldReader = fileURLToPath(new URL('read-cold.ts', import.meta.url));

/** Times one article, warm and cold. */
export function measureArticleTimes(
  article: Article,
  { matcher, pack }: LoadedStory,
  scorers: Scorers,
): ArticleTimes {
  const warmMs = timeMedian(() => readArticle(article, matcher, pack, scorers), { warmUp: 10, runs: 41 });
  const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-'));
  try {
    const file = join(folder, 'story.json');
    writeFileSync(file, JSON.stringify({ matcher: shipMatcher(matcher), pack, scorers, article }));
    const runs = Array.from({ length: coldRuns }, (): { parseMs: number; coldMs: number } =>
      JSON.parse(spawnSync(process.execPath, [coldReader, file], { encoding: 'utf8' }).stdout),
    );
    return {
      sentences: article.sentences.length,
      warmMs,
      coldMs: medianOf(runs.map(({ coldMs }) => coldMs)),
      parseMs: medianOf(runs.map(({ parseMs }) => parseMs)),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** An article of exactly so many sentences: one after the other, headlines left out. */
export function joinArticles(articles: readonly Article[], sentences: number): Article {
  let block = 0;
  const body = articles.flatMap((article) => {
    const first = block;
    return article.sentences
      .filter(({ headline }) => !headline)
      .map((sentence) => {
        block = Math.max(block, first + sentence.block);
        return { text: sentence.text, block: first + sentence.block };
      });
  });
  return {
    urls: [],
    declaredLanguage: articles[0]?.declaredLanguage ?? '',
    sentences: body.slice(0, sentences),
  };
}
