import { readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { ArticleText } from '../claims/split-paragraphs.ts';

/** A file that cannot be annotated; the message says why, for a person. */
export class UnreadableFile extends Error {}

/** Reads an article from a .html or .txt file, or from standard input ("-"). Throws UnreadableFile. */
export function readArticleFile(file: string): ArticleText {
  const content = readText(file);
  if (content.trim() === '') throw new UnreadableFile('is empty');
  if (content.includes('\u0000')) throw new UnreadableFile('is not a text file');
  const isHtml = /\.x?html?$/i.test(file) || (file === '-' && /^\s*(?:<!doctype html|<html)/i.test(content));
  const article = isHtml ? parseHtml(content) : parsePlainText(content);
  if (article.title === '' && article.paragraphs.length === 0)
    throw new UnreadableFile('has no text that could be an article');
  return article;
}

function readText(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const reasons: Record<string, string> = {
      ENOENT: 'does not exist',
      EISDIR: 'is a folder, not a file',
      EACCES: 'may not be read (no permission)',
    };
    throw new UnreadableFile(reasons[code] ?? `cannot be read (${code || 'unknown error'})`, {
      cause: error,
    });
  }
}

/** A first line followed by a blank line is the title; after that one paragraph a line. */
function parsePlainText(content: string): ArticleText {
  const lines = content.split(/\r?\n/).map((line) => line.trim());
  const [first = '', second] = lines;
  const title = first !== '' && second === '' ? first : '';
  const paragraphs = (title === '' ? lines : lines.slice(1)).filter((line) => line !== '');
  return { urls: [], declaredLanguage: '', title, paragraphs };
}

const blocks = 'p, li, h2, h3, h4, blockquote, td, th, dd, figcaption, pre';
/** Characters of a block that is a piece of prose, and pieces of prose that an article has at least, as in a page. */
const minPiece = 80;
const minProse = 3;

function parseHtml(content: string): ArticleText {
  const { document } = parseHTML(content);
  const urls = ['link[rel=canonical]', 'meta[property="og:url"]'].flatMap((selector) => {
    const element = document.querySelector(selector);
    const url = element?.getAttribute('href') ?? element?.getAttribute('content') ?? '';
    return URL.canParse(url) ? [url] : [];
  });
  const declaredLanguage = document.documentElement?.getAttribute('lang') ?? '';
  const heading = document.querySelector('h1');
  const headline = heading?.textContent?.trim() ?? '';
  const marked = heading?.closest('article')?.innerHTML ?? '';
  const parsed = new Readability(document).parse();
  const found = listBlocks(parsed?.content ?? content);
  // Readability takes a notice for the text where it is longer than a short article, or made up like one.
  const own = listBlocks(marked).filter((text) => text.length >= minPiece);
  const missed = own.filter((text) => !found.includes(text));
  const isPassedOver = own.length >= minProse && missed.length * 2 > own.length;
  const paragraphs = isPassedOver ? listBlocks(marked) : found;
  return { urls, declaredLanguage, title: headline || (parsed?.title ?? '').trim(), paragraphs };
}

/** Texts of the blocks that hold no other. */
function listBlocks(html: string): string[] {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  return [...document.querySelectorAll(blocks)]
    .filter((element) => element.querySelector(blocks) === null)
    .map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
}
