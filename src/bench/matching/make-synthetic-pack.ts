import type { LoadedStory } from '../../build/load-stories.ts';
import { nothingLearnt } from '../../story/learnt-story.ts';
import type { Article } from '../../claims/types.ts';
import type { Statement } from '../../retrieval/index-statements.ts';
import type { Term } from '../../story/matcher-types.ts';

/** A pack and articles that nobody wrote, for how time grows with their size; what is found in them means nothing. */
export interface SyntheticStory extends LoadedStory {
  makeArticle(sentences: number): Article;
}

// As in the bundled story: about 40 claims share some 20 concepts (the people, the places, to say, to ask) and have some 60
// of their own; a term needs three, a sentence has about 20 words. A larger corpus is more stories, not one of more claims.
const claimsOfAStory = 40;
const ownConcepts = 60;
const commonConcepts = 20;
const termsOfAClaim = 8;
const wordsOfASentence = 20;
const fillers = 2000;

/** Numbers from 0 to below 1, the same for the same seed (Park and Miller). */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const consonants = 'bdfgklmnprstvz';
const vowels = 'aeiou';

/** A word that looks like one, another for every number. */
function spell(number: number): string {
  let rest = number + 1;
  let word = '';
  for (let i = 0; i < 3 || rest > 0; i++) {
    word +=
      consonants.charAt(rest % consonants.length) +
      vowels.charAt(Math.floor(rest / consonants.length) % vowels.length);
    rest = Math.floor(rest / (consonants.length * vowels.length));
  }
  return word;
}

/** Makes a story of so many claims, with patterns, statements and, as learnt ones have, a linear scorer. Deterministic. */
export function makeSyntheticStory(claims: number): SyntheticStory {
  const random = makeRandom(claims);
  const pick = <T>(list: readonly T[]): T => {
    const one = list[Math.floor(random() * list.length)];
    if (one === undefined) throw new Error('nothing to pick from');
    return one;
  };
  const common = Array.from({ length: commonConcepts }, (_, i) => `common-${i}`);
  const words: Record<string, string[]> = Object.fromEntries(
    common.map((concept, i) => [concept, [spell(i)]]),
  );
  let spelt = commonConcepts + fillers;
  const terms: Term[][] = [];
  const groups = Array.from({ length: Math.ceil(claims / claimsOfAStory) }, (_, group) =>
    Array.from({ length: ownConcepts }, (_unused, i) => {
      const concept = `own-${group}-${i}`;
      words[concept] = [spell(spelt++), `${spell(spelt++)}*`];
      return concept;
    }),
  );
  const wordOf = (concept: string) => (words[concept]?.[0] ?? '').replace('*', '');
  const filler = () => spell(commonConcepts + Math.floor(random() * fillers));
  const ids = Array.from({ length: claims }, (_, i) => `claim-${i}`);
  const statements = ids.map((claim, i) => {
    const own = groups[Math.floor(i / claimsOfAStory)] ?? [];
    terms.push(
      Array.from({ length: termsOfAClaim }, () => ({
        slots: [{ any: [pick(common)] }, { any: [pick(own), pick(own)] }, { any: [pick(own)] }],
        within: 12,
      })),
    );
    const concepts = [pick(common), pick(common), pick(own), pick(own), pick(own), pick(own)];
    return {
      claim,
      position: null,
      text: concepts.flatMap((concept) => [wordOf(concept), filler()]).join(' '),
    };
  });
  const weights: Record<string, number[]> = {};
  for (const [group, own] of groups.entries()) {
    for (const concept of own) {
      const target = group * claimsOfAStory + Math.floor(random() * claimsOfAStory);
      if (target < claims) weights[concept] = [target, 1];
    }
  }
  const makeSentence = () => {
    const own = pick(groups);
    const concepts = [pick(common), pick(common), pick(common), pick(own), pick(own), pick(own)];
    const sentence = Array.from({ length: wordsOfASentence - concepts.length }, filler);
    for (const concept of concepts)
      sentence.splice(Math.floor(random() * sentence.length), 0, wordOf(concept));
    return `${sentence.join(' ')}.`;
  };
  return {
    ...assemble(words, common.slice(0, 2), statements, terms, weights),
    makeArticle: (sentences) => ({
      urls: [],
      declaredLanguage: 'en',
      sentences: Array.from({ length: sentences }, (_, i) => ({
        text: makeSentence(),
        block: Math.floor(i / 3),
      })),
    }),
  };
}

/** A story of these parts and nothing else: a claim for each statement, with the terms at its place. */
function assemble(
  words: Record<string, string[]>,
  gate: string[],
  statements: Statement[],
  terms: readonly Term[][],
  weights: Record<string, number[]>,
): LoadedStory {
  const ids = statements.map(({ claim }) => claim);
  return {
    pack: {
      story: { id: 'synthetic', title: 'Synthetic', about: '', notAbout: '', asOf: '2026-01-01' },
      sources: [],
      claims: statements.map(({ claim, text }) => ({
        id: claim,
        statement: text,
        core: false,
        facet: 'what',
        positions: [],
      })),
      coverage: [],
      translations: {},
    },
    matcher: {
      story: 'synthetic',
      words: { en: words },
      composites: [],
      patterns: ids.map((claim, i) => ({
        claim,
        any: terms[i] ?? [],
        not: [],
        positions: [],
        otherwise: null,
        values: [],
      })),
      gate: [gate],
      learnt: { ...nothingLearnt, linear: { targets: ids, bias: ids.map(() => -4), weights } },
      signature: [],
      years: [2025, 2026],
      people: [],
      core: [],
      statements,
    },
  };
}
