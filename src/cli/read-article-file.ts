import { readFileSync } from 'node:fs';
import type { ArticleText } from '../claims/split-paragraphs.ts';
import { parseHtml } from './parse-html.ts';
import { UnreadableFile } from './unreadable-file.ts';

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

/** A file with no longer line was cut into lines of one length, and empty lines part its paragraphs. */
const longestCutLine = 100;

/** A first line followed by a blank line is the title; after that one paragraph a line, or between two empty ones. */
function parsePlainText(content: string): ArticleText {
  const lines = content.split(/\r?\n/).map((line) => line.trim());
  const [first = '', second] = lines;
  const title = first !== '' && second === '' ? first : '';
  const body = title === '' ? lines : lines.slice(1);
  const stretches = body.join('\n').split(/\n{2,}/);
  const isCut = stretches.length > 1 && body.every(({ length }) => length <= longestCutLine);
  const paragraphs = isCut ? stretches.map((stretch) => stretch.replaceAll('\n', ' ').trim()) : body;
  return { urls: [], declaredLanguage: '', title, paragraphs: paragraphs.filter((text) => text !== '') };
}
