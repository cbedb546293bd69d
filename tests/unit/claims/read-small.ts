import { analyseSentence, type SentenceAnalysis } from '../../../src/claims/analyse-sentence.ts';
import type { Composite } from '../../../src/story/matcher-types.ts';
import { parseTerm } from '../../../src/story/parse-terms.ts';
import { prepareLanguage } from '../../../src/text/prepare-language.ts';

// A story small enough to read the sentences of these tests with the eye.
const english = prepareLanguage('en', {
  anna: ['Anna'],
  boris: ['Boris'],
  carla: ['Carla'],
  ask: ['ask*'],
  letter: ['letter*'],
  war: ['war'],
  day: ['day*'],
  post: ['by post', 'stamp*'],
  hand: ['by hand'],
});
const chinese = prepareLanguage('zh', { anna: ['安娜'], letter: ['信'] });

/** Analyses a sentence of the small story; composites as concept → terms. */
export function analyse(
  text: string,
  composites: Record<string, string[]> = {},
  language = 'en',
): SentenceAnalysis {
  const list = Object.entries(composites).map(([concept, terms]): Composite => ({
    concept,
    terms: terms.map(parseTerm),
  }));
  return analyseSentence(text, {
    language: language === 'zh' ? chinese : english,
    composites: list,
    years: [2025, 2026],
  });
}

/** The words of a sentence between two tokens. */
export function wordsAt(analysis: SentenceAnalysis, { from, to }: { from: number; to: number }): string {
  return analysis.text.slice(analysis.tokens[from]?.start, analysis.tokens[to - 1]?.end);
}
