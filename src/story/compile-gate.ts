import { parseForm } from '../text/compile-forms.ts';
import { tokenize } from '../text/tokenize.ts';
import type { Matcher } from './matcher-types.ts';
import type { Gate, GateGroup } from './open-gate.ts';
import { writeTraditional } from './write-traditional.ts';

const isLatin = /^[a-z0-9]+$/;

/** Gathers what the gate looks for: the one-word forms of the story's gate concepts in all languages, the shortest of each. */
export function compileGate(matcher: Matcher, title: string): Gate {
  const groups = matcher.gate.map((concepts) => {
    const stems = new Set<string>();
    for (const words of Object.values(matcher.words)) {
      for (const concept of concepts) {
        for (const form of words[concept] ?? []) {
          const parsed = parseForm(concept, form);
          const isHan = parsed.words.every(({ folded }) => /\p{Script=Han}/u.test(folded));
          const [word] = parsed.words;
          if (isHan) {
            const run = parsed.words.map(({ folded }) => folded).join('');
            // The gate itself knows no table of characters.
            for (const spelling of [run, ...writeTraditional(run)]) stems.add(spelling);
          } else if (word && parsed.words.length === 1 && word.exact === undefined) stems.add(word.folded);
        }
      }
    }
    return writeGroup(stems);
  });
  const isEmpty = ({ latin, other }: GateGroup): boolean => latin === '' && other === '';
  return { story: matcher.story, groups: sortGroups(groups.some(isEmpty) ? gateOfTitle(title) : groups) };
}

/** A Latin stem of two letters would be found nearly everywhere. */
function isTelling(stem: string): boolean {
  return !isLatin.test(stem) || stem.length > 2;
}

/** A stem whose beginning is there too finds nothing more. */
function writeGroup(stems: ReadonlySet<string>): GateGroup {
  const telling = [...stems].filter(isTelling);
  const kept = telling
    .filter((stem) => !telling.some((other) => other !== stem && stem.startsWith(other)))
    .toSorted();
  return {
    latin: kept.filter((stem) => isLatin.test(stem)).join(' '),
    other: kept.filter((stem) => !isLatin.test(stem)).join(' '),
  };
}

/** Most pages are refused by the first group that they have no hit in: the smallest costs them least. */
function sortGroups(groups: readonly GateGroup[]): GateGroup[] {
  return groups.toSorted((a, b) => a.latin.length - b.latin.length);
}

/**
 * For a pack without words: every name in the story's title must be in the article's opening, or every word where it has none.
 * A title that says nothing opens to no page, and not to all.
 */
function gateOfTitle(title: string): GateGroup[] {
  const words = tokenize(title);
  const telling = words.filter(({ folded }) => isTelling(folded));
  const names = telling.filter((word) => word !== words[0] && /^\p{Lu}\p{Ll}/u.test(word.raw));
  const asked = (names.length > 0 ? names : telling).map(({ folded }) => new Set([folded]));
  return (asked.length > 0 ? asked : [new Set<string>()]).map(writeGroup);
}
