import { describe, expect, it } from 'vitest';
import { describeProblem, readPackFiles } from '../../../src/build/read-pack-folder.ts';
import { checkPack } from '../../../src/story/check-pack.ts';
import { parsePack } from '../../../src/story/parse-pack.ts';

const folder = 'assets/stories/putin-message-to-iran';
const sound = readPackFiles(folder);
/** With the words of one language: those of all take most of the time. */
const small = [...sound].filter(([file]) => !file.startsWith('words/') || file === 'words/en.yaml');

/** Checks a copy of the bundled pack with one file changed; problems as "file:line: message". */
function checkWith(file: string, change: (text: string) => string): string[] {
  const files = new Map(small);
  const before = files.get(file) ?? '';
  const after = change(before);
  expect(after, 'the change must change something').not.toBe(before);
  files.set(file, after);
  const { pack, problems } = parsePack('copy', files);
  return [...problems, ...(pack ? checkPack(pack) : [])].map(
    ({ file: name, line, message }) => `${name}:${line}: ${message}`,
  );
}

const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;

describe('the bundled pack', () => {
  it('has no fault', () => {
    const { pack, problems } = parsePack('copy', sound);
    expect(pack).not.toBeNull();
    expect([...problems, ...(pack ? checkPack(pack) : [])]).toEqual([]);
  });
});

describe('a broken copy yields one message a fault, with its file and line', () => {
  const tass = sound.get('sources/tass.yaml') ?? '';

  it('unknown position', () => {
    const problems = checkWith('sources/tass.yaml', (text) =>
      text.replace('position: asked', 'position: begged'),
    );
    expect(problems).toEqual([
      `sources/tass.yaml:${lineOf(tass, 'position: asked')}: coverage.message-relayed: unknown position "begged"; allowed: asked, exchanged, or null`,
    ]);
  });

  it('an id that every object of JavaScript has', () => {
    const problems = [
      checkWith('sources/tass.yaml', (text) => text.replace('position: asked', 'position: constructor')),
      checkWith('story.yaml', (text) => text.replace(/signature:[^\w]*/, '$&constructor, ')),
      checkWith('patterns.yaml', (text) => text.replace('otherwise: asked', 'otherwise: constructor')),
    ];
    expect(problems.map(([first, ...more]) => [first?.replace(/^.*?: /, ''), more.length])).toEqual([
      [expect.stringContaining('unknown position "constructor"'), 0],
      [expect.stringContaining('unknown claim "constructor"'), 0],
      [expect.stringContaining('unknown position "constructor"'), 0],
    ]);
  });

  it('a name spelt another way', () => {
    const problems = checkWith('sources/tass.yaml', (text) => text.replace('credits: KAN', 'credits: Kan'));
    expect(problems).toEqual([
      `sources/tass.yaml:${lineOf(tass, 'credits: KAN')}: coverage.message-relayed: unknown name "Kan"; it is written "KAN"`,
    ]);
  });

  it('a name that is not listed', () => {
    const problems = checkWith('sources/tass.yaml', (text) => text.replace('credits: KAN', 'credits: Ynet'));
    expect(problems).toEqual([
      `sources/tass.yaml:${lineOf(tass, 'credits: KAN')}: coverage.message-relayed: unknown name "Ynet"; names are listed in credits.yaml`,
    ]);
  });

  it('a name listed in two spellings', () => {
    const problems = checkWith('credits.yaml', (text) => `${text}Washington-Post: A newspaper.\n`);
    const line = (sound.get('credits.yaml') ?? '').split('\n').length;
    expect(problems).toEqual([
      `credits.yaml:${line}: "Washington-Post" is "The Washington Post" spelt another way; keep one of them`,
    ]);
  });

  it('a credit that is no name', () => {
    const problems = checkWith('sources/tass.yaml', (text) =>
      text.replace('credits: KAN', 'credits: [KAN, TASS]'),
    );
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(
      /^sources\/tass\.yaml:\d+: coverage\.message-relayed\.credits: must be string/,
    );
  });

  it('unknown claim', () => {
    const problems = checkWith('sources/tass.yaml', (text) =>
      text.replace('  message-relayed:', '  message-relaid:'),
    );
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('unknown claim "message-relaid"');
  });

  it('duplicate id', () => {
    const problems = checkWith(
      'claims.yaml',
      (text) => `${text}\nmessage-relayed:\n  statement: Again.\n  facet: what\n  positions: {}\n`,
    );
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^claims\.yaml:\d+: the same id stands here twice/);
  });

  it('malformed date', () => {
    const problems = checkWith('sources/tass.yaml', (text) =>
      text.replace('date: 2026-01-06', 'date: 2026-02-30'),
    );
    expect(problems).toEqual([
      `sources/tass.yaml:${lineOf(tass, 'date:')}: date: "2026-02-30" must be a date, YYYY-MM-DD or YYYY-MM`,
    ]);
  });

  it('a link that is a script', () => {
    const problems = checkWith('sources/tass.yaml', (text) =>
      text.replace(/url: .*/, 'url: "javascript:alert(1)"'),
    );
    expect(problems).toEqual([
      `sources/tass.yaml:${lineOf(tass, 'url:')}: url: "javascript:alert(1)" must be an http or https address`,
    ]);
  });

  it('a string of 3 MB', () => {
    const problems = checkWith('sources/tass.yaml', (text) =>
      text.replace(/says: .*/, `says: ${'x'.repeat(3_000_000)}`),
    );
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(
      /^sources\/tass\.yaml:1: is 3,\d{3},\d{3} characters long; at most 1,000,000 are allowed$/,
    );
  });

  it('a wrong type', () => {
    const problems = checkWith('sources/tass.yaml', (text) => text.replace(/outlet: .*/, 'outlet: [TASS]'));
    expect(problems).toEqual([
      `sources/tass.yaml:${lineOf(tass, 'outlet:')}: outlet: must be string, it is Array`,
    ]);
  });

  it('a missing field', () => {
    const problems = checkWith('sources/tass.yaml', (text) => text.replace(/outlet: .*\n/, ''));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('outlet: this field is needed');
  });

  it('an unknown field', () => {
    const problems = checkWith('sources/tass.yaml', (text) =>
      text.replace('outlet:', 'rating: left\noutlet:'),
    );
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('rating: no such field is known here');
  });

  it('a missing file', () => {
    const files = new Map(small);
    files.delete('claims.yaml');
    expect(parsePack('copy', files).problems).toEqual([
      { file: 'claims.yaml', line: 1, message: 'is missing; every pack needs it' },
    ]);
  });

  it('YAML that does not parse', () => {
    const problems = checkWith('story.yaml', (text) => `title: "unclosed\n${text}`);
    expect(problems[0]).toMatch(/^story\.yaml:\d+: /);
  });

  it('an unknown concept in a pattern', () => {
    const problems = checkWith('patterns.yaml', (text) =>
      text.replace('    - kan\n', '    - kann-so-sein\n'),
    );
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('unknown concept "kann-so-sein"');
  });

  it('an unknown concept beside a number', () => {
    const problems = checkWith('patterns.yaml', (text) =>
      text.replace('12 days = twelve-days', '12 dayz = twelve-days'),
    );
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^patterns\.yaml:\d+: war-length\.values: unknown concept "dayz"/);
  });

  it('an unknown concept among the people', () => {
    const problems = checkWith('story.yaml', (text) =>
      text.replace('people: [netanyahu', 'people: [natanyahu'),
    );
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('recognise.people: unknown concept "natanyahu"');
  });

  it('a translated text that was changed since', () => {
    const turkish = sound.get('translations/tr.yaml') ?? '';
    const problems = checkWith('claims.yaml', (text) => text.replace('label: One call\n', 'label: A call\n'));
    expect(problems).toContain(
      `translations/tr.yaml:${lineOf(turkish, '\nOne call:') + 1}: "One call" is no text of the story; write it as it stands now in story.yaml, claims.yaml, credits.yaml or a source, or take it out`,
    );
    const languages = [...sound.keys()].filter((file) => file.startsWith('translations/'));
    expect(problems).toHaveLength(languages.length);
  });

  it.each([
    ['claims.yaml', 'facet: what\n', 'facet: whence\n'],
    ['credits.yaml', /^KAN: .*/m, 'KAN: []'],
    ['concepts.yaml', /^netanyahu: .*/m, 'netanyahu: 3'],
    ['concepts.yaml', /^netanyahu: .*/m, 'netanyahu: "unclosed'],
  ])('a fault in %s is none of every file that refers to it', (file, from, to) => {
    const problems = checkWith(file, (text) => text.replace(from, to));
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.filter((problem) => !problem.startsWith(`${file}:`))).toEqual([]);
  });
});

