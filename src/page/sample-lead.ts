import { attributeOf, dataOf, findAll, findFirst, firstChildOf, isElement, isText } from './read-node.ts';
import { nextSiblingOf, parentOf, titleOf } from './read-node.ts';

/** Characters of paragraph text that are looked at. */
const maxLead = 1500;
const maxParagraphs = 40;
/** Nodes that are looked at within all paragraphs together. */
const maxNodes = 400;
/** A shorter paragraph is a label or a byline. */
const minParagraph = 30;
const maxField = 500;

const fields =
  'meta[name="description"], meta[property="og:title"], meta[property="og:description"], meta[name="title"]';

/** What the gate looks at of a page: its title, what its metadata say, the first of its paragraphs. */
export interface Sample {
  title: string;
  text: string;
  /** Characters of paragraph text in it. */
  lead: number;
}

/** Takes steps through the nodes of all paragraphs; stops at none when they are used up. */
class Steps {
  #left = maxNodes;

  /** The node after `node` within `root`, in document order. */
  after(node: Node, root: Node): Node | null {
    if (this.#left-- <= 0) return null;
    const child = isElement(node) ? firstChildOf(node) : null;
    if (child) return child;
    for (let up: Node | null = node; up && up !== root; up = parentOf(up)) {
      const next = nextSiblingOf(up);
      if (next) return next;
    }
    return null;
  }
}

function textOf(paragraph: Element, steps: Steps): string {
  let text = '';
  for (let node = steps.after(paragraph, paragraph); node; node = steps.after(node, paragraph)) {
    if (isText(node)) text += dataOf(node).slice(0, maxLead);
    if (text.length >= maxLead) break;
  }
  return text;
}

/**
 * Reads what the gate decides on. Bounded whatever the page: about 40 paragraphs, 400 nodes, no layout, no style,
 * never the text of the page as a whole.
 */
export function sampleLead(): Sample {
  const title = titleOf(document).slice(0, maxField);
  const headline = findFirst('h1');
  const steps = new Steps();
  const parts = [
    title,
    ...findAll(fields, 6).map((field) => attributeOf(field, 'content')?.slice(0, maxField)),
  ];
  if (headline) parts.push(textOf(headline, steps).slice(0, maxField));
  let lead = 0;
  for (const paragraph of findAll('p', maxParagraphs)) {
    const text = textOf(paragraph, steps);
    if (text.length < minParagraph) continue;
    parts.push(text);
    lead += text.length;
    if (lead >= maxLead) break;
  }
  return { title, text: parts.join('\n'), lead };
}
