import { describe, expect, it } from 'vitest';
import { groupForms, indexForms, parseForm } from '../../../src/text/compile-forms.ts';
import { type Clitics, findForms, stripClitics } from '../../../src/text/find-forms.ts';
import { foldWord } from '../../../src/text/fold-text.ts';
import { prepareLanguage } from '../../../src/text/prepare-language.ts';
import { tokenize } from '../../../src/text/tokenize.ts';

const none: Clitics = { particles: [], enclitics: [], wholeWords: new Set() };

/** The words of a text in which a form is found. */
function find(form: string, text: string, clitics = none): string[] {
  const tokens = tokenize(text);
  return findForms(tokens, indexForms(groupForms({ concept: [form] })), clitics).map(({ from, to }) =>
    text.slice(tokens[from]?.start, tokens[to - 1]?.end),
  );
}

describe('the syntax of forms', () => {
  it.each<[what: string, form: string, text: string, found: string[]]>([
    ['a word is the whole word', 'attack', 'An attack, attacks, counterattack', ['attack']],
    ['case and accents do not count', 'téhéran', 'TEHERAN said', ['TEHERAN']],
    ['* behind: any ending', 'attack*', 'attack attacked counterattack', ['attack', 'attacked']],
    ['* in front: any beginning', '*attack', 'attack counterattack attacks', ['attack', 'counterattack']],
    ['* at both ends', '*angriff*', 'Gegenangriffe angreifen', ['Gegenangriffe']],
    [
      'several words stand next to each other',
      'air strike*',
      'air strikes, air and strikes',
      ['air strikes'],
    ],
    [
      'a hyphen parts words, in the form and in the text',
      'no-strike',
      'a no strike pledge, a no-strike pledge',
      ['no strike', 'no-strike'],
    ],
    [
      '_ : up to three words in between',
      'not _ attack*',
      'not attack; not at all ever attack',
      ['not attack', 'not at all ever attack'],
    ],
    ['_ : not four', 'not _ attack*', 'not at all ever to attack', []],
    [
      '_ : a nearer word that leads nowhere is passed over',
      'ask _ to tell',
      'ask to him to tell',
      ['ask to him to tell'],
    ],
    ['= : case counts', '=KAN', 'KAN reported; kan aktı; Kan', ['KAN']],
    ['= with *', '=KAN*', 'KANın kanın', ['KANın']],
    ['= on a later word', 'kanal =KAN', 'kanal KAN, kanal kan', ['kanal KAN']],
    ['Han characters run on', '以色列', '以色列总理', ['以色列']],
    ['_ in Chinese: up to six characters', '在_情况下', '在没有任何威胁情况下', ['在没有任何威胁情况下']],
    ['digits', '12 day*', 'the 12-day war', ['12-day']],
  ])('%s', (_what, form, text, found) => {
    expect(find(form, text)).toEqual(found);
  });

  it('gives the words of a form as they are looked up', () => {
    expect(parseForm('no-attack', 'not _ Attack*').words).toEqual([
      { folded: 'not', anyEnding: false, anyBeginning: false, gap: 0 },
      { folded: 'attack', anyEnding: true, anyBeginning: false, gap: 3 },
    ]);
  });

  it('refuses a form without a word, and quotes it', () => {
    for (const form of ['', '*', '_', '—'])
      expect(() => parseForm('denial', form)).toThrow(`"${form}" of denial`);
  });

  it('finds a concept once in a place, however many of its forms fit', () => {
    const tokens = tokenize('attacks');
    expect(
      findForms(tokens, indexForms(groupForms({ attack: ['attack*', 'attacks', '*tack*'] })), none),
    ).toEqual([{ concept: 'attack', from: 0, to: 1 }]);
  });
});

describe('particles written together with the next word', () => {
  const hebrew = prepareLanguage('he', {}).clitics;
  const arabic = prepareLanguage('ar', {}).clitics;

  it.each<[string, string, Clitics, string[]]>([
    ['one', 'איראן', hebrew, ['ואיראן', 'לאיראן', 'שאיראן']],
    ['two and three', 'מלחמה', hebrew, ['והמלחמה', 'שבמלחמה', 'ושהמלחמה']],
    ['the article', 'رساله', arabic, ['الرسالة', 'والرسالة', 'بالرسالة', 'للرسالة']],
  ])('are stripped: %s', (_how, form, clitics, texts) => {
    expect(texts.map((text) => find(form, text, clitics))).toEqual(texts.map((text) => [text]));
  });

  it('are not stripped four deep, nor down to one letter', () => {
    expect(stripClitics('ושכבבית', hebrew)).not.toContain('בית');
    expect(stripClitics('בה', hebrew)).toEqual(['בה']);
  });

  it('other languages have none', () => {
    expect(stripClitics('allied', prepareLanguage('en', {}).clitics)).toEqual(['allied']);
  });

  it.each([
    ['he', 'מלא', 'full', 'לא'],
    ['he', 'כלא', 'prison', 'לא'],
    ['he', 'האם', 'whether', 'אם'],
    ['he', 'מאי', 'May', 'אי'],
    ['he', 'שאל', 'asked', 'אל'],
    ['ar', 'كلا', 'both', 'لا'],
    ['ar', 'سلم', 'peace', 'لم'],
    ['ar', 'سهل', 'easy', 'هل'],
    ['ar', 'كان', 'was', 'ان'],
  ])('%s: %s (%s) stays whole, also behind a particle', (language, word, _meaning, part) => {
    const { clitics } = prepareLanguage(language, {});
    expect(stripClitics(foldWord(word), clitics)).toEqual([foldWord(word)]);
    expect(stripClitics(foldWord(`و${word}`), clitics)).not.toContain(part);
    expect(stripClitics(foldWord(`ו${word}`), clitics)).not.toContain(part);
  });

  it.each([
    ['he', 'ולא', 'לא'],
    ['he', 'שאין', 'אין'],
    ['he', 'ואם', 'אם'],
    ['ar', 'ولا', 'لا'],
    ['ar', 'فلم', 'لم'],
    ['ar', 'وليس', 'ليس'],
  ])('%s: the negation in %s is found', (language, word, part) => {
    expect(stripClitics(foldWord(word), prepareLanguage(language, {}).clitics)).toContain(part);
  });
});

describe('particles written together with the word before', () => {
  const indonesian = prepareLanguage('id', {}).clitics;

  it.each([
    ['serangan', 'serangannya'],
    ['membenarkan', 'membenarkannya'],
    ['pesan rahasia', 'pesan rahasianya'],
  ])('are stripped: %s in %s', (form, text) => {
    expect(find(form, text, indonesian)).toEqual([text]);
  });

  it('are not stripped from a short word that only ends alike', () => {
    for (const word of ['hanya', 'punya', 'tanya']) expect(stripClitics(word, indonesian)).toEqual([word]);
  });

  it('are not stripped where the whole word is another one', () => {
    const clitics = { ...indonesian, wholeWords: new Set(['bertanya']) };
    expect(stripClitics('bertanya', clitics)).toEqual(['bertanya']);
    expect(stripClitics('bertanya', indonesian)).toEqual(['bertanya', 'berta']);
  });
});