describe('a copy with every fault at once', () => {
  it('yields one message for each, none hidden by another', () => {
    const files = new Map(small);
    const change = (file: string, from: RegExp | string, to: string) =>
      files.set(file, (files.get(file) ?? '').replace(from, to));
    change('sources/tass.yaml', 'position: asked', 'position: begged');
    change('sources/rbc.yaml', /date: .*/, 'date: 2026-13-01');
    change('sources/lenta.yaml', /url: .*/, 'url: "javascript:alert(1)"');
    change('sources/odatv.yaml', /says: .*/, `says: ${'x'.repeat(3_000_000)}`);
    change('sources/i24news.yaml', /outlet: .*/, 'outlet: [i24NEWS]');
    files.set(
      'claims.yaml',
      `${files.get('claims.yaml')}\nwar-length:\n  statement: Again.\n  facet: when\n  positions: {twelve-days: {label: a, statement: b}}\n`,
    );
    const { pack, problems } = parsePack('copy', files);
    const all = [...problems, ...(pack ? checkPack(pack) : [])].map(
      ({ file, message }) => `${file}: ${message}`,
    );
    const parts = [
      '"begged"',
      '2026-13-01',
      'javascript:',
      'characters long',
      'must be string',
      'stands here twice',
    ];
    expect(parts.map((part) => all.filter((message) => message.includes(part)).length)).toEqual([
      1, 1, 1, 1, 1, 1,
    ]);
    expect(all).toHaveLength(6);
  });
});

describe('describeProblem', () => {
  it('gives a path that can be opened', () => {
    expect(
      describeProblem('assets/stories', 'copy', { file: 'claims.yaml', line: 3, message: 'is odd' }),
    ).toBe('assets/stories/copy/claims.yaml:3: is odd');
  });
});
