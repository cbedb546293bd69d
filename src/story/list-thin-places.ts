import { listLanguages } from '../text/find-language-rules.ts';
import { listTexts } from './list-texts.ts';
import type { ParsedPack } from './parse-pack.ts';

/** Names where a pack is thin: not faults, but what a contributor might do next. */
export function listThinPlaces(pack: ParsedPack): string[] {
  return [
    ...listThinCoverage(pack),
    ...listThinCredits(pack),
    ...listThinWords(pack),
    ...listThinTranslations(pack),
  ];
}

/** How many of a story's texts each of its translations has, a line for each language. */
export function countTranslated(pack: ParsedPack): string[] {
  const texts = listTexts(pack);
  return [...pack.translations].map(
    ([language, { data }]) =>
      `translation ${language}: ${texts.filter(({ text }) => data[text] !== undefined).length} of ${texts.length} texts`,
  );
}

function listThinCoverage(pack: ParsedPack): string[] {
  const places: string[] = [];
  const sources = [...pack.sources.entries()];
  for (const [id, claim] of Object.entries(pack.claims.data)) {
    const covering = sources.filter(([, { data }]) => data.coverage[id]);
    const voices = new Set(covering.map(([source, { data }]) => data.via ?? source));
    if (voices.size === 0) places.push(`claim ${id}: no source covers it`);
    else if (voices.size === 1) places.push(`claim ${id}: one voice only (${[...voices].join()})`);
    for (const position of Object.keys(claim.positions)) {
      if (!covering.some(([, { data }]) => data.coverage[id]?.position === position))
        places.push(`position ${id}/${position}: no source takes it`);
    }
    if (!pack.patterns.data[id]) places.push(`claim ${id}: no pattern; it is only found by its wording`);
  }
  const unseen = sources.flatMap(([source, { data }]) =>
    Object.entries(data.coverage)
      .filter(([, line]) => line.seen !== 'page')
      .map(
        ([claim, line]) =>
          `coverage ${source}/${claim}: seen only in ${line.seen === 'excerpt' ? 'an excerpt' : 'the dossier'}`,
      ),
  );
  return [...places, ...unseen];
}

function listThinCredits(pack: ParsedPack): string[] {
  const lines = [...pack.sources].flatMap(([source, { data }]) =>
    Object.entries(data.coverage).map(([claim, line]) => ({ source, claim, line })),
  );
  const used = new Set(lines.map(({ line }) => line.credits));
  return [
    ...lines
      .filter(({ line }) => line.certainty !== 'asserts' && line.credits === undefined)
      .map(({ source, claim }) => `coverage ${source}/${claim}: on somebody's word, but it credits nobody`),
    ...Object.keys(pack.credits.data)
      .filter((name) => !used.has(name))
      .map((name) => `name ${name}: no source credits it`),
  ];
}

function listThinWords(pack: ParsedPack): string[] {
  const base = Object.entries(pack.concepts.data).filter(([, value]) => typeof value === 'string');
  const places = listLanguages()
    .filter((language) => !pack.words.has(language))
    .map((language) => `language ${language}: no words`);
  for (const [language, { data }] of pack.words) {
    const missing = base
      .filter(([concept]) => (data[concept] ?? []).length === 0)
      .map(([concept]) => concept);
    if (missing.length > 0) places.push(`language ${language}: no words for ${missing.join(', ')}`);
  }
  for (const language of new Set([...pack.sources.values()].map(({ data }) => data.language))) {
    if (!pack.words.has(language)) places.push(`language ${language}: sources, but no words`);
  }
  return places;
}

function listThinTranslations(pack: ParsedPack): string[] {
  const texts = listTexts(pack);
  return [...pack.translations].flatMap(([language, { data }]) => {
    const missing = texts.filter(({ text }) => data[text] === undefined).map(({ place }) => place);
    return missing.length > 0 ? [`translation ${language}: nothing for ${missing.join(', ')}`] : [];
  });
}
