import { describe, expect, it } from 'vitest';
import { compileGate } from '../../../src/story/compile-gate.ts';
import { opensGate } from '../../../src/story/open-gate.ts';
import { makeMatcher } from '../../fixtures/small-matcher.ts';

const matcher = makeMatcher({
  gate: [['president'], ['letter', 'message']],
  words: {
    en: {
      president: ['President*', 'head of state', '=POTUS'],
      letter: ['letter*', 'lettering'],
      message: ['message*', 'no'],
      day: ['day*'],
    },
    he: { president: ['נשיא*'], letter: ['מכתב*'] },
    zh: { president: ['总统'], letter: ['信件'] },
  },
});
const gate = compileGate(matcher, 'A story');

describe('compileGate', () => {
  it('keeps folded single words of the gate’s concepts in all languages, and runs of Han characters', () => {
    expect(gate).toEqual({
      story: 'small',
      groups: [
        ['president', 'נשיא', '总统'],
        ['letter', 'message', 'מכתב', '信件'],
      ],
    });
  });
});

describe('opensGate', () => {
  it.each([
    ['one of each group', 'The PRESIDENT wrote a letter', 'small'],
    ['inflected', 'Presidents’ letters', 'small'],
    ['behind a Hebrew particle', 'הנשיא שלח מכתב', 'small'],
    ['in the middle of Chinese', '总统的信件', 'small'],
    ['one group only', 'The president slept', null],
    ['inside a Latin word', 'The expresident rewrote a subletter', null],
    ['nothing', '', null],
  ])('%s: %s', (_what, text, story) => {
    expect(opensGate(text, [gate])).toBe(story);
  });

  it('names the first story whose gate opens', () => {
    expect(
      opensGate('a letter', [
        gate,
        { story: 'second', groups: [['letter']] },
        { story: 'third', groups: [['letter']] },
      ]),
    ).toBe('second');
    expect(opensGate('a letter', [])).toBeNull();
  });
});
