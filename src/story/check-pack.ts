import { checkConcepts, checkPatterns, listAllowed, listConcepts } from './check-patterns.ts';
import { listTexts } from './list-texts.ts';
import type { ParsedPack } from './parse-pack.ts';
import type { Problem } from './parse-pack-file.ts';

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

function checkCoverage(pack: ParsedPack): Problem[] {
  const problems: Problem[] = [];
  const urls = new Map<string, string>();
  for (const [id, { file, data, lineOf }] of pack.sources) {
    const twin = urls.get(data.url);
    if (twin !== undefined)
      problems.push({ file, line: lineOf(['url']), message: `url: the same address as source "${twin}"` });
    urls.set(data.url, id);
    for (const [claimId, line] of Object.entries(data.coverage)) {
      const claim = Object.hasOwn(pack.claims.data, claimId) ? pack.claims.data[claimId] : undefined;
      if (!claim) {
        problems.push({
          file,
          line: lineOf(['coverage', claimId]),
          message: `coverage: unknown claim "${claimId}"; claims are in claims.yaml`,
        });
      } else if (line.position !== null && !Object.hasOwn(claim.positions, line.position)) {
        problems.push({
          file,
          line: lineOf(['coverage', claimId, 'position']),
          message: `coverage.${claimId}: unknown position "${line.position}"; allowed: ${listAllowed(Object.keys(claim.positions))}, or null`,
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
  const concepts = listConcepts(pack);
  const { signature, gate, people } = data.recognise;
  const unknown = (field: string, kind: string, ids: readonly string[]): Problem[] =>
    ids.map((id) => ({
      file,
      line: lineOf(['recognise', field]),
      message: `recognise.${field}: unknown ${kind} "${id}"`,
    }));
  return [
    ...unknown(
      'signature',
      'claim',
      signature.filter((claim) => !Object.hasOwn(pack.claims.data, claim)),
    ),
    ...unknown(
      'gate',
      'concept',
      gate.flat().filter((concept) => !concepts.has(concept)),
    ),
    ...unknown(
      'people',
      'concept',
      people.filter((concept) => !concepts.has(concept)),
    ),
  ];
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
        message: `"${text}" is no text of the story; write it as it stands now in story.yaml, claims.yaml, credits.yaml or a source, or take it out`,
      })),
  );
}
