import { describe, expect, it } from 'vitest';
import { findForms } from '../../../src/text/find-forms.ts';
import { findOtherCountries } from '../../../src/text/find-other-countries.ts';
import { prepareLanguage } from '../../../src/text/prepare-language.ts';
import { tokenize } from '../../../src/text/tokenize.ts';

/** Countries found in a text by a story that has words for those in `own` only. */
function find(language: string, text: string, own: string[] = []): string[] {
  const prepared = prepareLanguage(language, { own });
  const tokens = tokenize(text);
  const known = new Map<string, { from: number; to: number }[]>();
  for (const { concept, from, to } of findForms(tokens, prepared.forms, prepared.clitics))
    known.set(concept, [...(known.get(concept) ?? []), { from, to }]);
  return findOtherCountries(tokens, prepared, known).map(({ from, to }) =>
    tokens
      .slice(from, to)
      .map(({ raw }) => raw)
      .join(' '),
  );
}

describe('findOtherCountries', () => {
  it.each<[string, string, string[]]>([
    ['en', 'Talks with France and Chad continued in Jordan.', ['France', 'Chad', 'Jordan']],
    ['en', 'a turkey, a piece of china and jordan almonds', []],
    ['de', 'Frankreichs Minister reiste nach Österreich.', ['Frankreichs', 'Österreich']],
    ['tr', "Fransa'nın ve Mısır'ın elçileri", ['Fransa', 'Mısır']],
    ['ru', 'Посол Франции приехал из Польши.', ['Франции', 'Польши']],
    ['uk', 'Посол Франції приїхав до Японії.', ['Франції', 'Японії']],
    ['hy', 'Ֆրանսիայի դեսպանը', ['Ֆրանսիայի']],
    ['ar', 'فرنسا والصين وباليابان', ['فرنسا', 'والصين', 'وباليابان']],
    ['he', 'שגריר צרפת בסין', ['צרפת', 'בסין']],
    ['fa', 'سفیر فرانسه در عراق', ['فرانسه', 'عراق']],
  ])('%s: %s', (language, text, expected) => {
    expect(find(language, text)).toEqual(expected);
  });

  it('leaves out those that the story has words for', () => {
    expect(find('en', 'France told Israel and Iran', ['israel*', 'iran*'])).toEqual(['France']);
  });

  it('knows none in a language that the platform does not know, and does not fail', () => {
    expect(find('', 'no countries here')).toEqual([]);
  });
});
