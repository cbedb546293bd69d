import { generalConcepts } from '../text/language-rules.ts';
import { monthNames } from '../text/prepare-language.ts';
import { listTexts } from './list-texts.ts';
import type { ParsedPack, Problem } from './parse-pack.ts';
import { conceptsOf, parseTerm, parseValue } from './parse-terms.ts';

/** Concepts that the text layer supplies to every story. */
export const builtInConcepts: readonly string[] = [...generalConcepts, ...monthNames, 'number', 'month'];

/** Checks what the files of a pack say to each other: every id, cue and value must lead somewhere. Returns all problems. */
export function checkPack(pack: ParsedPack): Problem[] {
  return [
    ...checkCoverage(pack),
    ...checkCredits(pack),
    ...checkStory(pack),
    ...checkConcepts(pack),
    ...checkPatterns(pack),
    ...checkTranslations(pack),
  ];
}

function list(ids: Iterable<string>): string {
  const all = [...ids];
  return all.length > 12 ? `${all.slice(0, 12).join(', ')}, …` : all.join(', ');
}

function checkCoverage(pack: ParsedPack): Problem[] {
  const problems: Problem[] = [];
  const urls = new Map<string, string>();
  for (const [id, { file, data, lineOf }] of pack.sources) {
    const twin = urls.get(data.url);
    if (twin !== undefined)
      problems.push({ file, line: lineOf(['url']), message: `url: the same address as source "${twin}"` });
    urls.set(data.url, id);
    for (const [claimId, line] of Object.entries(data.coverage)) {
      const claim = pack.claims.data[claimId];
      if (!claim) {
        problems.push({
          file,
          line: lineOf(['coverage', claimId]),
          message: `coverage: unknown claim "${claimId}"; claims are in claims.yaml`,
        });
      } else if (line.position !== null && !claim.positions[line.position]) {
        problems.push({
          file,
          line: lineOf(['coverage', claimId, 'position']),
          message: `coverage.${claimId}: unknown position "${line.position}"; allowed: ${list(Object.keys(claim.positions))}, or null`,
        });
      }
    }
  }
  return problems;
}

/** Names are counted by their spelling: each must be in credits.yaml, and there only once. */
function checkCredits(pack: ParsedPack): Problem[] {
  const problems: Problem[] = [];
  const known = new Map<string, string>();
  for (const name of Object.keys(pack.credits.data)) {
    const twin = known.get(plainName(name));
    if (twin !== undefined)
      problems.push({
        file: pack.credits.file,
        line: pack.credits.lineOf([name]),
        message: `"${name}" is "${twin}" spelt another way; keep one of them`,
      });
    else known.set(plainName(name), name);
  }
  for (const { file, data, lineOf } of pack.sources.values()) {
    for (const [claim, { credits }] of Object.entries(data.coverage)) {
      if (credits === undefined || Object.hasOwn(pack.credits.data, credits)) continue;
      const meant = known.get(plainName(credits));
      problems.push({
        file,
        line: lineOf(['coverage', claim, 'credits']),
        message: `coverage.${claim}: unknown name "${credits}"; ${meant === undefined ? 'names are listed in credits.yaml' : `it is written "${meant}"`}`,
      });
    }
  }
  return problems;
}

/** A name without what spellings of it differ in: capitals, diacritics, dots, hyphens, "the". */
function plainName(name: string): string {
  const letters = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/^the\s+/, '');
  return letters.replace(/[^\p{L}\p{N}]/gu, '');
}

function checkStory(pack: ParsedPack): Problem[] {
  const { file, data, lineOf } = pack.story;
  const concepts = new Set([...Object.keys(pack.concepts.data), ...builtInConcepts]);
  return [
    ...data.recognise.signature
      .filter((claim) => !pack.claims.data[claim])
      .map((claim) => ({
        file,
        line: lineOf(['recognise', 'signature']),
        message: `recognise.signature: unknown claim "${claim}"`,
      })),
    ...data.recognise.gate
      .flat()
      .filter((concept) => !concepts.has(concept))
      .map((concept) => ({
        file,
        line: lineOf(['recognise', 'gate']),
        message: `recognise.gate: unknown concept "${concept}"`,
      })),
  ];
}

