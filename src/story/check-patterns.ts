import { generalConcepts } from '../text/language-rules.ts';
import { monthNames } from '../text/prepare-language.ts';
import type { ParsedPack } from './parse-pack.ts';
import type { Problem } from './parse-pack-file.ts';
import { conceptsOf, parseTerm, parseValue } from './parse-terms.ts';

/** Concepts that the text layer supplies to every story. */
const builtInConcepts: readonly string[] = [...generalConcepts, ...monthNames, 'number', 'month'];

/** The concepts that a pack's patterns, gate and people may name. */
export function listConcepts(pack: ParsedPack): Set<string> {
  return new Set([...Object.keys(pack.concepts.data), ...builtInConcepts]);
}

/** Ids for a message, a dozen at most. */
export function listAllowed(ids: Iterable<string>): string {
  const all = [...ids];
  return all.length > 12 ? `${all.slice(0, 12).join(', ')}, …` : all.join(', ');
}

/** Checks that concepts made of others, and words, are of concepts that there are. */
export function checkConcepts(pack: ParsedPack): Problem[] {
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

/** Checks that patterns are of claims, positions and concepts that there are. */
export function checkPatterns(pack: ParsedPack): Problem[] {
  const problems: Problem[] = [];
  const { file, data, lineOf } = pack.patterns;
  const known = listConcepts(pack);
  for (const [id, pattern] of Object.entries(data)) {
    const claim = Object.hasOwn(pack.claims.data, id) ? pack.claims.data[id] : undefined;
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
    for (const [i, text] of pattern.values.entries()) {
      const refuse = (reason: string) =>
        problems.push({ file, line: lineOf([id, 'values', i]), message: `${id}.values: ${reason}` });
      try {
        const { position, beside } = parseValue(text);
        if (position !== null) positions.push(position);
        if (beside !== undefined && !known.has(beside))
          refuse(`unknown concept "${beside}" in "${text}"; concepts are in concepts.yaml`);
      } catch (error) {
        refuse(error instanceof Error ? error.message : String(error));
      }
    }
    for (const position of new Set(positions)) {
      if (Object.hasOwn(claim.positions, position)) continue;
      problems.push({
        file,
        line: lineOf([id]),
        message: `${id}: unknown position "${position}"; allowed: ${listAllowed(Object.keys(claim.positions))}`,
      });
    }
  }
  return problems;
}
