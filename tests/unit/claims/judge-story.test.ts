import { describe, expect, it } from 'vitest';
import { judgeStory, longestBrief, measureStory } from '../../../src/claims/judge-story.ts';

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
      lead: 0,
      share: 0,
      variety: 0,
      length: 0,
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
    expect(measure({}, {}, {}, { sent: 0.9 }).opening).toBe(0);
    const twelve = Array.from({ length: 12 }, (_, i) => (i === 3 ? { sent: 0.8 } : {}));
    expect(measure(...twelve).opening).toBeCloseTo(0.2);
    expect(measure(...twelve.slice(0, -1)).opening).toBe(0);
  });

  it('takes a sentence for a reference the sooner, the more claims it brings together', () => {
    expect(measure({ sent: 0.5 }, { other: 1 }).reference).toBe(0.5);
    expect(measure({ sent: 0.5, other: 1 }, {}).reference).toBeCloseTo(0.6);
    expect(measure({ other: 1 }).reference).toBe(0);
  });

  it('has no headline where the first sentence is none', () => {
    const probabilities = new Map([['sent', 0.9]]);
    expect(measureStory([{ probabilities, headline: false }], ['sent'])).toMatchObject({
      headline: 0,
      opening: 0.9,
    });
  });

  it('counts a sentence as read where a claim is as likely as not', () => {
    expect(measure({ other: 0.5 }, { other: 0.49, sent: 0.49 }).readShare).toBe(0.5);
  });

  it('measures how much of it signature claims take up, and how many claims it makes', () => {
    const four = measure({ sent: 0.2 }, { other: 0.9 }, { sent: 0.4, other: 0.1 }, { sent: 0.6 });
    expect(four.lead).toBe(0.6);
    expect(four.share).toBeCloseTo(1.2 / 4);
    expect(four.variety).toBeCloseTo((0.6 + 0.9) / 4);
    expect(four.length).toBe(4);
    expect(measure({ sent: 0.9 }, {}, {}, {}, { sent: 0.8 }).lead).toBe(0);
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
    brief: null,
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

  it('is about the story, or mentions it, from the thresholds on', () => {
    const even = { ...judge, claims: {}, headline: 0, bias: 0, about: 0.5, mentions: 0.2 };
    expect(judgeStory(measure({ sent: 0.3 }), even).verdict).toBe('about');
    expect(judgeStory(measure({ sent: 0.29 }), even).verdict).toBe('mentions');
    expect(judgeStory(measure({ sent: 0.2 }), even).verdict).toBe('mentions');
    expect(judgeStory(measure({ sent: 0.19 }), even).verdict).toBe('none');
  });

  it('weighs headline, opening, share of sentences read and the claims together', () => {
    const weighed = { ...judge, claims: { other: 0.5 }, headline: 1, opening: 3, readShare: 4, bias: -3 };
    // 1 × 0.75 for the headline, 3 × 0.375 for the opening, 4 × 0.5 for the share read, 0.5 × 0.25 for the other claim.
    const { score } = judgeStory(measure({ sent: 0.75 }, { other: 0.25 }), weighed);
    expect(Math.log(score / (1 - score))).toBeCloseTo(0.75 + 3 * 0.375 + 4 * 0.5 + 0.5 * 0.25 - 3);
  });

  it('scores between 0 and 1', () => {
    expect(judgeStory(measure({ sent: 0.5 }), judge).score).toBe(0.5);
    expect(judgeStory(measure({ sent: 1, other: 1 }), judge).score).toBeLessThanOrEqual(1);
  });

  describe('of a brief', () => {
    // One tree that asks for a lead (the fourth feature) of 0.5, sure of itself above.
    const brief = {
      about: 0.8,
      trees: {
        base: 0,
        bounds: [[], [], [], [0.5]],
        askedBy: [[], [], [], [0]],
        leaves: [[], [], [], [~1]],
        values: [[-3, 3]],
      },
    };
    const cold = { ...judge, claims: { other: 0 }, headline: 0, bias: -9, brief };
    const padded = (length: number): Record<string, number>[] =>
      Array.from({ length }, (_, i) => (i === 1 ? { sent: 0.9 } : {}));

    it('is about the story where its few sentences are enough', () => {
      const { verdict, score } = judgeStory(measure(...padded(3)), cold);
      expect(verdict).toBe('about');
      expect(score).toBeCloseTo(1 / (1 + Math.exp(-3)));
      expect(judgeStory(measure({}, { sent: 0.4 }, {}), cold).verdict).toBe('none');
    });

    it('is up to a length', () => {
      expect(judgeStory(measure(...padded(longestBrief)), cold).verdict).toBe('about');
      expect(judgeStory(measure(...padded(longestBrief + 1)), cold).verdict).toBe('mentions');
    });

    it('may be what a whole article is as well', () => {
      expect(judgeStory(measure({ sent: 0.4 }), { ...cold, bias: 9 }).verdict).toBe('about');
    });
  });
});
