import { describe, expect, test } from 'vitest';
import { indexPack } from '../../../src/comparison/index-pack.ts';
import { layOutText } from '../../../src/export/lay-out-text.ts';
import { writeCsv } from '../../../src/export/write-csv.ts';
import { writeWebAnnotations } from '../../../src/export/write-web-annotations.ts';
import { loadBundledPack } from '../../../src/build/load-bundled-pack.ts';
import { sampleReading } from '../../../src/drive/sample-reading.ts';
import { checkAnnotationPage } from './check-annotation-page.ts';
import { parseCsv } from './parse-csv.ts';

const pack = loadBundledPack();
const index = indexPack(pack);
const result = sampleReading(pack);
if (result.state.kind !== 'read') throw new Error('the sample was not read');
const { reading } = result.state;
const article = { url: result.url, title: result.title, readAt: new Date(result.at) };
const matched = reading.sentences.filter(({ readings }) => readings.length > 0);

describe('web annotations', () => {
  const page = checkAnnotationPage(JSON.parse(writeWebAnnotations(index, article, reading)));
  const characters = [...layOutText(reading.sentences).text];

  test('there is one for each sentence with a reading', () => {
    expect(page.map(({ exact }) => exact)).toEqual(matched.map(({ text }) => text));
  });

  test('position and quotation find the same sentence again', () => {
    for (const { exact, prefix, suffix, start, end } of page) {
      expect(characters.slice(start, end).join('')).toBe(exact);
      const whole = characters.join('');
      const at = whole.indexOf(prefix + exact + suffix);
      expect(at).toBeGreaterThanOrEqual(0);
      expect(Array.from(whole.slice(0, at + prefix.length))).toHaveLength(start);
    }
  });

  test('links carry on whose word the source has it', () => {
    const json = writeWebAnnotations(index, article, reading);
    expect(json).toContain('"variorum:credits": "KAN"');
  });

  test('characters outside the basic plane count as one', () => {
    const [first, ...rest] = reading.sentences;
    if (!first) throw new Error('no sentence');
    const text = '😀 '.repeat(40);
    const changed = { ...reading, sentences: [{ ...first, text, readings: [] }, ...rest] };
    const [one] = checkAnnotationPage(JSON.parse(writeWebAnnotations(index, article, changed)));
    const laid = [...layOutText(changed.sentences).text];
    expect(laid.slice(one?.start, one?.end).join('')).toBe(one?.exact);
    expect(one?.prefix.isWellFormed()).toBe(true);
  });
});

describe('CSV', () => {
  const rows = parseCsv(writeCsv(index, article, reading));
  const [header = [], ...lines] = rows;
  const column = (name: string): number => header.indexOf(name);

  test('every line has every column', () => {
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([20]));
  });

  test('tells who corroborates and who differs', () => {
    const wanted = reading.sentences
      .flatMap(({ readings }) => readings)
      .flatMap(({ claim, corroborating, differing }) =>
        corroborating
          .map((source) => `${claim} ${source} corroborates`)
          .concat(differing.map(({ source }) => `${claim} ${source} differs`)),
      );
    const told = lines.map((line) =>
      ['claim', 'source', 'source_stands'].map((name) => line[column(name)]).join(' '),
    );
    expect(told.filter((one) => !one.endsWith(' ')).sort()).toEqual(wanted.sort());
  });

  test('tells on whose word each source has it', () => {
    const credits = lines.map((line) =>
      ['claim', 'source', 'source_credits'].map((name) => line[column(name)]).join(' '),
    );
    const wanted = new Set(
      pack.coverage.map(({ claim, source, credits: name = '' }) => `${claim} ${source} ${name}`),
    );
    expect(credits.some((one) => one.endsWith(' KAN'))).toBe(true);
    expect(credits.filter((one) => !one.endsWith('  ') && !wanted.has(one))).toEqual([]);
  });

  test('keeps the sentences as they are', () => {
    expect(new Set(lines.map((line) => line[column('text')]))).toEqual(
      new Set(matched.map(({ text }) => text)),
    );
  });

  test('a spreadsheet runs nothing of it', () => {
    const [first] = matched;
    if (!first) throw new Error('no sentence');
    const hostile = { ...reading, sentences: [{ ...first, text: '=HYPERLINK("x", "y")' }] };
    const [, line] = parseCsv(writeCsv(index, article, hostile));
    expect(line?.[column('text')]).toBe('\'=HYPERLINK("x", "y")');
  });
});
