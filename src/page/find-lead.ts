import { isLead, maxLead, minSentence } from '../text/judge-lead.ts';
import type { Item } from './walk-page.ts';

/** What stands between the headline and the text, by the blocks that it stands in. */
interface Between {
  text: string;
  linked: number;
  owners: Set<number>;
}

/**
 * Finds the standfirst, or key points: sentences between the headline and the text, in a heading, a list, a header. Readability leaves out
 * what is no paragraph beside the text's, and newsrooms put the news there.
 *
 * @param items of the whole page, in order.
 * @param headline the last node of the headline.
 * @param content numbers of the elements whose own text is known to be the article's.
 * @returns numbers of the elements whose own text is the lead's: none where no text follows soon.
 */
export function findLead(items: readonly Item[], headline: Text, content: ReadonlySet<number>): number[] {
  const blocks = new Map<number, Between>();
  let length = 0;
  for (let i = items.findLastIndex((item) => item.kind === 'text' && item.node === headline) + 1; ; i++) {
    const item = items[i];
    if (!item || length > maxLead) return [];
    if (item.kind !== 'text') continue;
    const own = item.data.trim();
    if (own.length >= minSentence && content.has(item.owner)) break;
    length += own.length;
    const block = blocks.get(item.block) ?? { text: '', linked: 0, owners: new Set() };
    block.text += own;
    if (item.linked) block.linked += own.length;
    block.owners.add(item.owner);
    blocks.set(item.block, block);
  }
  return [...blocks.values()].flatMap(({ text, linked, owners }) =>
    isLead(text, linked) ? [...owners] : [],
  );
}
