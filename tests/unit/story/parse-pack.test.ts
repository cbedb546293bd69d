import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePack } from '../../../src/story/parse-pack.ts';

const story = `title: A letter
about: A letter that was sent.
notAbout: Other letters.
asOf: 2026-01-10
recognise:
  gate: [[letter]]
  signature: [sent]
`;
const claims = `sent:
  statement: The letter was sent.
  facet: what
  positions:
    by-post: { label: By post, statement: It was sent by post. }
`;
const sound = new Map([
  ['story.yaml', story],
  ['claims.yaml', claims],
]);
const withFile = (file: string, text: string) => new Map([...sound, [file, text]]);

describe('parsePack', () => {
  it('needs no more than a story and its claims', () => {
    const { pack, problems } = parsePack('letter', sound);
    expect(problems).toEqual([]);
    expect(pack?.id).toBe('letter');
    expect(pack?.claims.data['sent']?.core).toBe(false);
    expect(pack?.concepts.data).toEqual({});
    expect(pack?.sources.size).toBe(0);
  });

  it('takes sources, words and translations by their file names', () => {
    const { pack, problems } = parsePack(
      'letter',
      new Map([...sound, ['words/en.yaml', 'letter: [letter*]\n'], ['translations/de.yaml', 'A: Ein\n']]),
    );
    expect(problems).toEqual([]);
    expect(pack?.words.get('en')?.data).toEqual({ letter: ['letter*'] });
    expect(pack?.translations.get('de')?.data).toEqual({ A: 'Ein' });
  });

  it('says which file is missing', () => {
    const { pack, problems } = parsePack('letter', new Map([['claims.yaml', claims]]));
    expect(pack).toBeNull();
    expect(problems).toEqual([{ file: 'story.yaml', line: 1, message: 'is missing; every pack needs it' }]);
  });

  it.each([
    ['YAML that is none', 'claims.yaml', 'sent: [', 1, /./],
    ['an unknown field', 'claims.yaml', `${claims}  colour: red\n`, 6, /no such field/],
    ['a facet that is none', 'claims.yaml', claims.replace('what', 'whence'), 3, /facet/],
    [
      'a day that does not exist',
      'story.yaml',
      story.replace('2026-01-10', '2026-02-30'),
      4,
      /must be a date/,
    ],
    ['a month for a day', 'story.yaml', story.replace('2026-01-10', '2026-01'), 4, /must be a day/],
    ['a list without entries', 'story.yaml', story.replace('[sent]', '[]'), 7, /is empty/],
    ['an id twice', 'claims.yaml', claims + claims, 6, /stands here twice/],
    ['an asterisk without quotes', 'words/en.yaml', 'letter:\n  - *letter\n', 2, /must be in quotes/],
    ['a file name that is no id', 'words/EN us.yaml', 'letter: [a]\n', 1, /has a name that is no id/],
    ['a file without end', 'words/en.yaml', `letter: [${'a'.repeat(1_000_001)}]`, 1, /characters long/],
  ])('reports with file and line: %s', (_what, file, text, line, message) => {
    const { problems } = parsePack('letter', withFile(file, text));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file, line });
    expect(problems[0]?.message).toMatch(message);
  });

  it('never throws, whatever the files hold', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.string({
        unit: fc.constantFrom(
          'a',
          ':',
          ' ',
          '\n',
          '-',
          '[',
          ']',
          '{',
          '}',
          '&',
          '*',
          '"',
          "'",
          '#',
          '|',
          '>',
          '?',
          '!',
        ),
      }),
    );
    const file = fc.constantFrom(
      'story.yaml',
      'claims.yaml',
      'concepts.yaml',
      'patterns.yaml',
      'sources/a.yaml',
      'words/en.yaml',
      'translations/de.yaml',
    );
    fc.assert(
      fc.property(file, text, (name, content) => {
        const { problems } = parsePack('letter', withFile(name, content));
        for (const problem of problems) expect(problem.line).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });
});
