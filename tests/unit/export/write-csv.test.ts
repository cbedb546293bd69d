import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleReading } from '../../../src/claims/types.ts';
import { indexPack } from '../../../src/comparison/index-pack.ts';
import { writeCsv } from '../../../src/export/write-csv.ts';
import { makeArticle, makeRelated } from '../../fixtures/make-article.ts';
import { smallPack } from '../../fixtures/small-pack.ts';
import { parseCsv } from './parse-csv.ts';

const coverage = smallPack.coverage.map((line) =>
  line.source === 'west' ? { ...line, credits: 'Ruritania TV' } : line,
);
const index = indexPack({ ...smallPack, coverage });
const article = { url: 'https://here.example/a', title: 'A title', readAt: new Date(0) };

/** The lines of a table by the names of its columns, without the fields that are empty. */
function read(reading: ArticleReading): Record<string, string>[] {
  const [header = [], ...lines] = parseCsv(writeCsv(index, article, reading));
  return lines.map((line) =>
    Object.fromEntries(line.map((value, at) => [header[at], value]).filter(([, value]) => value !== '')),
  );
}

describe('writeCsv', () => {
  it('has a line for each source that says the same or otherwise', () => {
    const june = makeRelated('when', ['west', 'reprint-one'], ['east'], {
      position: 'june',
      relation: 'contested',
      score: 0.75,
    });
    const same = 'https://here.example/a,2,Sentence 1.,when,When it happened.,june,asserts,,contested,0.75';
    expect(writeCsv(index, article, makeArticle([], [june])).split('\r\n')).toEqual([
      'article,sentence,text,claim,claim_statement,position,stance,value,relation,score,source,source_outlet,source_stands,source_position,source_stance,differs_in,source_date,source_via,source_url,source_credits',
      `${same},west,The west,corroborates,june,asserts,,2026-01-06,,https://west.example/article,Ruritania TV`,
      `${same},reprint-one,The reprint-one,corroborates,june,asserts,,2026-01-07,Wire,https://reprint-one.example/article,`,
      `${same},east,The east,differs,may,asserts,when,2026-01-05,,https://east.example/article,`,
      '',
    ]);
  });

  it('has one line, without a source, for what nobody else reports', () => {
    const april = makeRelated('when', [], [], { value: 'in April', score: 1 });
    expect(read(makeArticle([april]))).toEqual([
      {
        article: 'https://here.example/a',
        sentence: '1',
        text: 'Sentence 0.',
        claim: 'when',
        claim_statement: 'When it happened.',
        stance: 'asserts',
        value: 'in April',
        relation: 'single',
        score: '1',
      },
    ]);
  });

  it('has a line for each claim of a sentence, and none for a sentence without', () => {
    const when = makeRelated('when', ['west']);
    const who = makeRelated('who', [], ['east']);
    const lines = read(makeArticle([when, who], [], [who]));
    expect(lines.map(({ sentence, claim, source }) => `${sentence} ${claim} ${source}`)).toEqual([
      '1 when west',
      '1 who east',
      '3 who east',
    ]);
    expect(writeCsv(index, article, makeArticle([]))).toMatch(/^article,[^\n]*\r\n$/);
  });

  it('has the position of each source that bears out what leaves its own open', () => {
    const lines = read(makeArticle([makeRelated('when', ['east', 'west', 'reprint-two'])]));
    expect(lines.map((line) => [line.source, line.position, line.source_position])).toEqual([
      ['east', undefined, 'may'],
      ['west', undefined, 'june'],
      ['reprint-two', undefined, 'june'],
    ]);
  });

  it('names everything that a source differs in', () => {
    const who = makeRelated('who', [], [], {
      differing: [{ source: 'east', position: null, stance: 'denies', in: ['who', 'by-whose-word'] }],
    });
    const [line] = read(makeArticle([who]));
    expect(line).toMatchObject({
      source: 'east',
      source_stands: 'differs',
      source_stance: 'denies',
      differs_in: 'who by-whose-word',
    });
    expect(line).not.toHaveProperty('source_position');
  });

  it('has the ids alone of a claim and a source that the pack does not have', () => {
    const [line] = read(makeArticle([makeRelated('gone', ['north'])]));
    expect(line).toMatchObject({ claim: 'gone', source: 'north', source_stands: 'corroborates' });
    expect(
      Object.keys(line ?? {}).filter((name) => /_(?:statement|outlet|position|url)$/.test(name)),
    ).toEqual([]);
  });

  it.each([
    ['plain words', 'plain words'],
    ['one, two', '"one, two"'],
    ['“one” "two"', '"“one” ""two"""'],
    ['one\ntwo', '"one\ntwo"'],
    ['one\rtwo', '"one\rtwo"'],
    ['1 = 2-1', '1 = 2-1'],
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1, or less', '"\'-1, or less"'],
    ['@all', "'@all"],
    ['\tone', "'\tone"],
    ['\rone', '"\'\rone"'],
  ])('quotes what would end a field, and lets a spreadsheet run nothing: %j', (value, written) => {
    expect(writeCsv(index, article, makeArticle([makeRelated('when', [], [], { value })]))).toContain(
      `,asserts,${written},single,`,
    );
  });

  it('gives every text back to a parser', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        const reading = makeArticle([makeRelated('when', ['west'])]);
        const sentences = reading.sentences.map((sentence) => ({ ...sentence, text }));
        const [line, ...more] = read({ ...reading, sentences });
        expect([text, `'${text}`]).toContain(line?.text);
        expect(line?.source_credits).toBe('Ruritania TV');
        expect(more).toEqual([]);
      }),
    );
  });
});
