import { describe, expect, it, vi } from 'vitest';
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
  it('keeps folded single words of the gate’s concepts in all languages, and runs of Han characters in both ways to write them', () => {
    expect(gate).toEqual({
      story: 'small',
      groups: [
        { latin: 'president', other: 'נשיא 总统 總統' },
        { latin: 'letter message', other: 'מכתב 信件' },
      ],
    });
  });
});

const nothingMore = (): string => '';
const asks = (text: string): string | null => opensGate('', text, [gate], nothingMore);

describe('opensGate', () => {
  it.each([
    ['one of each group', 'The PRESIDENT wrote a letter', 'small'],
    ['inflected', 'Presidents’ letters', 'small'],
    ['with diacritics', 'Le présidentiel et la lettèr', 'small'],
    ['behind what is elided', 'Il l’a dit d’president à letterman, à l’été', 'small'],
    ['with a soft hyphen', 'The presi\u00addent’s let\u00adter', 'small'],
    ['with zero-width characters', 'The presi\u200bdent wrote a letter', 'small'],
    ['as a ligature or in full width', 'Ｐｒｅｓｉｄｅｎｔ wrote a letter', 'small'],
    ['behind a Hebrew particle', 'הנשיא שלח מכתב', 'small'],
    ['pointed', 'הַנָּשִׂיא שָׁלַח מִכְתָּב', 'small'],
    ['in the middle of Chinese', '总统的信件', 'small'],
    ['in traditional characters', '總統的信件', 'small'],
    ['one group only', 'The president slept', null],
    ['inside a Latin word', 'The expresident rewrote a subletter', null],
    ['inside a Latin word among other letters', 'The expresident rewrote a subletter, à la carte', null],
    ['nothing', '', null],
  ])('%s: %s', (_what, text, story) => {
    expect(asks(text)).toBe(story);
    expect(opensGate(text, '', [gate], nothingMore)).toBe(story);
  });

  it('takes title and lead together', () => {
    expect(opensGate('The president', 'wrote a letter', [gate], nothingMore)).toBe('small');
  });

  it('asks for more only when the title has a hit', () => {
    const readMore = vi.fn<() => string>(() => 'A letter');
    expect(opensGate('The president', 'He sleeps', [gate], readMore)).toBe('small');
    expect(readMore).toHaveBeenCalledTimes(1);
    expect(opensGate('A day', 'The president sleeps', [gate], readMore)).toBeNull();
    expect(readMore).toHaveBeenCalledTimes(1);
  });

  it('names the first story whose gate opens', () => {
    const group = { latin: 'letter', other: '' };
    const gates = [gate, { story: 'second', groups: [group] }, { story: 'third', groups: [group] }];
    expect(opensGate('', 'a letter', gates, nothingMore)).toBe('second');
    expect(opensGate('', 'a letter', [], nothingMore)).toBeNull();
  });
});
