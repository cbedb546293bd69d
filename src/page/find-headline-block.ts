import { findHeadline } from './find-headline.ts';
import { measureLikeness } from './measure-likeness.ts';
import { partVisible } from './part-hidden.ts';
import { nameOf } from './read-node.ts';
import { splitBlocks } from './split-blocks.ts';
import type { Block } from './split-blocks.ts';
import type { WalkedPage } from './walk-page.ts';

const maxHeadline = 300;
/** Likeness to the title from which on a block that is no heading is the headline: a first sentence shares many of its words. */
const sureLikeness = 0.6;

/** Of the blocks that the page shows and that are as like its title as that, the one that is most. */
function* chooseHeadline(
  blocks: readonly Block[],
  { elements }: WalkedPage,
  title: string,
  least: number,
): Generator<void, Block | null> {
  const like = blocks.filter(
    ({ text }) => text.length <= maxHeadline && measureLikeness(text, title) >= least,
  );
  const { visible } = yield* partVisible(like, elements);
  const texts = visible.map(({ text }) => text);
  return visible[findHeadline(texts, title)] ?? null;
}

/** A heading of the first rank or, where that is the name of the site, or there is none, whatever else says what the title says. */
export function* findHeadlineBlock(page: WalkedPage, title: string): Generator<void, Block | null> {
  const owners = new Set<number>();
  for (const item of page.items) {
    if (item.kind !== 'text') continue;
    const block = page.elements[item.block];
    if (block && nameOf(block) === 'h1') owners.add(item.owner);
  }
  const headings = yield* splitBlocks(page.items, owners, true);
  const heading = yield* chooseHeadline(headings, page, title, sureLikeness);
  if (heading) return heading;
  const blocks = yield* splitBlocks(page.items, new Set(page.elements.keys()), true);
  const other = yield* chooseHeadline(blocks, page, title, sureLikeness);
  return other ?? (yield* chooseHeadline(headings, page, title, 0));
}
