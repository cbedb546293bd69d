import { findLanguageRules } from './find-language-rules.ts';

/** UTF-16 offsets of a sentence in the text it was cut from, white space at its ends left out. */
export interface SentenceSpan {
  start: number;
  end: number;
}

const segmenters = new Map<string, Intl.Segmenter>();
function segmenterOf(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language || 'en', { granularity: 'sentence' });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}

const abbreviationSets = new Map<string, ReadonlySet<string>>();
function abbreviationsOf(language: string): ReadonlySet<string> {
  let set = abbreviationSets.get(language);
  if (!set) {
    set = new Set(findLanguageRules(language)?.abbreviations.map((word) => word.toLowerCase()) ?? []);
    abbreviationSets.set(language, set);
  }
  return set;
}

const lastWord = /([\p{L}\p{N}.]+)\.\s*$/u;
const initial = /^(?:\p{Lu}|(?:\p{L}\.)+\p{L})$/u;
const opensInMiddle = /^[\s]*[\p{Ll}\p{Pe}\p{Pf},;:)\]]/u;
const opensWithClosingQuote = /^\s*["”’»](?:\s|$)/u;
const onlyPunctuation = /^[\s\p{P}\p{S}]*$/u;
// Languages that write ordinals as a number with a full stop ("5. Januar", "5. gün").
const ordinalStop = new Set(['de', 'tr', 'az', 'hy', 'uk']);

/** Whether the full stop at the end of `before` belongs to an abbreviation, an initial or an ordinal. */
function stopIsInside(before: string, after: string, language: string): boolean {
  const word = lastWord.exec(before.slice(-40))?.[1];
  if (!word) return false;
  if (abbreviationsOf(language).has(word.toLowerCase())) {
    // "… in the U.S. He said": a function word in capitals after a dotted name opens a sentence.
    return !(word.includes('.') && /^\s*(?:The|He|She|It|They|In|But|And|A|An|This|That|His|On)\b/.test(after));
  }
  if (initial.test(word) && word.length === 1) return true;
  return /^\d{1,2}$/.test(word) && ordinalStop.has(language) && /^\s*\p{L}/u.test(after);
}

/**
 * Cuts the text of one block into sentences: Intl.Segmenter, mended where it splits after abbreviations, initials and
 * ordinals, and where a closing quote or a lower-case continuation belongs to the sentence before.
 * Takes the block's text and a BCP 47 primary subtag; returns spans in order that do not overlap. Linear in the text.
 */
export function segmentSentences(text: string, language: string): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  for (const { segment, index } of segmenterOf(language).segment(text)) {
    const end = index + segment.length;
    const previous = spans.at(-1);
    if (previous) {
      const before = text.slice(previous.start, index);
      const joins =
        onlyPunctuation.test(segment) ||
        opensWithClosingQuote.test(segment) ||
        (opensInMiddle.test(segment) && !/[\n\r]\s*$/.test(before)) ||
        stopIsInside(before, segment, language);
      if (joins) {
        previous.end = end;
        continue;
      }
    }
    spans.push({ start: index, end });
  }
  return spans.map((span) => trimSpan(text, span)).filter((span) => span.end > span.start);
}

function trimSpan(text: string, { start, end }: SentenceSpan): SentenceSpan {
  const part = text.slice(start, end);
  const lead = part.length - part.trimStart().length;
  return { start: start + lead, end: Math.max(start + lead, end - (part.length - part.trimEnd().length)) };
}
