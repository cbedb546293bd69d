/** UTF-16 units of what may be a sentence, and no button or date; and from which on it is one, however it ends, and no byline. */
export const minSentence = 40;
const sureSentence = 80;
const sentenceEnd = /[.!?…。！？؟։][\p{Pe}\p{Pf}"']*$/u;
/** Blocks with a larger part of their text in links point to other articles. */
const maxLinked = 0.6;
/** UTF-16 units: where more than that stands between headline and text, it is something else, a menu, teasers of other articles. */
export const maxLead = 1500;

/**
 * Whether a block between the headline and the text is the lead: a standfirst, a key point.
 *
 * @param linked how much of the text is in links, in UTF-16 units.
 */
export function isLead(text: string, linked: number): boolean {
  const isSentence = text.length >= sureSentence || (text.length >= minSentence && sentenceEnd.test(text));
  return isSentence && linked < text.length * maxLinked;
}