function checkConcepts(pack: ParsedPack): Problem[] {
  const problems: Problem[] = [];
  const { file, data, lineOf } = pack.concepts;
  const known = new Set<string>([
    ...Object.entries(data)
      .filter(([, value]) => typeof value === 'string')
      .map(([id]) => id),
    ...builtInConcepts,
  ]);
  for (const [id, value] of Object.entries(data)) {
    if (typeof value === 'string') continue;
    for (const text of value) problems.push(...checkTerm(text, known, file, lineOf([id]), id));
    known.add(id);
  }
  for (const { file: wordsFile, data: words, lineOf: lineOfWord } of pack.words.values()) {
    for (const [concept, forms] of Object.entries(words)) {
      const line = lineOfWord([concept]);
      if (typeof data[concept] !== 'string' && !builtInConcepts.includes(concept)) {
        problems.push({
          file: wordsFile,
          line,
          message: `unknown concept "${concept}"; concepts that take words are in concepts.yaml`,
        });
      }
      for (const form of forms) {
        if (!/[\p{L}\p{N}]/u.test(form))
          problems.push({ file: wordsFile, line, message: `${concept}: "${form}" has no letter in it` });
      }
    }
  }
  return problems;
}

function checkTerm(
  text: string,
  known: ReadonlySet<string>,
  file: string,
  line: number,
  owner: string,
): Problem[] {
  try {
    return conceptsOf(parseTerm(text))
      .filter((concept) => !known.has(concept))
      .map((concept) => ({
        file,
        line,
        message: `${owner}: unknown concept "${concept}" in "${text}"; concepts are in concepts.yaml`,
      }));
  } catch (error) {
    return [{ file, line, message: `${owner}: ${error instanceof Error ? error.message : String(error)}` }];
  }
}

function checkPatterns(pack: ParsedPack): Problem[] {
  const problems: Problem[] = [];
  const { file, data, lineOf } = pack.patterns;
  const known = new Set([...Object.keys(pack.concepts.data), ...builtInConcepts]);
  for (const [id, pattern] of Object.entries(data)) {
    const claim = pack.claims.data[id];
    if (!claim) {
      problems.push({
        file,
        line: lineOf([id]),
        message: `unknown claim "${id}"; claims are in claims.yaml`,
      });
      continue;
    }
    const check = (texts: readonly string[], path: string[]) => {
      texts.forEach((text, i) =>
        problems.push(...checkTerm(text, known, file, lineOf([id, ...path, i]), [id, ...path].join('.'))),
      );
    };
    check(pattern.any, ['any']);
    check(pattern.not, ['not']);
    for (const [position, cues] of Object.entries(pattern.positions)) check(cues, ['positions', position]);
    const positions = [
      ...Object.keys(pattern.positions),
      ...(pattern.otherwise === undefined ? [] : [pattern.otherwise]),
    ];
    for (const text of pattern.values) {
      try {
        const { position } = parseValue(text);
        if (position !== null) positions.push(position);
      } catch (error) {
        problems.push({
          file,
          line: lineOf([id, 'values']),
          message: `${id}.values: ${error instanceof Error ? error.message : String(error)}`,
        });
      }
    }
    for (const position of new Set(positions)) {
      if (claim.positions[position]) continue;
      problems.push({
        file,
        line: lineOf([id]),
        message: `${id}: unknown position "${position}"; allowed: ${list(Object.keys(claim.positions))}`,
      });
    }
  }
  return problems;
}

/** An entry is found by the English text, so one whose text was changed since would silently fall back to English. */
function checkTranslations(pack: ParsedPack): Problem[] {
  const texts = new Set(listTexts(pack).map(({ text }) => text));
  // Of a faulty claims.yaml only ids are left: its fault is told already, and would make one of every entry here.
  if (texts.has('')) return [];
  return [...pack.translations.values()].flatMap(({ file, data, lineOf }) =>
    Object.keys(data)
      .filter((text) => !texts.has(text))
      .map((text) => ({
        file,
        line: lineOf([text]),
        message: `"${text}" is no text of the story; write it as it stands now in story.yaml, claims.yaml or credits.yaml, or take it out`,
      })),
  );
}
