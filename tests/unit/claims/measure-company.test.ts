import { expect, it } from 'vitest';
import { companyNames, type FirstJudgement, measureCompany } from '../../../src/claims/measure-company.ts';
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
): Record<string, number> {
  const judged = (made: Record<string, number>): FirstJudgement => new Map(Object.entries(made));
  const measured = measureCompany(
    'sent',
    judged(own),
    previous && judged(previous),
    next && judged(next),
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
