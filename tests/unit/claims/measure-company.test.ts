import { expect, it } from 'vitest';
import {
  companyNames,
  findNeighbourhoods,
  type FirstJudgement,
  measureCompany,
} from '../../../src/claims/measure-company.ts';
import { nothingLearnt } from '../../../src/story/learnt-story.ts';

const learnt = {
  ...nothingLearnt,
  together: { sent: { asked: 2, fought: -3, sent: 100 } },
  follows: { sent: { asked: 1, fought: 4 }, fought: { sent: 5 }, asked: { sent: 8 } },
};

function measure(
  own: Record<string, number>,
  previous?: Record<string, number>,
  next?: Record<string, number>,
  around = 0,
): Record<string, number> {
  const judged = (made: Record<string, number>): FirstJudgement => new Map(Object.entries(made));
  const measured = measureCompany(
    'sent',
    judged(own),
    { previous: previous && judged(previous), next: next && judged(next), around },
    learnt,
  );
  return Object.fromEntries(companyNames.map((name, i) => [name, measured[i] ?? Number.NaN]));
}

it('sees the claim between the others of its sentence', () => {
  expect(measure({ sent: 0.5, asked: 0.75, fought: 0.25, slept: 0.875 })).toMatchObject({
    own: 0.5,
    rank: 2,
    strongestOther: 0.875,
    others: 1.875,
    together: 2 * 0.75 - 3 * 0.25,
  });
});

it('leaves out of account what is next to impossible, in the sentence and beside it', () => {
  expect(measure({ sent: 0.5, asked: 0.19 }, { fought: 0.19 }, { asked: 0.19 })).toMatchObject({
    together: 0,
    follows: 0,
    leads: 0,
  });
  expect(measure({ sent: 0.5, asked: 0.2 }, { fought: 0.2 }, { asked: 0.2 })).toMatchObject({
    together: 0.4,
    follows: 0.8,
    leads: 1.6,
  });
});

it('sees what the sentences beside it claim, and what usually comes before and after', () => {
  expect(measure({ sent: 0.5 }, { sent: 0.25, asked: 0.5 }, { sent: 0.75, fought: 0.5 })).toMatchObject({
    previousSame: 0.25,
    nextSame: 0.75,
    previousStrongest: 0.5,
    follows: 0.5,
    leads: 2.5,
  });
});

it('has nothing beside it in the first and the last sentence', () => {
  expect(measure({})).toEqual(Object.fromEntries(companyNames.map((name) => [name, 0])));
});

it('sees how much the sentences around claim', () => {
  const strongest = [0.5, 0, 0.25, 0, 0.75, 0.25, 0, 0, 0, 1];
  const found = findNeighbourhoods(
    strongest.map(
      (p) =>
        new Map([
          ['sent', p / 2],
          ['asked', p],
        ]),
    ),
  );
  // Of the fifth: four before it and four behind.
  expect(found[4]?.around).toBeCloseTo((0.5 + 0.25 + 0.25) / 8);
  expect(found[0]?.around).toBeCloseTo((0.25 + 0.75) / 4);
  expect(found[9]?.around).toBeCloseTo(0.25 / 4);
  expect(found[4]?.previous?.get('asked')).toBe(0);
  expect(found[4]?.next?.get('asked')).toBe(0.25);
  expect(found[0]?.previous).toBeUndefined();
  expect(found[9]?.next).toBeUndefined();
  expect(findNeighbourhoods([new Map()])).toEqual([{ previous: undefined, next: undefined, around: 0 }]);
  expect(measure({ sent: 0.5 }, {}, {}, 0.125)['around']).toBe(0.125);
});
