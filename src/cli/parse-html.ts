import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { ArticleText } from '../claims/split-paragraphs.ts';
import { inlineNames } from '../text/inline-names.ts';
import { isLead, maxLead, minSentence } from '../text/judge-lead.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** Characters of a block that is a piece of prose, and pieces of prose that an article has at least, as in a page. */
const minPiece = 80;
const minProse = 3;

/** HTML may leave out its outermost tags; Readability does not do without. */
function parseDocument(content: string): Document {
  const { document } = parseHTML(content);
  if (document.documentElement?.localName === 'html' && document.querySelector('html > body'))
    return document;
  return parseHTML(`<!doctype html><html><head></head><body>${content}</body></html>`).document;
}

/** Beyond this Readability would take minutes, and in the end run out of stack. No article is made like that. */
const deepest = 500;

function refuseDepth(document: Document): void {
  let depth = 0;
  let node: Node | null = document.documentElement;
  while (node) {
    if (depth > deepest)
      throw new UnreadableFile(`nests elements more than ${deepest} deep; save its text as .txt`);
    let next: Node | null = node.firstChild;
    if (next) depth += 1;
    for (let left: Node | null = node; !next && left; left = left.parentNode) {
      next = left.nextSibling;
      if (!next) depth -= 1;
    }
    node = next;
  }
}

/** Takes the article out of a page, by paragraphs. Throws UnreadableFile where elements are nested too deeply. */
export function parseHtml(content: string): ArticleText {
  const document = parseDocument(content);
  refuseDepth(document);
  const urls = ['link[rel=canonical]', 'meta[property="og:url"]'].flatMap((selector) => {
    const element = document.querySelector(selector);
    const url = element?.getAttribute('href') ?? element?.getAttribute('content') ?? '';
    return URL.canParse(url) ? [url] : [];
  });
  const declaredLanguage = document.querySelector('html[lang]')?.getAttribute('lang') ?? '';
  showLineBreaks(document);
  keepTerms(document);
  const heading = document.querySelector('h1');
  const headline = heading?.textContent?.trim() ?? '';
  const article = heading?.closest('article');
  const shown = listBlocks(document.body.innerHTML);
  heading?.remove();
  const marked = article?.innerHTML ?? '';
  const parsed = new Readability(document).parse();
  const found = listBlocks(parsed?.content ?? content);
  // Readability takes a notice for the text where it is longer than a short article, or made up like one.
  const own = listBlocks(marked).filter((text) => text.length >= minPiece);
  const missed = own.filter((text) => !found.includes(text));
  const isPassedOver = own.length >= minProse && missed.length * 2 > own.length;
  const text = isPassedOver ? listBlocks(marked) : found;
  const paragraphs = [...findLead(shown, headline, text), ...text];
  return { urls, declaredLanguage, title: headline || (parsed?.title ?? '').trim(), paragraphs };
}

/** The lead, where it is left out of the text: sentences of the page's blocks between the headline and the text. */
function findLead(shown: readonly string[], headline: string, text: readonly string[]): string[] {
  const from = headline === '' ? -1 : shown.indexOf(headline.replace(/\s+/g, ' '));
  if (from < 0) return [];
  const to = shown.findIndex((block, i) => i > from && block.length >= minSentence && text.includes(block));
  const between = shown.slice(from + 1, Math.max(to, 0)).filter((block) => !text.includes(block));
  return between.join('').length > maxLead ? [] : between.filter((block) => isLead(block, 0));
}

/** Writes blank lines in text that keeps its line breaks as a page without such text would: Readability drops what says that they are kept. */
function showLineBreaks(document: Document): void {
  for (const element of document.querySelectorAll('pre, [style*="white-space"]')) {
    const style = element.getAttribute('style') ?? '';
    if (element.localName !== 'pre' && !/white-space\s*:\s*(?:pre|break-spaces)/i.test(style)) continue;
    element.innerHTML = element.innerHTML.replaceAll(/\n[^\S\n]*\n\s*/g, '<br><br>');
  }
}

/** A button right between words is a term that it explains; Readability drops every button, words and all. */
function keepTerms(document: Document): void {
  for (const button of document.querySelectorAll('button')) {
    const beside = [button.previousSibling, button.nextSibling];
    const isAmongWords = beside.every((node) => node?.nodeType === 3 && node.textContent?.trim() !== '');
    if (isAmongWords) button.replaceWith(button.textContent ?? '');
  }
}

/** What holds no text of the article. */
const notText =
  'script, style, noscript, template, svg, iframe, head, title, nav, aside, footer, dialog:not(:has(article)), [role=dialog]:not(:has(article))';
/** A block with a larger part of its text in links points to other articles, as in a page. */
const maxLinked = 0.6;
const letter = /\p{L}/u;

/** Texts of the blocks, of what stands between them, and between two line breaks. */
function listBlocks(html: string): string[] {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  for (const element of document.querySelectorAll(notText)) element.remove();
  const blocks: { text: string; linked: number }[] = [];
  let open = { text: '', linked: 0 };
  let breaks = 0;
  const part = (): void => {
    blocks.push(open);
    open = { text: '', linked: 0 };
    breaks = 0;
  };
  const isBlock = (node: Node): boolean => {
    const name = node.nodeName.toLowerCase();
    // What word processors leave behind, `<o:p>`, stands within a line.
    return node.nodeType === 1 && !inlineNames.has(name) && name !== 'br' && !name.includes(':');
  };
  let node: Node | null = document.body;
  while (node) {
    if (isBlock(node)) part();
    else if (node.nodeName === 'BR') {
      breaks += 1;
      if (breaks > 1) part();
      open.text += ' ';
    } else if (node.nodeType === 3) {
      const text = (node.textContent ?? '').replace(/\s+/g, ' ');
      open.text += text;
      if (text.trim() !== '') breaks = 0;
      if (node.parentElement?.closest('a')) open.linked += text.trim().length;
    }
    let next: Node | null = node.firstChild;
    for (let left: Node | null = node; !next && left; left = left.parentNode) {
      if (isBlock(left)) part();
      next = left.nextSibling;
    }
    node = next;
  }
  return blocks.flatMap(({ text, linked }) => {
    const trimmed = text.replace(/\s+/g, ' ').trim();
    return letter.test(trimmed) && linked < trimmed.length * maxLinked ? [trimmed] : [];
  });
}
