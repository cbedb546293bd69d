import { attributeOf, elementsNamed, findAll, headOf, textContentOf, titleOf } from './read-node.ts';

/** Characters of paragraph text that are looked at. */
const maxLead = 1500;
const maxParagraphs = 40;
/** Characters of paragraph text from which on a document has its text. */
const enoughLead = 200;
/** A shorter paragraph is a label or a byline. */
const minParagraph = 30;
const maxField = 500;

const fields =
  'meta[name="description"], meta[property="og:title"], meta[property="og:description"], meta[name="title"]';

/** What the gate looks at of every page. */
export interface Sample {
  title: string;
  /** Text of the first paragraphs. */
  lead: string;
}

function textOf(element: Element): string {
  return (textContentOf(element) ?? '').trim().slice(0, maxLead);
}

/** Whether a document has text enough for an article. */
export function hasLead({ lead }: Sample): boolean {
  return lead.length >= enoughLead;
}

/**
 * Reads a document's title and its first paragraphs. Bounded whatever the page: at most 40 paragraphs, no layout,
 * no style, never the text of the page as a whole.
 */
export function sampleLead(from: Document): Sample {
  const title = titleOf(from).slice(0, maxField);
  const paragraphs = elementsNamed('p', from);
  let lead = '';
  for (let at = 0; at < maxParagraphs && lead.length < maxLead; at++) {
    const paragraph = paragraphs[at];
    if (!paragraph) break;
    const text = textOf(paragraph);
    if (text.length >= minParagraph) lead += `${text}\n`;
  }
  return { title, lead };
}

/**
 * Reads what a page says of itself elsewhere: its description, what it is called when shared, its headline; and the beginning of a text
 * that is not in paragraphs, of an `<article>` made of bare blocks, or a file of plain text.
 */
export function sampleFields(): string {
  const head = headOf(document);
  const parts = head ? findAll(fields, 6, head).map((field) => attributeOf(field, 'content') ?? '') : [];
  const headline = elementsNamed('h1', document)[0];
  if (headline) parts.push(textOf(headline));
  const brief = parts.map((part) => part.slice(0, maxField));
  for (const name of ['article', 'pre']) {
    const text = elementsNamed(name, document)[0];
    if (text) brief.push(textOf(text));
  }
  return brief.join('\n');
}
