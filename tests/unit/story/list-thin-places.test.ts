import { describe, expect, it } from 'vitest';
import { countTranslated, listThinPlaces } from '../../../src/story/list-thin-places.ts';
import { parsePack } from '../../../src/story/parse-pack.ts';

const story = `title: A letter
about: One.
notAbout: Others.
asOf: 2026-01-10
recognise: { gate: [[number]], signature: [sent] }
`;
const claims = `sent:
  statement: A letter was sent.
  facet: when
  positions:
    may: { label: In May, statement: It was sent in May. }
    june: { label: In June, statement: It was sent in June. }
`;

/** Parses the story with a file of translations into Turkish. */
function parseWith(translations: string) {
  const files = { 'story.yaml': story, 'claims.yaml': claims, 'credits.yaml': 'Wire: An agency.\n' };
  const { pack } = parsePack(
    'letter',
    new Map([...Object.entries(files), ['translations/tr.yaml', translations]]),
  );
  if (!pack) throw new Error('the story does not parse');
  return pack;
}

const onTranslations = (places: string[]) => places.filter((place) => place.startsWith('translation'));

describe('translations', () => {
  const whole = `A letter: Bir mektup
A letter was sent.: Bir mektup gönderildi.
In May: Mayısta
It was sent in May.: Mayısta gönderildi.
In June: Haziranda
It was sent in June.: Haziranda gönderildi.
Wire: Ajans
`;

  it('are counted, and what is missing is named by its place', () => {
    const pack = parseWith(whole.replace(/^In June: .*\n/m, '').replace(/^It was sent in May.*\n/m, ''));
    expect(countTranslated(pack)).toEqual(['translation tr: 5 of 7 texts']);
    expect(onTranslations(listThinPlaces(pack))).toEqual([
      'translation tr: nothing for sent/may, sent/june.label',
    ]);
  });

  it('of the title and of whom articles credit count too', () => {
    const pack = parseWith(whole.replace(/^A letter: .*\n/m, '').replace(/^Wire: .*\n/m, ''));
    expect(onTranslations(listThinPlaces(pack))).toEqual([
      'translation tr: nothing for story.title, credits.Wire',
    ]);
  });

  it('that are complete are not thin', () => {
    expect(countTranslated(parseWith(whole))).toEqual(['translation tr: 7 of 7 texts']);
    expect(onTranslations(listThinPlaces(parseWith(whole)))).toEqual([]);
  });

  it('of other texts do not count', () => {
    expect(countTranslated(parseWith('A parcel: Bir koli\n'))).toEqual(['translation tr: 0 of 7 texts']);
  });
});
