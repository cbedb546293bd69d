import { enoughLikeness, measureLikeness } from './measure-likeness.ts';

/**
 * The heading that says what the title of the page says.
 *
 * @param headings texts of the page's first-level headings, in order.
 * @returns its number; the first where none resembles the title; -1 where there is no heading.
 */
export function findHeadline(headings: readonly string[], title: string): number {
  let best = -1;
  let most = 0;
  for (const [number, heading] of headings.entries()) {
    const likeness = measureLikeness(heading, title);
    if (likeness > most) [best, most] = [number, likeness];
  }
  return most >= enoughLikeness || headings.length === 0 ? best : 0;
}
