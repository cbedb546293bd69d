import { describe, expect, it } from 'vitest';
import { judgeArticles } from '../../../src/bench/matching/judge-articles.ts';
import type { Share } from '../../../src/bench/matching/judge-articles.ts';
import { judgeBriefs } from '../../../src/bench/matching/judge-briefs.ts';
import { judgeStrays } from '../../../src/bench/matching/judge-strays.ts';
import { loadStories } from '../../../src/build/load-stories.ts';
import { loadScorers } from '../../../src/claims/load-scorers.ts';
import { readLabelledArticles } from '../../../src/train/read-labelled-articles.ts';
import type { LabelledArticle } from '../../../src/train/read-labelled-articles.ts';

const [story] = loadStories('assets/stories');
if (!story) throw new Error('There is no story under assets/stories.');
const articles = readLabelledArticles('tests/unseen-articles');
const judged = judgeArticles(articles, story, loadScorers());
const shareOf = ({ right, of }: Share): number => right / of;

describe('articles that nothing was learnt from', () => {
  it('are enough, with some of another story', () => {
    expect(judged.about.of).toBeGreaterThanOrEqual(150);
    expect(judged.falselyAbout.of).toBeGreaterThanOrEqual(30);
    expect(judged.languages).toBe(15);
  });

  it('are none of those that train', () => {
    const sentencesOf = (all: LabelledArticle[]): string[] =>
      all.flatMap(({ title, paragraphs }) => [title, ...paragraphs.flat().map(({ s }) => s)]);
    const known = new Set(sentencesOf(readLabelledArticles('tests/articles')));
    // Short ones are what any newsroom writes: "The office declined to comment."
    const shared = sentencesOf(articles).filter((sentence) => sentence.length > 40 && known.has(sentence));
    expect(shared).toEqual([]);
  });

  it('are told from other stories, none of which is taken for it', () => {
    expect(judged.falselyAbout.right).toBe(0);
    expect(shareOf(judged.about)).toBeGreaterThanOrEqual(0.96);
    expect(shareOf(judged.mentions)).toBeGreaterThanOrEqual(0.75);
  });

  it('have their claims found, and no others', () => {
    expect(judged.claims.f1).toBeGreaterThanOrEqual(0.9);
    expect(shareOf(judged.trapsFired)).toBeLessThanOrEqual(0.08);
  });

  it('have positions, denials and other values read', () => {
    expect(shareOf(judged.positions)).toBeGreaterThanOrEqual(0.92);
    expect(shareOf(judged.denials)).toBeGreaterThanOrEqual(0.8);
    expect(shareOf(judged.values)).toBeGreaterThanOrEqual(0.75);
  });

  it('are told from other stories by their first sentences as well', () => {
    for (const { about, falselyAbout } of judgeBriefs(articles, story, loadScorers())) {
      expect(about.of).toBeGreaterThanOrEqual(100);
      expect(shareOf(about)).toBeGreaterThanOrEqual(0.84);
      expect(falselyAbout.of).toBeGreaterThanOrEqual(30);
      expect(shareOf(falselyAbout)).toBeLessThanOrEqual(0.03);
    }
  });

  it('have nothing painted that only stands beside them', () => {
    const strays = judgeStrays(articles, story, loadScorers());
    expect(strays.of).toBeGreaterThanOrEqual(1000);
    expect(shareOf(strays)).toBeLessThanOrEqual(0.015);
  });
});
