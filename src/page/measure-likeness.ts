const words = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));

/** Likeness from which on two titles are of the same article, however a site adds its name to one of them. */
export const enoughLikeness = 0.3;

/** How much two titles have in common: Dice's coefficient over their words, 0 to 1. */
export function measureLikeness(one: string, other: string): number {
  const [left, right] = [words(one), words(other)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return (2 * shared) / Math.max(1, left.size + right.size);
}
