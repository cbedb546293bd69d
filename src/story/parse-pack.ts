import * as v from 'valibot';
import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
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
  type WordsFile,
  wordsFile,
  translationsFile,
} from './pack-schema.ts';
import { salvageClaims, salvageSource } from './salvage-file.ts';

/** Something wrong in a pack: what, where, and what would be right. */
export interface Problem {
  file: string;
  line: number;
  message: string;
}

/** One file of a pack, parsed, with the way back from a path in it to its line. */
export interface ParsedFile<T> {
  file: string;
  data: T;
  lineOf: (path: readonly (string | number)[]) => number;
}

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
  translations: Map<string, ParsedFile<Record<string, string>>>;
}

const largestFile = 1_000_000;
const longestValueShown = 60;

/**
 * Parses a pack from its files (path inside the pack's folder → text). Returns the pack, or null where a file cannot be used, and every
 * problem found with its file and line. Never throws on what the files hold.
 */
export function parsePack(
  id: string,
  files: ReadonlyMap<string, string>,
): { pack: ParsedPack | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const read = <T>(
    file: string,
    schema: v.GenericSchema<unknown, T>,
    required: boolean,
    salvage?: (value: unknown) => T | null,
  ): ParsedFile<T> | null => {
    const text = files.get(file);
    if (text === undefined) {
      if (required) problems.push({ file, line: 1, message: 'is missing; every pack needs it' });
      return null;
    }
    return parseFile(file, text, schema, problems, salvage);
  };
  const story = read('story.yaml', storyFile, true);
  const claims = read('claims.yaml', claimsFile, true, salvageClaims);
  const none = <T>(file: string, data: T): ParsedFile<T> => ({ file, data, lineOf: () => 1 });
  const credits = read('credits.yaml', creditsFile, false) ?? none<CreditsFile>('credits.yaml', {});
  // A pack without concepts still works, by lexical retrieval alone.
  const concepts = read('concepts.yaml', conceptsFile, false) ?? none<ConceptsFile>('concepts.yaml', {});
  const patterns = read('patterns.yaml', patternsFile, false) ?? none<PatternsFile>('patterns.yaml', {});
  const folder = <T>(
    name: string,
    schema: v.GenericSchema<unknown, T>,
    salvage?: (value: unknown) => T | null,
  ): Map<string, ParsedFile<T>> => {
    const parsed = new Map<string, ParsedFile<T>>();
    for (const file of [...files.keys()].sort()) {
      const key = new RegExp(`^${name}/([a-z0-9-]+)\\.yaml$`).exec(file)?.[1];
      const content = key === undefined ? null : read(file, schema, true, salvage);
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
  if (!story || !claims) return { pack: null, problems };
  return { pack: { id, story, claims, credits, concepts, patterns, sources, words, translations }, problems };
}

function parseFile<T>(
  file: string,
  text: string,
  schema: v.GenericSchema<unknown, T>,
  problems: Problem[],
  salvage: ((value: unknown) => T | null) | undefined,
): ParsedFile<T> | null {
  if (text.length > largestFile) {
    problems.push({
      file,
      line: 1,
      message: `is ${text.length.toLocaleString('en')} characters long; at most ${largestFile.toLocaleString('en')} are allowed`,
    });
    return null;
  }
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true });
  for (const error of document.errors) {
    const reason =
      error.code === 'DUPLICATE_KEY'
        ? 'the same id stands here twice; ids must be unique'
        : (error.message.split(' at line')[0] ?? error.message);
    problems.push({ file, line: counter.linePos(error.pos[0]).line, message: reason });
  }
  if (document.errors.some(({ code }) => code !== 'DUPLICATE_KEY')) return null;
  const lineOf = (path: readonly (string | number)[]) => findLine(document, counter, path);
  dropRepeats(document.contents);
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    // An alias that leads nowhere is only found here, and without its line.
    const name =
      error instanceof Error ? (/: (.*)$/.exec(error.message)?.[1] ?? error.message) : String(error);
    const line = text.slice(0, Math.max(0, text.indexOf(`*${name}`))).split('\n').length;
    problems.push({
      file,
      line,
      message: `"*${shorten(name)}" must be in quotes: YAML reads a leading asterisk as a reference`,
    });
    return null;
  }
  const result = v.safeParse(schema, value);
  if (result.success) return { file, data: result.output, lineOf };
  for (const issue of result.issues) {
    const path = (issue.path ?? []).map((item) =>
      typeof item.key === 'number' ? item.key : String(item.key),
    );
    problems.push({ file, line: lineOf(path), message: describeIssue(path, issue) });
  }
  const data = salvage?.(value) ?? null;
  return data === null ? null : { file, data, lineOf };
}

/** Keeps the first of two entries with the same key: what refers to it was most likely written for it. */
function dropRepeats(node: unknown): void {
  if (!isMap(node)) return;
  const seen = new Set<string>();
  node.items = node.items.filter((pair) => {
    const key = String(isScalar(pair.key) ? pair.key.value : pair.key);
    dropRepeats(pair.value);
    return seen.has(key) ? false : seen.add(key);
  });
}

function describeIssue(path: readonly (string | number)[], issue: v.BaseIssue<unknown>): string {
  const where = path.length > 0 ? `${path.join('.')}: ` : '';
  const got = issue.received === 'undefined' ? 'it is missing' : `it is ${shorten(issue.received)}`;
  if (issue.type === 'strict_object') {
    const expected = issue.expected === 'never' ? 'no such field is known here' : 'this field is needed';
    return `${where}${expected}`;
  }
  if (issue.type === 'check' || issue.type === 'regex' || issue.type === 'non_empty') {
    return `${where}${shorten(JSON.stringify(issue.input))} ${issue.message}`;
  }
  if (issue.type === 'max_length')
    return `${where}is too long; at most ${issue.requirement} characters or items are allowed`;
  return `${where}must be ${issue.expected ?? 'of another kind'}, ${got}`;
}

function shorten(text: string): string {
  return text.length > longestValueShown ? `${text.slice(0, longestValueShown)}…` : text;
}

/** The line of the key or value at a path, or of the nearest parent that is there. */
function findLine(document: Document, counter: LineCounter, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      if (pair && isScalar(pair.key) && pair.key.range) return counter.linePos(pair.key.range[0]).line;
    }
    const node = document.getIn(path.slice(0, length), true);
    if (node && typeof node === 'object' && 'range' in node && Array.isArray(node.range))
      return counter.linePos(Number(node.range[0])).line;
  }
  return 1;
}
