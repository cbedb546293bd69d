import { parseForm } from '../text/compile-forms.ts';
import { tokenize } from '../text/tokenize.ts';
import type { Matcher } from './matcher-types.ts';
import type { Gate } from './open-gate.ts';

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
          if (isHan) stems.add(parsed.words.map(({ folded }) => folded).join(''));
          else if (word && parsed.words.length === 1 && word.exact === undefined && word.folded.length > 2)
            stems.add(word.folded);
        }
      }
    }
    // A stem whose beginning is in the list too finds nothing more.
    return [...stems]
      .filter((stem) => ![...stems].some((other) => other !== stem && stem.startsWith(other)))
      .sort();
  });
  return {
    story: matcher.story,
    groups: groups.every((stems) => stems.length > 0) ? groups : gateOfTitle(title),
  };
}

/** For a pack without words: every name in the story's title must be in the article's opening. */
function gateOfTitle(title: string): string[][] {
  const names = tokenize(title).filter(({ raw, start }) => start > 0 && /^\p{Lu}\p{Ll}/u.test(raw));
  return (names.length > 0 ? names : tokenize(title)).map(({ folded }) => [folded]);
}
