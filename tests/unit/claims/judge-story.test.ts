import { describe, expect, it } from 'vitest';
import { judgeStory, measureStory, storyFeatureNames } from '../../../src/claims/judge-story.ts';
import type { StoryJudge } from '../../../src/claims/scorer-types.ts';
import { makeMatcher } from '../../fixtures/small-matcher.ts';
import { analyse } from './read-small.ts';

const matcher = makeMatcher({ signature: ['sent'], gate: [['anna'], ['letter']] });

/** Measures of an article, by name; each sentence as claim → probability, the headline first. */
function measure(sentences: Record<string, number>[], headline = '') {
  const judged = sentences.map((probabilities, i) => ({ probabilities: new Map(Object.entries(probabilities)), headline: i === 0 }));
  const numbers = measureStory(judged, matcher, headline === '' ? null : analyse(headline));
  return Object.fromEntries(storyFeatureNames.map((name, i) => [name, numbers[i]]));
}

describe('measureStory', () => {
  it('is nothing for an article without sentences', () => {
    expect(Object.values(measure([]))).toEqual(storyFeatureNames.map(() => 0));
  });

  it('counts claims that only this story makes apart from those that others make too', () => {
    expect(measure([{ sent: 0.9 }, { other: 0.8 }, {}, {}])).toMatchObject({ signature: 0.9, signatureShare: 0.225, most: 0.9, readShare: 0.5, distinct: 2 });
  });

  it('looks for them in the lead', () => {
    expect(measure([{}, {}, {}, {}, {}, { sent: 0.9 }])).toMatchObject({ lead: 0, most: 0.9 });
  });

  it('passes over what is improbable', () => {
    expect(measure([{ sent: 0.2 }, { other: 0.4 }])).toMatchObject({ signature: 0, readShare: 0, distinct: 0, most: 0.2 });
  });

  it('sees how much of the gate the headline holds', () => {
    expect(measure([{}], 'Anna sleeps').headlineGroups).toBe(0.5);
    expect(measure([{}], 'Anna’s letter').headlineGroups).toBe(1);
  });
});

const features = (signature: number, most: number) => storyFeatureNames.map((name) => (name === 'signature' ? signature : name === 'most' ? most : 0));

describe('judgeStory', () => {
  const judge: StoryJudge = { weights: [4], bias: -2, about: 0.6, mentions: 0.7 };

  it.each([
    [2, 1, 'about'],
    [0.5, 0.9, 'mentions'],
    [0.5, 0.7, 'mentions'],
    [0.5, 0.69, 'none'],
    [0, 0, 'none'],
  ])('signature %d, strongest %d: %s', (signature, most, verdict) => {
    expect(judgeStory(features(signature, most), judge).verdict).toBe(verdict);
  });

  it('scores between 0 and 1', () => {
    expect(judgeStory(features(0.5, 0), judge).score).toBe(0.5);
    expect(judgeStory(features(6, 1), judge).score).toBeLessThanOrEqual(1);
  });
});
