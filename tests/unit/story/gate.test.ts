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

describe('compileGate, for the groups of a story', () => {
  const compile = (gateOf: string[][], words: Record<string, string[]>, title = 'A story') =>
    compileGate(makeMatcher({ gate: gateOf, words: { en: words } }), title).groups;

  it('puts the smallest group first', () => {
    expect(compile([['letter'], ['war']], { letter: ['letter*'], war: ['war'] })).toEqual([
      { latin: 'war', other: '' },
      { latin: 'letter', other: '' },
    ]);
  });

  it('leaves out what begins with another, what is too short, and what is more than one word', () => {
    const letter = ['letters', 'letter*', 'letterbox', 'no', 'mail', 'air post', 'пис*', 'письмо', 'до'];
    expect(compile([['letter']], { letter })).toEqual([{ latin: 'letter mail', other: 'до пис' }]);
  });

  it('leaves out words whose case counts, and Han characters beside other letters', () => {
    expect(compile([['who']], { who: ['=WHO', 'who*', '世界 WHO', '世界_组织'] })).toEqual([
      { latin: 'who', other: '世界組織 世界组织' },
    ]);
  });

  it.each([
    ['its names but for the first word', 'Letter from Anna to Boris by post', ['anna', 'boris']],
    ['all its words, where it has no names', 'A letter of war', ['war', 'letter']],
    ['its names but for the first word, also behind a mark', '“Letter” from Anna', ['anna']],
    ['all its words, where its only name is too short', 'A letter of Xi', ['letter']],
    ['no capitals for names', 'The letter of NATO to Anna', ['anna']],
  ])('asks for the words of the title where one group has none: %s', (_what, title, stems) => {
    expect(compile([['letter'], ['war']], { letter: ['letter*'], war: ['no'] }, title)).toEqual(
      stems.map((latin) => ({ latin, other: '' })),
    );
  });

  it('lets a short word that says nothing leave no longer one out', () => {
    expect(compile([['letter']], { letter: ['no', 'note', 'norm'] })).toEqual([
      { latin: 'norm note', other: '' },
    ]);
  });

  it('opens to no page for a title that says nothing', () => {
    for (const title of ['', '?', 'As it is']) {
      const silent = compileGate(makeMatcher({ gate: [['letter']] }), title);
      expect(opensGate(title, 'A letter as it is.', [silent], nothingMore)).toBeNull();
    }
  });

  it('asks for short names in other letters', () => {
    expect(compile([['letter']], {}, 'Письмо Ли и Анны')).toEqual([
      { latin: '', other: 'ли' },
      { latin: '', other: 'анны' },
    ]);
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

  it('asks for more where the title alone has the hit, not the lead in front of another line', () => {
    const readMore = vi.fn<() => string>(() => 'The letter');
    expect(opensGate('A day', 'in May\nThe president', [gate], readMore)).toBeNull();
    expect(readMore).not.toHaveBeenCalled();
    expect(opensGate('Das Präsidium', 'Ein Brief', [gate], readMore)).toBeNull();
    expect(readMore).not.toHaveBeenCalled();
  });

  it('asks for more from the first letter of the title on', () => {
    expect(opensGate('President sleeps', '', [gate], () => 'A letter')).toBe('small');
    expect(opensGate('Expresident sleeps', '', [gate], () => 'A president, a letter')).toBeNull();
  });

  it('finds nothing in a group for what it has no words of', () => {
    const opens = (group: { latin: string; other: string }, text: string) =>
      opensGate('', text, [{ story: 'one', groups: [group] }], nothingMore);
    expect(opens({ latin: 'letter', other: '' }, 'Письмо à la carte')).toBeNull();
    expect(opens({ latin: '', other: 'письмо' }, 'A letter')).toBeNull();
    expect(opens({ latin: '', other: 'брат письмо' }, 'Письмо')).toBe('one');
  });

  it('asks for more once, however many stories there are', () => {
    const second = {
      story: 'second',
      groups: [
        { latin: 'president', other: '' },
        { latin: 'war', other: '' },
      ],
    };
    const readMore = vi.fn<() => string>(() => 'A war');
    expect(opensGate('The president', '', [gate, second], readMore)).toBe('second');
    expect(readMore).toHaveBeenCalledTimes(1);
  });

  it('passes over a place inside a word, and finds the word behind it', () => {
    expect(asks('An expresident and a president sent a subletter or a letter')).toBe('small');
  });

  it('finds words of other scripts beside any mark', () => {
    expect(asks('“נשיא” – מכתב')).toBe('small');
    expect(asks('«president» “letter” – a…')).toBe('small');
  });

  it('names the first story whose gate opens', () => {
    const group = { latin: 'letter', other: '' };
    const gates = [gate, { story: 'second', groups: [group] }, { story: 'third', groups: [group] }];
    expect(opensGate('', 'a letter', gates, nothingMore)).toBe('second');
    expect(opensGate('', 'a letter', [], nothingMore)).toBeNull();
  });
});
