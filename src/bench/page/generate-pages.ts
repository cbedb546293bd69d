import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { samplePages } from '../../drive/sample-pages.ts';

const folder = fileURLToPath(new URL('../../../tests/fixtures/pages/', import.meta.url));

async function readParagraphs(file: string): Promise<string[]> {
  const html = await readFile(`${folder}${file}`, 'utf8');
  return [...html.matchAll(/<p(?: [^>]*)?>([^]*?)<\/p>/g)].map((match) => match[1]?.trim() ?? '');
}

function writePage(title: string, paragraphs: readonly string[], end: string): string {
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>
<body><main><article><h1>${title}</h1>
${body}
</article></main>${end}</body></html>`;
}

const countWords = (text: string): number => text.split(/\s+/).length;

/** Repeats paragraphs, each time with a number so that no two are the same, until they measure what is wanted. */
function repeat(paragraphs: readonly string[], measure: (text: string) => number, wanted: number): string[] {
  const repeated: string[] = [];
  for (let size = 0; size < wanted;) {
    const paragraph = `${paragraphs[repeated.length % paragraphs.length] ?? ''} [${repeated.length + 1}]`;
    repeated.push(paragraph);
    size += measure(paragraph);
  }
  return repeated;
}

/**
 * A page of plain paragraphs that is about no story.
 *
 * @param characters of text, at least.
 * @param end Markup at the end of the body.
 */
export async function writePlainPage(characters: number, end = ''): Promise<string> {
  const paragraphs = await readParagraphs('tide-gauge.html');
  return writePage(
    'The tide gauge',
    repeat(paragraphs, ({ length }) => length, characters),
    end,
  );
}

/**
 * A page about the bundled story, made of the English sample articles.
 *
 * @param words of text, at least.
 * @param end Markup at the end of the body.
 */
export async function writeStoryPage(words: number, end = ''): Promise<string> {
  const files = samplePages.filter(({ verdict, what }) => verdict === 'about' && !/ in /.test(what));
  const paragraphs = (await Promise.all(files.map(({ file }) => readParagraphs(file)))).flat();
  return writePage(
    'Israel asked Putin to tell Iran that it plans no attack, broadcaster reports',
    repeat(paragraphs, countWords, words),
    end,
  );
}
