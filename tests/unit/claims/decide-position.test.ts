import { describe, expect, it } from 'vitest';
import { decidePosition } from '../../../src/claims/decide-position.ts';
import { nothingLearnt } from '../../../src/story/learnt-story.ts';
import { listSparseFeatures } from '../../../src/claims/list-sparse-features.ts';
import { indexTerms, shortlistTerms } from '../../../src/claims/shortlist-terms.ts';
import { ContextTracker } from '../../../src/claims/track-context.ts';
import type { ClaimPattern } from '../../../src/story/matcher-types.ts';
import type { LearntStory } from '../../../src/story/learnt-story.ts';
import { makePattern } from '../../fixtures/small-matcher.ts';
import { analyse, wordsAt } from './read-small.ts';

const sent = makePattern('sent', ['letter'], {
  positions: { posted: ['post'], handed: ['hand'] },
  otherwise: 'posted',
});
const open = makePattern('sent', ['letter'], { positions: { posted: ['post'], handed: ['hand'] } });
const lasted = makePattern('lasted', ['war'], {
  positions: { twelve: ['war + day'] },
  values: ['12 day = twelve'],
});
const when = makePattern('when', ['letter'], {
  positions: { june: ['june'] },
  values: ['june = june', 'october = autumn', 'january = -'],
});

function decide(
  pattern: ClaimPattern,
  text: string,
  learnt: LearntStory = nothingLearnt,
  composites: Record<string, string[]> = {},
) {
  const analysis = analyse(text, composites);
  const sentence = { analysis, context: new ContextTracker([]).at(0), next: undefined };
  const shortlist = shortlistTerms(indexTerms([pattern]), analysis);
  const { position, value, cues } = decidePosition(
    pattern,
    { ...sentence, shortlist, sparse: listSparseFeatures(sentence, shortlist, [pattern]) },
    learnt,
  );
  return { position, value, cues: cues.map((cue) => wordsAt(analysis, cue)) };
}

describe('by its cues', () => {
  it('takes the position whose cue is there, and shows the cue', () => {
    expect(decide(sent, 'The letter came by hand.')).toEqual({
      position: 'handed',
      value: undefined,
      cues: ['by hand'],
    });
  });

  it('takes the usual position without a cue, and shows none', () => {
    expect(decide(sent, 'The letter came.')).toEqual({ position: 'posted', value: undefined, cues: [] });
  });

  it('takes the position of the only cue, though something was learnt of others alone', () => {
    const positions = { targets: ['sent:posted'], bias: [-5], weights: {} };
    expect(decide(sent, 'The letter came by hand.', { ...nothingLearnt, positions }).position).toBe('handed');
  });

  it('leaves the position open without a cue, where none is usual', () => {
    expect(decide(open, 'The letter came.')).toEqual({ position: null, value: undefined, cues: [] });
  });

  it('takes the first of two cues where nothing was learnt, the likelier where something was', () => {
    const text = 'The stamped letter came by hand.';
    expect(decide(sent, text).position).toBe('posted');
    const positions = { targets: ['sent:posted', 'sent:handed'], bias: [-1, 1], weights: {} };
    expect(decide(sent, text, { ...nothingLearnt, positions }).position).toBe('handed');
  });
});

describe('by what was learnt', () => {
  const learn = (bias: Record<string, number>): LearntStory => ({
    ...nothingLearnt,
    positions: { targets: Object.keys(bias), bias: Object.values(bias), weights: {} },
  });

  it('follows the only cue, unless what was learnt speaks clearly for another position', () => {
    const text = 'The letter came by hand.';
    expect(decide(sent, text, learn({ 'sent:posted': 1.4, 'sent:handed': 0 })).position).toBe('handed');
    expect(decide(sent, text, learn({ 'sent:posted': 1.6, 'sent:handed': 0 }))).toMatchObject({
      position: 'posted',
      cues: [],
    });
  });

  it('weighs the words and the cues of the sentence', () => {
    const weights = { '=sent:handed': [1, 3], '~letter': [0, 1], '<letter': [1, 9] };
    const positions = { targets: ['sent:posted', 'sent:handed'], bias: [0, 0], weights };
    const read = (text: string) => decide(sent, text, { ...nothingLearnt, positions });
    expect(read('The stamped letter came by hand.')).toMatchObject({
      position: 'handed',
      cues: ['by hand'],
    });
    expect(read('The stamped letter came.')).toMatchObject({ position: 'posted', cues: ['stamped'] });
  });

  it('takes the usual position for one of them, though it has no cue', () => {
    const usual = makePattern('sent', ['letter'], { positions: { handed: ['hand'] }, otherwise: 'posted' });
    expect(decide(usual, 'A letter.', learn({ 'sent:posted': 1, 'sent:handed': 0 })).position).toBe('posted');
    expect(decide(usual, 'A letter.', learn({ 'sent:posted': 0, 'sent:handed': 1 })).position).toBe('handed');
  });

  it('leaves the position open where none is usual and the words speak for none', () => {
    const text = 'The letter came.';
    expect(decide(open, text, learn({ 'sent:posted': -0.1, 'sent:handed': -1 })).position).toBeNull();
    expect(decide(open, text, learn({ 'sent:posted': 0.1, 'sent:handed': -1 })).position).toBe('posted');
    const cued = 'The letter came by hand.';
    expect(decide(open, cued, learn({ 'sent:posted': -9, 'sent:handed': -9 })).position).toBe('handed');
  });
});

