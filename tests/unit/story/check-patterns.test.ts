import { describe, expect, it } from 'vitest';
import {
  checkConcepts,
  checkPatterns,
  listAllowed,
  listConcepts,
} from '../../../src/story/check-patterns.ts';
import { parsePack, type ParsedPack } from '../../../src/story/parse-pack.ts';

const story = `title: A letter
about: A letter that was sent.
notAbout: Other letters.
asOf: 2026-01-10
recognise: { gate: [[letter]], signature: [sent] }
`;
const claims = `sent:
  statement: The letter was sent.
  facet: what
  positions:
    by-post: { label: By post, statement: It was sent by post. }
    by-hand: { label: By hand, statement: It was sent by hand. }
`;
const concepts = 'letter: What is sent.\npost: The mail.\n';

function parse(files: Record<string, string>): ParsedPack {
  const all = { 'story.yaml': story, 'claims.yaml': claims, 'concepts.yaml': concepts, ...files };
  const { pack, problems } = parsePack('letter', new Map(Object.entries(all)));
  expect(problems).toEqual([]);
  if (!pack) throw new Error('The pack does not parse.');
  return pack;
}

describe('listAllowed', () => {
  it('names a dozen, and says where there are more', () => {
    expect(listAllowed('abcdefghijkl')).toBe('a, b, c, d, e, f, g, h, i, j, k, l');
    expect(listAllowed('abcdefghijklm')).toBe('a, b, c, d, e, f, g, h, i, j, k, l, …');
    expect(listAllowed([])).toBe('');
  });
});

describe('listConcepts', () => {
  it('has those of the pack and those that come with every language', () => {
    const known = listConcepts(parse({}));
    expect(
      ['letter', 'post', 'negation', 'january', 'month', 'number', 'anna'].filter((id) => known.has(id)),
    ).toEqual(['letter', 'post', 'negation', 'january', 'month', 'number']);
  });
});

describe('checkConcepts', () => {
  const check = (files: Record<string, string>) => checkConcepts(parse(files));

  it('lets a concept be made of those that have words, those of every language, and those made before it', () => {
    const made =
      'mail: [letter + post]\nno-mail: [mail + negation, "!mail + january", month + number + late]\n';
    expect(check({ 'concepts.yaml': `${made}${concepts}late: A note.\n` })).toEqual([]);
  });

  it.each([
    ['one that there is not', 'mail:\n  - letter\n  - letter + stamp\n', 'mail', 'stamp', 'letter + stamp'],
    ['one that is made only after it', 'mail: [no-mail]\nno-mail: [letter]\n', 'mail', 'no-mail', 'no-mail'],
    ['itself', 'mail: [mail | letter]\n', 'mail', 'mail', 'mail | letter'],
  ])('refuses a concept made of %s', (_what, made, owner, unknown, text) => {
    expect(check({ 'concepts.yaml': concepts + made })).toEqual([
      {
        file: 'concepts.yaml',
        line: 3,
        message: `${owner}: unknown concept "${unknown}" in "${text}"; concepts are in concepts.yaml`,
      },
    ]);
  });

  it('refuses a term that cannot be read, and goes on', () => {
    expect(check({ 'concepts.yaml': `${concepts}mail: ["letter +", stamp]\n` })).toMatchObject([
      { line: 3, message: 'mail: "" in "letter +" is not the name of a concept' },
      { line: 3, message: expect.stringContaining('mail: unknown concept "stamp"') },
    ]);
  });

  it('lets a pack add words to its own concepts and to those of every language', () => {
    const words = 'letter: [letter*, "7"]\nnegation: [hardly]\nmay: [Mai]\n';
    expect(check({ 'words/en.yaml': words })).toEqual([]);
  });

  it.each([
    ['a concept that there is not', 'stamp: [stamp*]\n'],
    ['a concept made of others', 'mail: [mail]\n'],
  ])('refuses words for %s', (_what, line) => {
    const id = line.slice(0, line.indexOf(':'));
    expect(
      check({
        'concepts.yaml': `${concepts}mail: [letter]\n`,
        'words/en.yaml': `post: [post]\n${line}`,
      }),
    ).toEqual([
      {
        file: 'words/en.yaml',
        line: 2,
        message: `unknown concept "${id}"; concepts that take words are in concepts.yaml`,
      },
    ]);
  });

  it('refuses each form without a letter or a digit', () => {
    expect(check({ 'words/en.yaml': 'post: [post]\nletter: [letter, "*", "—"]\n' })).toEqual(
      ['*', '—'].map((form) => ({
        file: 'words/en.yaml',
        line: 2,
        message: `letter: "${form}" has no letter in it`,
      })),
    );
  });
});

describe('checkPatterns', () => {
  const check = (patterns: string) => checkPatterns(parse({ 'patterns.yaml': patterns }));

  it('lets patterns be of what there is', () => {
    expect(
      check(`sent:
  any: [letter + post, january]
  not: [negation]
  positions: { by-post: [post] }
  otherwise: by-hand
  values: [2 post = by-post, 3 letter = -, may = by-hand]
`),
    ).toEqual([]);
  });

  it('refuses a claim that there is not, and checks the others', () => {
    expect(check('read:\n  any: [stamp]\nsent:\n  any: [stamp]\n')).toEqual([
      {
        file: 'patterns.yaml',
        line: 1,
        message: 'unknown claim "read"; claims are in claims.yaml',
      },
      {
        file: 'patterns.yaml',
        line: 4,
        message: 'sent.any: unknown concept "stamp" in "stamp"; concepts are in concepts.yaml',
      },
    ]);
  });

  it('finds an unknown concept wherever it stands, and says where', () => {
    expect(
      check(`sent:
  any:
    - letter
    - stamp
  not:
    - post + seal
  positions:
    by-post:
      - wax
  values:
    - 2 post = by-post
    - 2 days = by-post
`),
    ).toEqual(
      [
        { line: 4, message: 'sent.any: unknown concept "stamp" in "stamp"' },
        { line: 6, message: 'sent.not: unknown concept "seal" in "post + seal"' },
        { line: 9, message: 'sent.positions.by-post: unknown concept "wax" in "wax"' },
        { line: 12, message: 'sent.values: unknown concept "days" in "2 days = by-post"' },
      ].map(({ line, message }) => ({
        file: 'patterns.yaml',
        line,
        message: `${message}; concepts are in concepts.yaml`,
      })),
    );
  });

  it('refuses a value that cannot be read, and goes on', () => {
    expect(check('sent:\n  any: [post]\n  values:\n    - two days\n    - 2 days = -\n')).toMatchObject([
      { file: 'patterns.yaml', line: 4, message: expect.stringMatching(/^sent\.values: "two days" is not/) },
      { line: 5, message: expect.stringMatching(/^sent\.values: unknown concept "days"/) },
    ]);
  });

  it.each([
    ['cues', 'positions: { by-air: [post] }'],
    ['otherwise', 'otherwise: by-air'],
    ['a value', 'values: [may = by-air]'],
    ['all of these', 'positions: { by-air: [post] }\n  otherwise: by-air\n  values: [may = by-air]'],
  ])('refuses a position that the claim does not have, once: %s', (_what, field) => {
    expect(check(`# Patterns\nsent:\n  any: [post]\n  ${field}\n`)).toEqual([
      {
        file: 'patterns.yaml',
        line: 2,
        message: 'sent: unknown position "by-air"; allowed: by-post, by-hand',
      },
    ]);
  });
});
