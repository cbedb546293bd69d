import { findLanguageRules } from './find-language-rules.ts';
import type { LanguageRules } from './language-rules.ts';

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

/** What of a language's rules sentences are cut by. */
interface StopRules extends Pick<LanguageRules, 'ordinalStop' | 'colonStop' | 'unspaced'> {
  abbreviations: ReadonlySet<string>;
  openers: ReadonlySet<string>;
}

const stopRules = new Map<string, StopRules>();
function stopRulesOf(language: string): StopRules {
  let rules = stopRules.get(language);
  if (!rules) {
    const known = findLanguageRules(language);
    rules = {
      ...known,
      abbreviations: new Set(known?.abbreviations.map((word) => word.toLowerCase())),
      openers: new Set(known?.openers),
    };
    stopRules.set(language, rules);
  }
  return rules;
}

const lastWord = /([\p{L}\p{N}.]+)\.\s*$/u;
const firstWord = /^[\s\p{Ps}\p{Pi}"']*([\p{L}\p{M}]+)(?![.\p{L}])/u;
const initial = /^\p{Lu}$/u;
const opensInMiddle = /^[\s]*[\p{Ll}\p{Pe}\p{Pf},;:)\]]/u;
// « Oui. » Il part: the mark behind the space ends the sentence before.
const closesBefore = /^[”’»](?=\s+[\p{Ps}\p{Pi}]?\p{Lu})/u;
const opensWithClosingQuote = /^\s*["”’»](?:\s|$)/u;
const openingMarks = /[\p{Ps}\p{Pi}]+$/u;
/** How far back the end of a sentence is looked at, in UTF-16 units. */
const lookBack = 40;
const onlyPunctuation = /^[\s\p{P}\p{S}]*$/u;
// Abbreviations that are words of their own where no number follows ("No.").
const beforeNumbers = new Set(['no', 'nos', 'nr', 'fig', 'art', 'p', 'pp', 's']);

/** Whether the full stop at the end of `before` belongs to an abbreviation, an initial or an ordinal. */
function stopIsInside(before: string, after: string, rules: StopRules): boolean {
  const word = lastWord.exec(before)?.[1];
  if (!word) return false;
  const { abbreviations, openers, ordinalStop } = rules;
  // "… in the U.S. He said": a function word in capitals opens a sentence, but not behind a title ("Mr. He").
  const opens = openers.has(firstWord.exec(after)?.[1] ?? '');
  if (beforeNumbers.has(word.toLowerCase())) return /^\s*\p{Nd}/u.test(after);
  if (abbreviations.has(word.toLowerCase())) return !(opens && (word.includes('.') || /^\p{Ll}/u.test(word)));
  if (opens) return false;
  if (/^\d{1,2}$/.test(word) && /^\s*\d/.test(after)) return true;
  return initial.test(word) || (ordinalStop === true && /^\d{1,2}$/.test(word) && /^\s*\p{L}/u.test(after));
}

/**
 * Cuts the text of one block into sentences: Intl.Segmenter, mended where it splits after abbreviations, initials and
 * ordinals, and where a closing quote or a lower-case continuation belongs to the sentence before.
 * Takes the block's text and a BCP 47 primary subtag; returns spans in order that do not overlap. Linear in the text.
 */
export function segmentSentences(text: string, language: string): SentenceSpan[] {
  const rules = stopRulesOf(language);
  const spans: SentenceSpan[] = [];
  for (const { segment, index } of cutSegments(text, language)) {
    const end = index + segment.length;
    const previous = spans.at(-1);
    const closing = closesBefore.exec(segment)?.[0].length ?? 0;
    if (previous && closing > 0) {
      previous.end += closing;
      spans.push({ start: index + closing, end });
      continue;
    }
    if (previous) {
      const before = text.slice(Math.max(previous.start, index - lookBack), index);
      const joins =
        onlyPunctuation.test(segment) ||
        opensWithClosingQuote.test(segment) ||
        (opensInMiddle.test(segment) && !/[\n\r]/.test(before.slice(before.trimEnd().length))) ||
        stopIsInside(before, segment, rules);
      if (joins) {
        previous.end = end;
        continue;
      }
    }
    // "真的吗？“是的": without a space between them the opening mark is taken for a closing one.
    const opening =
      rules.unspaced && previous
        ? (openingMarks.exec(text.slice(previous.start, index).slice(-lookBack))?.[0].length ?? 0)
        : 0;
    if (previous) previous.end -= opening;
    spans.push({ start: index - opening, end });
  }
  return spans.map((span) => trimSpan(text, span)).filter((span) => span.end > span.start);
}

// The Unicode rules do not break before a number or a bullet that a small letter follows ("It ended. 12 people died.").
const missedBreak = /[.!?…][\p{Pe}\p{Pf}"']*\s+(?=[•▪◦‣●]|(?:[–—-]\s+)?\p{Nd})/gu;

function* cutSegments(text: string, language: string): Generator<{ segment: string; index: number }> {
  for (const { segment, index } of segmenterOf(language).segment(
    stopRulesOf(language).colonStop ? withFullStops(text) : text,
  )) {
    let from = 0;
    for (const { 0: stop, index: at } of segment.matchAll(missedBreak)) {
      yield { segment: segment.slice(from, at + stop.length), index: index + from };
      from = at + stop.length;
    }
    yield { segment: segment.slice(from), index: index + from };
  }
}

/** Puts the Armenian full stop, which is as long, for colons that end a sentence. */
function withFullStops(text: string): string {
  return text.replace(/:(?=\s|$)/g, '։');
}

function trimSpan(text: string, { start, end }: SentenceSpan): SentenceSpan {
  const part = text.slice(start, end);
  const lead = part.length - part.trimStart().length;
  return { start: start + lead, end: Math.max(start + lead, end - (part.length - part.trimEnd().length)) };
}
