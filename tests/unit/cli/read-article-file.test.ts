import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ArticleText } from '../../../src/claims/split-paragraphs.ts';
import { readArticleFile } from '../../../src/cli/read-article-file.ts';

const report = [
  'The bridge over the lower harbour was closed on Monday after a barge had hit one of its pillars, the city said.',
  'Divers found a crack below the water line. The ferry takes people on foot until the pillar has been looked over.',
  'Nobody was hurt. The barge had lost its rudder in the current and drifted for almost an hour before it struck.',
];
const cut = report.map((text) => text.replaceAll(/(.{1,60}) /g, '$1\n'));

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'variorum-annotate-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(content: string, name: string): Promise<ArticleText> {
  const file = join(folder, name);
  await writeFile(file, content);
  return readArticleFile(file);
}

const readPage = (body: string): Promise<ArticleText> =>
  read(
    `<!doctype html><html lang="en"><title>Bridge closed</title><script>let a = 1;</script>${body}`,
    'bridge.html',
  );
const each = (open: string, close: string): string => report.map((text) => open + text + close).join('\n');

test.each([
  ['paragraphs', each('<p>', '</p>')],
  ['divs', each('<div>', '</div>')],
  ['divs around spans', each('<div class="part"><div><span>', '</span></div></div>')],
  ['sections', each('<section>', '</section>')],
  ['elements that the page made up', each('<bridge-text>', '</bridge-text>')],
  ['text between rules', each('', '<hr>')],
  ['line breaks', `<div>${report.join('<br><br>')}</div>`],
  ['blank lines in preformatted text', `<pre>${cut.join('\n\n')}</pre>`],
  ['blank lines that style keeps', `<div style="white-space: pre-line">${report.join('\n\n')}</div>`],
])('paragraphs are parted by %s', async (_by, text) => {
  expect(await readPage(`<article><h1>Bridge closed</h1>${text}</article>`)).toMatchObject({
    title: 'Bridge closed',
    paragraphs: report,
  });
});

test.each([
  ['a line each', report.join('\n')],
  ['a line each, with empty ones between', report.join('\n\n')],
  ['lines cut to one length', cut.join('\n\n')],
])('paragraphs of plain text: %s', async (_how, text) => {
  expect(await read(`Bridge closed\n\n${text}\n`, 'bridge.txt')).toMatchObject({
    title: 'Bridge closed',
    paragraphs: report,
  });
});

test.each([
  ['a heading', `<h2 class="spot">${report[0]}</h2>`],
  ['key points', `<div class="points"><h2>Key points</h2><ul><li>${report[0]}</li></ul></div>`],
  [
    'a header',
    `<header><div class="dek">${report[0]}</div><div>By A. Writer, harbour correspondent, 3 May</div></header>`,
  ],
])('the lead is read in %s', async (_where, lead) => {
  const text = `<div class="text"><p>${report[1]}</p><p>${report[2]}</p></div>`;
  const { paragraphs } = await readPage(
    `<main><h1>Bridge <i>closed</i></h1>${lead}<nav>${report[1]}</nav>${text}</main>`,
  );
  expect(paragraphs).toEqual(report);
});

test('lines of links are left out, and such without a letter', async () => {
  const links =
    '<ul><li><a href="#a">The ferry in winter</a></li><li><a href="#b">Barges: who owns them</a></li></ul>';
  const { paragraphs } = await readPage(
    `<article><h1>Bridge closed</h1><p>* * *</p>${each('<p>', '</p>')}${links}</article>`,
  );
  expect(paragraphs).toEqual(report);
});

test.each([
  ['elements that a word processor made up', '<st1:place>', '</st1:place>'],
  ['buttons', '<button>', '</button>'],
])('words in %s part no sentence', async (_what, open, close) => {
  const text = each('<p>', '</p>').replaceAll(/ (the|of|to) /g, ` ${open}$1${close} `);
  const { paragraphs } = await readPage(
    `<article><h1>Bridge closed</h1>${text}<button>Share</button></article>`,
  );
  expect(text).toContain(open);
  expect(paragraphs).toEqual(report);
});

test('a page without the outermost tags is read as well', async () => {
  const { paragraphs } = await read(`<title>Bridge closed</title>${each('<p>', '</p>')}`, 'bare.html');
  expect(paragraphs).toEqual(report);
});

test('a page nested too deeply is refused by what can be done about it', async () => {
  const deep = `<html><body>${'<div>'.repeat(20_000)}${each('<p>', '</p>')}`;
  await expect(read(deep, 'deep.html')).rejects.toThrow(
    /nests elements more than 500 deep; save its text as \.txt/,
  );
});

test('a short article stands before a notice that its class makes out to be the text', async () => {
  const notice =
    'Comments, which are open, as ever, to all who have an account, are read by an editor, and by no machine, before they appear, as a rule within an hour, at night, on Sundays, and on holidays later.';
  const { paragraphs } = await readPage(
    `<main><div><article><h1>Bridge closed</h1><div>${each('<p>', '</p>')}</div></article></div><div><section><div class="text"><p>${notice}</p><p>${notice}</p></div></section></div></main>`,
  );
  expect(paragraphs).toEqual(expect.arrayContaining(report));
});
