import { describe, expect, it } from 'vitest';
import { judgeStory, measureStory } from '../../../src/claims/judge-story.ts';

/** Measures an article; each sentence as claim → probability, the headline first. "sent" is the signature claim. */
function measure(...sentences: Record<string, number>[]) {
  return measureStory(
    sentences.map((probabilities, i) => ({
      probabilities: new Map(Object.entries(probabilities)),
      headline: i === 0,
    })),
    ['sent'],
  );
}

describe('measureStory', () => {
  it('is nothing for an article without sentences', () => {
    expect(measure()).toEqual({
      headline: 0,
      opening: 0,
      readShare: 0,
      most: 0,
      reference: 0,
      claims: new Map(),
    });
  });

  it('tells claims that only this story makes from those that others make too', () => {
    expect(measure({ sent: 0.9 }, { other: 0.8 }, {}, {})).toMatchObject({
      headline: 0.9,
      most: 0.9,
      readShare: 0.5,
    });
    expect(measure({ other: 0.9 }, {}).headline).toBe(0);
  });

  it('looks for them in the first third, three sentences at least', () => {
    const late = [{}, {}, {}, {}, {}, { sent: 0.9 }];
    expect(measure(...late)).toMatchObject({ opening: 0, most: 0.9 });
    expect(measure({}, {}, { sent: 0.9 }).opening).toBeCloseTo(0.3);
  });

  it('takes a sentence for a reference the sooner, the more claims it brings together', () => {
    expect(measure({ sent: 0.5 }, { other: 1 }).reference).toBe(0.5);
    expect(measure({ sent: 0.5, other: 1 }, {}).reference).toBeCloseTo(0.6);
    expect(measure({ other: 1 }).reference).toBe(0);
  });

  it('keeps the highest probability of each claim', () => {
    expect(measure({ sent: 0.2, other: 0.4 }, { sent: 0.7 }).claims).toEqual(
      new Map([
        ['sent', 0.7],
        ['other', 0.4],
      ]),
    );
  });
});

describe('judgeStory', () => {
  const judge = {
    claims: { other: 2 },
    headline: 4,
    opening: 0,
    readShare: 0,
    bias: -2,
    about: 0.6,
    mentions: 0.7,
  };

  it.each([
    ['a signature claim for a headline', [{ sent: 1 }], 'about'],
    ['a passing reference', [{}, {}, {}, { sent: 0.8 }], 'mentions'],
    ['a reference too faint', [{}, {}, {}, { sent: 0.6 }], 'none'],
    ['the same beside another claim', [{}, {}, {}, { sent: 0.6, other: 0.9 }], 'mentions'],
    ['claims of the story, but none that only it makes', [{ other: 1 }, { other: 1 }], 'none'],
    ['the same with too faint a sign of one', [{ other: 1, sent: 0.25 }, { other: 1 }], 'none'],
    ['the same with a sign of one', [{ other: 1, sent: 0.35 }, { other: 1 }], 'about'],
  ])('%s: %s', (_, sentences, verdict) => {
    expect(judgeStory(measure(...(sentences as Record<string, number>[])), judge).verdict).toBe(verdict);
  });

  it('scores between 0 and 1', () => {
    expect(judgeStory(measure({ sent: 0.5 }), judge).score).toBe(0.5);
    expect(judgeStory(measure({ sent: 1, other: 1 }), judge).score).toBeLessThanOrEqual(1);
  });
});
