import type * as v from 'valibot';
import {
  type ClaimsFile,
  claimsFile,
  type ConceptsFile,
  conceptsFile,
  type CreditsFile,
  creditsFile,
  type PatternsFile,
  patternsFile,
  type SourceFile,
  sourceFile,
  type StoryFile,
  storyFile,
  type TranslationsFile,
  translationsFile,
  type WordsFile,
  wordsFile,
} from './pack-schema.ts';
import { type ParsedFile, parsePackFile, type Problem } from './parse-pack-file.ts';
import { salvageClaims, salvageConcepts, salvageCredits, salvageSource } from './salvage-file.ts';

/** The files of a pack, each of the right shape; what they say to each other is checked in check-pack.ts. */
export interface ParsedPack {
  id: string;
  story: ParsedFile<StoryFile>;
  claims: ParsedFile<ClaimsFile>;
  credits: ParsedFile<CreditsFile>;
  concepts: ParsedFile<ConceptsFile>;
  patterns: ParsedFile<PatternsFile>;
  /** Source id → file. */
  sources: Map<string, ParsedFile<SourceFile>>;
  /** Language → file. */
  words: Map<string, ParsedFile<WordsFile>>;
  translations: Map<string, ParsedFile<TranslationsFile>>;
}

/**
 * Parses a pack from its files (path inside the pack's folder → text). Returns the pack, or null where a file that others refer
 * to cannot be used, and every problem found with its file and line. Never throws on what the files hold.
 */
export function parsePack(
  id: string,
  files: ReadonlyMap<string, string>,
): { pack: ParsedPack | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const missing = <T>(file: string, data: T): ParsedFile<T> => ({ file, data, lineOf: () => 1 });
  const read = <T>(
    file: string,
    schema: v.GenericSchema<unknown, T>,
    withoutFile: T | null,
    salvage?: (value: unknown) => T | null,
  ): ParsedFile<T> | null => {
    const text = files.get(file);
    if (text === undefined) {
      if (withoutFile !== null) return missing(file, withoutFile);
      problems.push({ file, line: 1, message: 'is missing; every pack needs it' });
      return null;
    }
    const parsed = parsePackFile(file, text, schema, salvage);
    problems.push(...parsed.problems);
    return parsed.content;
  };
  const story = read('story.yaml', storyFile, null);
  const claims = read('claims.yaml', claimsFile, null, salvageClaims);
  const credits = read('credits.yaml', creditsFile, {}, salvageCredits);
  // A pack without concepts still works, by lexical retrieval alone.
  const concepts = read('concepts.yaml', conceptsFile, {}, salvageConcepts);
  // No file refers to patterns: without them the others can still be checked.
  const patterns = read('patterns.yaml', patternsFile, {}) ?? missing<PatternsFile>('patterns.yaml', {});
  const folder = <T>(
    name: string,
    schema: v.GenericSchema<unknown, T>,
    salvage?: (value: unknown) => T | null,
  ): Map<string, ParsedFile<T>> => {
    const parsed = new Map<string, ParsedFile<T>>();
    for (const file of [...files.keys()].sort()) {
      const key = new RegExp(`^${name}/([a-z0-9-]+)\\.yaml$`).exec(file)?.[1];
      const content = key === undefined ? null : read(file, schema, null, salvage);
      if (key !== undefined && content) parsed.set(key, content);
      else if (key === undefined && file.startsWith(`${name}/`)) {
        problems.push({
          file,
          line: 1,
          message: 'has a name that is no id; use lower-case words joined by hyphens, and .yaml',
        });
      }
    }
    return parsed;
  };
  const sources = folder('sources', sourceFile, salvageSource);
  const words = folder('words', wordsFile);
  const translations = folder('translations', translationsFile);
  if (!story || !claims || !credits || !concepts) return { pack: null, problems };
  return { pack: { id, story, claims, credits, concepts, patterns, sources, words, translations }, problems };
}