describe('by its values', () => {
  it.each<[string, string | null, string | undefined, string[]]>([
    ['The war of 12 days ended.', 'twelve', undefined, ['12 days']],
    ['The twelve-day war ended.', 'twelve', undefined, ['twelve-day']],
    ['The war of 11 days ended.', null, '11 days', ['11 days']],
    ['The eleven-day war ended.', null, 'eleven-day', ['eleven-day']],
  ])('%s', (text, position, value, cues) => {
    expect(decide(lasted, text)).toEqual({ position, value, cues });
  });

  it('prefers the value that is a position to one beside it that is none', () => {
    expect(decide(lasted, 'The war of 12 days, not 13 days, ended.').position).toBe('twelve');
  });

  it('takes a number inside a longer concept where what it counts lies there too, and only there', () => {
    const read = (text: string, pair: string) => decide(lasted, text, nothingLearnt, { pair: [pair] }).value;
    expect(read('A war that went on for 11 days.', 'war + day @7')).toBe('11 days');
    expect(read('A war of 11 men of Boris, days long.', 'war + carla @7')).toBe('11 men of Boris, days');
    expect(read('A war of 11 men of Boris, days long.', 'war + boris @7')).toBeUndefined();
  });

  it('takes no number that is a word of a longer cue', () => {
    const called = makePattern('called', ['letter'], {
      positions: { several: ['many'], one: [] },
      values: ['1 letter = one'],
    });
    const read = (text: string) =>
      decide(called, text, nothingLearnt, { many: ['anna + letter @3'] }).position;
    expect(read('One letter came.')).toBe('one');
    expect(read('Anna sent one letter.')).toBe('several');
  });

  it('takes a number that is a word of what is counted, though that is a cue too', () => {
    const called = makePattern('called', ['letter'], {
      positions: { several: ['many + !boris'], one: [] },
      values: ['1 many = one'],
    });
    const read = (text: string) => decide(called, text, nothingLearnt, { many: ['anna + letter @3'] });
    expect(read('Anna sent one letter.').position).toBe('one');
    expect(read('Anna sent 3 letters.')).toMatchObject({ position: null, value: 'Anna sent 3 letters' });
  });

  it.each<[string, string | undefined]>([
    ['The war ended, and a paper counts eleven.', 'eleven'],
    ['A paper puts it at 11, the war.', '11'],
    ['A paper puts it at 11 pages, the war.', undefined],
    ['A paper puts it at 11 or 13, the war.', undefined],
    ['The war ended in 2025.', undefined],
  ])('takes the only number where no noun follows it: %s', (text, value) => {
    expect(decide(lasted, text).value).toBe(value);
  });

  it.each<[string, string | null, string | undefined]>([
    ['The war of 10 days ended.', 'some', undefined],
    ['The war of 14 days ended.', 'some', undefined],
    ['The war of 15 days ended.', null, '15 days'],
    ['The war of 9 days ended.', null, '9 days'],
  ])('takes each number of a range for its position: %s', (text, position, value) => {
    const ranged = makePattern('lasted', ['war'], { positions: { some: [] }, values: ['10-14 day = some'] });
    expect(decide(ranged, text)).toMatchObject({ position, value });
  });

  it.each<[string, string | undefined]>([
    ['The war of 11 long, cold, dark, wet days ended.', '11 long, cold, dark, wet days'],
    ['The war of 11 long, cold, dark, very wet days ended.', undefined],
    ['The war of days 11 and more ended.', 'days 11'],
    ['The war of days about 11 and more ended.', undefined],
    ['The war of 2025 days ended.', undefined],
    ['The war of 2,025 days ended.', '2,025 days'],
    ['The war of 2125 days ended.', '2125 days'],
  ])('takes a number a few words before what it counts, or right behind, and no year: %s', (text, value) => {
    expect(decide(lasted, text).value).toBe(value);
  });

  it('does not take a number far from what it counts', () => {
    expect(
      decide(lasted, 'Eleven people wrote letters about how the war went on for days.').value,
    ).toBeUndefined();
  });
});

describe('by its months', () => {
  it.each<[string, string | null, string | undefined]>([
    ['The letter came in June.', 'june', undefined],
    ['The letter came in October.', 'autumn', undefined],
    ['The letter came in September.', null, 'September'],
    ['The letter of 5 September came.', null, undefined],
    ['The letter of 31 September came.', null, undefined],
    ['The 32 September letters came.', null, 'September'],
    ['The letter of 5 September came in November.', null, 'November'],
    ['The letter came in September 2025.', null, 'September'],
    ['The letter came in January.', null, undefined],
    ['The letter may come.', null, undefined],
  ])('%s', (text, position, value) => {
    expect(decide(when, text)).toMatchObject({ position, value });
  });

  it.each<[string, string | null, string | undefined]>([
    ['The letter of 15 June came.', 'june', undefined],
    ['The letter of June 19 came.', null, 'June 19'],
    ['The letter came in June.', 'june', undefined],
    ['The letter came in June 2025.', 'june', undefined],
  ])('and their days: %s', (text, position, value) => {
    const onDay = makePattern('sent', ['letter'], {
      positions: { june: ['june'] },
      values: ['15 june = june', 'june = june'],
    });
    expect(decide(onDay, text)).toMatchObject({ position, value });
  });
});
