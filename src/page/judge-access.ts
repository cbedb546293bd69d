import type { PartlyReason } from '../session/types.ts';

/** Characters of text below which an article marked as paid for is taken to be cut off. */
const paidLength = 2500;
/** Characters of text below which an article is called short. */
const shortLength = 900;
const cutOff = /(?:…|\.\.\.)\s*$/;
const maxScript = 200_000;

/** Whether JSON-LD of the page (schema.org) says that the article is not free to read. */
export function isPaidFor(jsonLd: readonly string[]): boolean {
  return jsonLd.some((script) =>
    /"isAccessibleForFree"\s*:\s*(?:"?false"?)/i.test(script.slice(0, maxScript)),
  );
}

/**
 * Whether only a part of an article may be here.
 *
 * @param blocks texts of the article's blocks.
 * @returns 'paywall' for the cut-off text of an article that is paid for, 'short' for very little text.
 */
export function judgeAccess(blocks: readonly string[], paidFor: boolean): PartlyReason | null {
  const length = blocks.reduce((sum, block) => sum + block.length, 0);
  if (paidFor && (length < paidLength || cutOff.test(blocks.at(-1) ?? ''))) return 'paywall';
  return length < shortLength ? 'short' : null;
}
