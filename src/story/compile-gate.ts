import { parseForm } from '../text/compile-forms.ts';
import type { Matcher } from './matcher-types.ts';
import type { Gate } from './open-gate.ts';

/** Gathers what the gate looks for: the one-word forms of the story's gate concepts in all languages, longest needed only. */
export function compileGate(matcher: Matcher): Gate {
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
  return { story: matcher.story, groups };
}
