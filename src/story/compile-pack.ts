import { conceptsOf, parseTerm, parseValue } from './parse-terms.ts';
import type { LearntStory } from './learnt-story.ts';
import type { ParsedPack } from './parse-pack.ts';
import type { ClaimPattern, Composite, Matcher } from './matcher-types.ts';
import type { Claim, Coverage, Pack, Source } from './types.ts';

/** What the panel, popup and export show of a pack. The pack must have passed checkPack. */
export function compilePack(parsed: ParsedPack): Pack {
  const { recognise: _, ...story } = parsed.story.data;
  const claims: Claim[] = Object.entries(parsed.claims.data).map(([id, { positions, ...claim }]) => ({
    id,
    ...claim,
    positions: Object.entries(positions).map(([position, texts]) => ({ id: position, ...texts })),
  }));
  const sources: Source[] = [];
  const coverage: Coverage[] = [];
  for (const [id, { data }] of parsed.sources) {
    const { coverage: lines, country, via, ...source } = data;
    sources.push({
      id,
      ...source,
      ...(country === undefined ? {} : { country }),
      ...(via === undefined ? {} : { via }),
    });
    for (const claim of Object.keys(parsed.claims.data)) {
      const line = lines[claim];
      if (!line) continue;
      const { credits, quote, find, ...rest } = line;
      coverage.push({
        source: id,
        claim,
        ...rest,
        ...(credits === undefined ? {} : { credits }),
        ...(quote === undefined ? {} : { quote }),
        ...(find === undefined ? {} : { find }),
      });
    }
  }
  const translations = Object.fromEntries(
    [...parsed.translations].map(([language, { data }]) => [language, data]),
  );
  return { story: { id: parsed.id, ...story }, sources, claims, coverage, translations };
}

/** What the matcher needs of a pack and of what was learnt of it. The pack must have passed checkPack; throws as parseTerm does where it has not. */
export function compileMatcher(parsed: ParsedPack, learnt: LearntStory | null): Matcher {
  const composites: Composite[] = Object.entries(parsed.concepts.data).flatMap(([concept, value]) =>
    typeof value === 'string' ? [] : [{ concept, terms: value.map(parseTerm) }],
  );
  const patterns: ClaimPattern[] = Object.entries(parsed.patterns.data).map(([claim, pattern]) => ({
    claim,
    any: pattern.any.map(parseTerm),
    not: pattern.not.map(parseTerm),
    positions: Object.entries(pattern.positions).map(([position, cues]) => ({
      position,
      terms: cues.map(parseTerm),
    })),
    otherwise: pattern.otherwise ?? null,
    values: pattern.values.map(parseValue),
  }));
  const claims = Object.entries(parsed.claims.data);
  return {
    story: parsed.id,
    words: Object.fromEntries([...parsed.words].map(([language, { data }]) => [language, data])),
    composites,
    patterns,
    gate: parsed.story.data.recognise.gate,
    learnt,
    signature: parsed.story.data.recognise.signature,
    years: [Number(parsed.story.data.asOf.slice(0, 4)) - 1, Number(parsed.story.data.asOf.slice(0, 4))],
    people: parsed.story.data.recognise.people,
    core: claims.filter(([, claim]) => claim.core).map(([id]) => id),
    statements: claims.flatMap(([claim, { statement, positions }]) => [
      { claim, position: null, text: statement },
      ...Object.entries(positions).map(([position, texts]) => ({ claim, position, text: texts.statement })),
    ]),
  };
}

/** Concepts that a matcher's patterns and composites use: the rest of the words need not be shipped. */
export function listUsedConcepts(matcher: Pick<Matcher, 'composites' | 'patterns' | 'people'>): Set<string> {
  const terms = [
    ...matcher.composites.flatMap((composite) => composite.terms),
    ...matcher.patterns.flatMap((pattern) => [
      ...pattern.any,
      ...pattern.not,
      ...pattern.positions.flatMap((p) => p.terms),
    ]),
  ];
  const beside = matcher.patterns.flatMap((pattern) => pattern.values.flatMap((value) => value.beside ?? []));
  return new Set([...terms.flatMap(conceptsOf), ...beside, ...matcher.people]);
}
