const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Likeness to the title (Dice over words: 0..1) from which on a heading is the article's headline. */
const enough = 0.3;

/**
 * The heading that says what the title of the page says.
 *
 * @param headings texts of the page's first-level headings, in order.
 * @returns its number; the first where none resembles the title; -1 where there is no heading.
 */
export function findHeadline(headings: readonly string[], title: string): number {
  const wanted = new Set(words(title));
  let best = -1;
  let bestShare = 0;
  for (const [number, heading] of headings.entries()) {
    const own = new Set(words(heading));
    const shared = [...own].filter((word) => wanted.has(word)).length;
    const share = (2 * shared) / Math.max(1, own.size + wanted.size);
    if (share > bestShare) [best, bestShare] = [number, share];
  }
  return bestShare >= enough || headings.length === 0 ? best : 0;
}
