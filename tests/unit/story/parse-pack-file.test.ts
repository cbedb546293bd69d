import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parsePackFile } from '../../../src/story/parse-pack-file.ts';

const name = v.pipe(v.string(), v.nonEmpty('must not be empty'), v.maxLength(80));
const schema = v.strictObject({
  name,
  size: v.optional(v.number(), 1),
  tags: v.optional(
    v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z]+$/, 'must be a word'))), v.minLength(1)),
  ),
  parts: v.optional(v.record(v.string(), v.strictObject({ name })), {}),
});

const parse = (text: string) => parsePackFile('box.yaml', text, schema);
const problemsOf = (text: string) => parse(text).problems.map(({ line, message }) => `${line}: ${message}`);

describe('a sound file', () => {
  it('is given as the schema reads it', () => {
    const { content, problems } = parse('name: Box\n');
    expect(problems).toEqual([]);
    expect(content).toMatchObject({ file: 'box.yaml', data: { name: 'Box', size: 1, parts: {} } });
  });

  it.each([
    [['name'], 2],
    [['tags', 1], 5],
    [['parts'], 6],
    [['parts', 'lid', 'name'], 8],
    [['parts', '7', 'name'], 9],
    [['parts', 'lid', 'colour'], 7],
    [['parts', 'bottom', 'name', 3], 6],
    [['colour'], 1],
    [[], 1],
  ])('has the line of what is at a path, or of the nearest thing around it: %j', (path, line) => {
    const text = `# A box
name: Box
tags:
  - red
  - round
parts:
  lid:
    name: Lid
  7: { name: Seven }
`;
    expect(parse(text).content?.lineOf(path)).toBe(line);
  });
});

describe('a file of the wrong shape', () => {
  it.each([
    ['a field that is missing', 'size: 3', ['1: name: this field is needed']],
    ['a field that is not known', 'name: Box\ncolour: red', ['2: colour: no such field is known here']],
    ['another type', '\nname: 3', ['2: name: must be string, it is 3']],
    ['no value', 'name:', ['1: name: must be string, it is null']],
    [
      'something else where fields are expected',
      'name: Box\nparts:\n  lid: Lid',
      ['3: parts.lid: must hold fields ("name: value"), it is "Lid"'],
    ],
    ['a text that says nothing', 'name: ""', ['1: name: "" must not be empty']],
    ['a text that does not fit', 'name: Box\ntags:\n  - a\n  - B2', ['4: tags.1: "B2" must be a word']],
    [
      'a text of several lines',
      'name: Box\ntags:\n  - |\n    a\n    b\n',
      [String.raw`3: tags.0: "a\nb\n" must be a word`],
    ],
    ['an empty list', 'name: Box\ntags: []', ['2: tags: is empty; it needs at least 1 entry']],
    [
      'a text that is too long',
      `name: ${'a'.repeat(81)}`,
      ['1: name: is too long; at most 80 characters or items are allowed'],
    ],
    [
      'several faults',
      'name: [Box]\nsize: big\nparts:\n  lid: { name: 7 }',
      [
        '1: name: must be string, it is Array',
        '2: size: must be number, it is "big"',
        '4: parts.lid.name: must be string, it is 7',
      ],
    ],
  ])('is told with line, place, and what would be right: %s', (_what, text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
    expect(parse(text).content).toBeNull();
  });

  it.each([
    [58, `"${'a'.repeat(58)}"`],
    [59, `"${'a'.repeat(59)}…`],
  ])('shows sixty characters of a value: %i and the quotes', (length, shown) => {
    expect(problemsOf(`name: Box\nsize: ${'a'.repeat(length)}`)).toEqual([
      `2: size: must be number, it is ${shown}`,
    ]);
  });

  it('names no place where all of it is wrong', () => {
    expect(problemsOf('')).toEqual(['1: must hold fields ("name: value"), it is null']);
  });

  it('is used as far as it can be salvaged', () => {
    const salvage = (value: unknown) =>
      Array.isArray(value) ? null : { name: 'salvaged', size: 0, parts: {} };
    const salvaged = parsePackFile('box.yaml', 'size: 3\nname: 7', schema, salvage);
    expect(salvaged.problems).toHaveLength(1);
    expect(salvaged.content?.data).toEqual({ name: 'salvaged', size: 0, parts: {} });
    expect(salvaged.content?.lineOf(['name'])).toBe(2);
    expect(parsePackFile('box.yaml', '- 3', schema, salvage).content).toBeNull();
    expect(parsePackFile('box.yaml', 'name: Box', schema, salvage).content?.data.name).toBe('Box');
  });
});

describe('an id that stands twice', () => {
  it('is told at the second, and the first is kept', () => {
    const { content, problems } = parse('name: Box\nsize: 3\nname: Chest\n');
    expect(problems).toEqual([
      { file: 'box.yaml', line: 3, message: 'the same id stands here twice; ids must be unique' },
    ]);
    expect(content?.data).toMatchObject({ name: 'Box', size: 3 });
  });

  it('is found inside others, and is the same with quotes', () => {
    const { content, problems } = parse(
      'name: Box\nparts:\n  lid: { name: Lid }\n  "lid": { name: Cover }\n  foot: { name: Foot, name: Toe }\n',
    );
    expect(problems.map(({ line }) => line)).toEqual([4, 5]);
    expect(content?.data.parts).toEqual({ lid: { name: 'Lid' }, foot: { name: 'Foot' } });
  });
});

describe('a file that is no YAML', () => {
  it('is told with the line, which the message does not repeat', () => {
    const { content, problems } = parse('name: Box\ntags: [a\nsize: 3\n');
    expect(content).toBeNull();
    expect(problems.length).toBeGreaterThan(0);
    for (const { line, message } of problems) {
      expect(line).toBeGreaterThan(1);
      expect(message).not.toContain(' at line');
    }
  });

  it('is told with the line where the fault begins', () => {
    expect(parse('name:\n  Box\n size: 3\n').problems).toEqual([
      { file: 'box.yaml', line: 2, message: 'Implicit keys need to be on a single line' },
    ]);
  });

  it('is refused where its references multiply', () => {
    const tags = Array.from({ length: 200 }, (_, i) => `t${i}: *many`);
    const { content, problems } = parse(`name: &many [a]\n${tags.join('\n')}\n`);
    expect(content).toBeNull();
    expect(problems).toEqual([
      {
        file: 'box.yaml',
        line: 1,
        message: 'too many references ("*name") to what stands elsewhere; write out what they stand for',
      },
    ]);
  });

  it('is told which asterisk needs quotes', () => {
    const problem = (text: string) => parse(text).problems;
    expect(problem('size: 3\nname: *Box')).toEqual([
      {
        file: 'box.yaml',
        line: 2,
        message: '"*Box" must be in quotes: YAML reads a leading asterisk as a reference',
      },
    ]);
    expect(problem(`name: *${'a'.repeat(61)}`)).toMatchObject([
      { line: 1, message: expect.stringContaining(`"*${'a'.repeat(60)}…" must`) },
    ]);
    expect(problem('name: Box\nname: Chest\nsize: *Box').map(({ line }) => line)).toEqual([2, 3]);
    expect(problem('\nname: *Box')).toMatchObject([{ line: 2 }]);
    expect(parse('name: *Box').content).toBeNull();
  });
});

it.each([
  [1_000_000, []],
  [1_000_001, ['1: is 1,000,001 characters long; at most 1,000,000 are allowed']],
])('reads a file of a million characters, and no longer one: %i', (length, problems) => {
  const text = 'name: Box\n#';
  expect(problemsOf(text + ' '.repeat(length - text.length))).toEqual(problems);
});
