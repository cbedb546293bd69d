import * as v from 'valibot';
import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';

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

const largestFile = 1_000_000;
const longestValueShown = 60;

/**
 * Parses one file of a pack and checks its shape.
 *
 * @param salvage makes what it can of a value of the wrong shape; null where that is nothing.
 * @returns null for a file that cannot be used, and every problem found with its line. Never throws on what the file holds.
 */
export function parsePackFile<T>(
  file: string,
  text: string,
  schema: v.GenericSchema<unknown, T>,
  salvage?: (value: unknown) => T | null,
): { content: ParsedFile<T> | null; problems: Problem[] } {
  if (text.length > largestFile) {
    const message = `is ${text.length.toLocaleString('en')} characters long; at most ${largestFile.toLocaleString('en')} are allowed`;
    return { content: null, problems: [{ file, line: 1, message }] };
  }
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true });
  const problems = document.errors.map((error): Problem => ({
    file,
    line: counter.linePos(error.pos[0]).line,
    message:
      error.code === 'DUPLICATE_KEY'
        ? 'the same id stands here twice; ids must be unique'
        : (error.message.split(' at line')[0] ?? error.message),
  }));
  if (document.errors.some(({ code }) => code !== 'DUPLICATE_KEY')) return { content: null, problems };
  const lineOf = (path: readonly (string | number)[]) => findLine(document, counter, path);
  dropRepeats(document.contents);
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    return { content: null, problems: [...problems, { file, ...describeAlias(error, text) }] };
  }
  const result = v.safeParse(schema, value);
  if (result.success) return { content: { file, data: result.output, lineOf }, problems };
  for (const issue of result.issues) {
    const path = (issue.path ?? []).map((item) => String(item.key));
    problems.push({ file, line: lineOf(path), message: describeIssue(path, issue) });
  }
  const data = salvage?.(value) ?? null;
  return { content: data === null ? null : { file, data, lineOf }, problems };
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

/** What is wrong with a reference, which is only found as it is followed, and without its line. */
function describeAlias(error: unknown, text: string): Omit<Problem, 'file'> {
  const reason = error instanceof Error ? error.message : String(error);
  const name = /^Unresolved alias.*?: (.*)$/.exec(reason)?.[1];
  if (name === undefined) {
    const message = 'too many references ("*name") to what stands elsewhere; write out what they stand for';
    return { line: 1, message };
  }
  return {
    line: text.slice(0, Math.max(0, text.indexOf(`*${name}`))).split('\n').length,
    message: `"*${shorten(name)}" must be in quotes: YAML reads a leading asterisk as a reference`,
  };
}

function describeIssue(path: readonly (string | number)[], issue: v.BaseIssue<unknown>): string {
  const where = path.length > 0 ? `${path.join('.')}: ` : '';
  const got = issue.received === 'undefined' ? 'it is missing' : `it is ${shorten(issue.received)}`;
  if (issue.expected === 'Object') return `${where}must hold fields ("name: value"), ${got}`;
  if (issue.type === 'strict_object') {
    const expected = issue.expected === 'never' ? 'no such field is known here' : 'this field is needed';
    return `${where}${expected}`;
  }
  if (['check', 'regex', 'non_empty', 'length'].includes(issue.type)) {
    return `${where}${shorten(JSON.stringify(issue.input))} ${issue.message}`;
  }
  if (issue.type === 'min_length') return `${where}is empty; it needs at least ${issue.requirement} entry`;
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
