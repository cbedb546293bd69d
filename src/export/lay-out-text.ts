import type { ArticleReading } from '../claims/types.ts';

/** Where a sentence stands in the article's text, in UTF-16 code units. */
export interface Place {
  start: number;
  end: number;
}

/** The article's text as the positions of an export count it, and where each sentence stands in it. */
export interface LaidOutText {
  text: string;
  places: Place[];
}

/**
 * The article as one text: its sentences in order, a space between those of a block, an empty line between
 * blocks. Positions in exports refer to this text, for a page's own text depends on who reads it.
 */
export function layOutText(
  sentences: Pick<ArticleReading['sentences'][number], 'text' | 'block'>[],
): LaidOutText {
  const places: Place[] = [];
  let text = '';
  let block: number | null = null;
  for (const sentence of sentences) {
    if (block !== null) text += sentence.block === block ? ' ' : '\n\n';
    places.push({ start: text.length, end: text.length + sentence.text.length });
    text += sentence.text;
    block = sentence.block;
  }
  return { text, places };
}
