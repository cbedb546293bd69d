import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Folders that the extension, the command line and the tests use alike. */
const pure = ['text', 'retrieval', 'story', 'claims', 'comparison', 'export'];
const shipped = [...pure, 'session', 'ui', 'page', 'background'];

interface Import {
  file: string;
  /** Folder of src that the file is in, or `entrypoints`. */
  from: string;
  /** Path from the root of the repository, or the name of a package. */
  target: string;
}

const folderOf = (path: string): string => {
  const [first = '', second = ''] = path.split('/');
  return first === 'src' ? second : first;
};

const files = ['src', 'entrypoints'].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(root, file)),
);
const imports = files.flatMap((file): Import[] =>
  [...readFileSync(file, 'utf8').matchAll(/\b(?:from|import)\b\s*\(?\s*'([^']+)'/g)].map(
    ([, specifier = '']) => ({
      file,
      from: folderOf(file),
      target: specifier.startsWith('.') ? normalize(join(dirname(file), specifier)) : specifier,
    }),
  ),
);
const codeOf = (file: string): string => readFileSync(file, 'utf8').replaceAll(/\/\*[^]*?\*\/|\/\/.*$/gm, '');
const isOurs = ({ target }: Import): boolean => /^(?:src|entrypoints|tests|assets)\//.test(target);
const describeImport = ({ file, target }: Import): string => `${file} imports ${target}`;

/** What ARCHITECTURE.md lets each folder import. */
function readTable(): Map<string, { only: string[] } | { allBut: string[] }> {
  const text = readFileSync('ARCHITECTURE.md', 'utf8');
  const section = /## Who may import whom\n([^]*?)\n## /.exec(text)?.[1] ?? '';
  const names = (cell: string): string[] => [...cell.matchAll(/`([a-z]+)`/g)].map(([, name = '']) => name);
  const rules = new Map<string, { only: string[] } | { allBut: string[] }>();
  for (const [, folders = '', cell = ''] of section.matchAll(/^\| (`.+?) \| (.+) \|$/gm)) {
    const rule = cell.startsWith('all but') ? { allBut: names(cell) } : { only: names(cell) };
    for (const folder of names(folders)) rules.set(folder, rule);
  }
  return rules;
}

describe('who imports whom', () => {
  const rules = readTable();

  it('every folder of src stands in the table of ARCHITECTURE.md', () => {
    expect([...rules.keys()].toSorted()).toEqual(readdirSync('src').toSorted());
    expect(imports.length).toBeGreaterThan(500);
  });

  it('imports only what the table says', () => {
    const wrong = imports.filter((one) => {
      const rule = rules.get(one.from);
      const to = folderOf(one.target);
      if (!rule || !one.target.startsWith('src/') || to === one.from) return false;
      return 'only' in rule ? !rule.only.includes(to) : rule.allBut.includes(to);
    });
    expect(wrong.map(describeImport)).toEqual([]);
  });

  it('has no cycle between folders', () => {
    const next = new Map<string, Set<string>>();
    for (const one of imports.filter(isOurs)) {
      const to = folderOf(one.target);
      if (to !== one.from) next.set(one.from, (next.get(one.from) ?? new Set()).add(to));
    }
    const reaches = (from: string, wanted: string, seen = new Set<string>()): boolean =>
      [...(next.get(from) ?? [])].some((to) => {
        if (to === wanted) return true;
        if (seen.has(to)) return false;
        return reaches(to, wanted, seen.add(to));
      });
    expect([...next.keys()].filter((folder) => reaches(folder, folder))).toEqual([]);
  });

  it('nothing imports tests, entry points or command lines', () => {
    const wrong = imports.filter(
      ({ from, target }) =>
        /^(?:tests|entrypoints)\//.test(target) || (target.startsWith('src/cli/') && from !== 'cli'),
    );
    expect(wrong.map(describeImport)).toEqual([]);
  });

  it('what is shipped imports nothing that runs in Node.js alone', () => {
    const nodeOnly = new Set([...rules.keys()].filter((folder) => !shipped.includes(folder)));
    const wrong = imports.filter(
      ({ from, target }) =>
        [...shipped, 'entrypoints'].includes(from) &&
        (target.startsWith('node:') || (target.startsWith('src/') && nodeOnly.has(folderOf(target)))),
    );
    expect(wrong.map(describeImport)).toEqual([]);
  });

  it('the core knows no browser', () => {
    const api = imports.filter(
      ({ from, target }) =>
        pure.includes(from) && /^(?:wxt|webextension-polyfill|preact|@wxt-dev)/.test(target),
    );
    expect(api.map(describeImport)).toEqual([]);
    const globals =
      /(?<![\w.'"`$])(?:(?:browser|chrome|navigator|localStorage)\s*[.[]|document\.(?:body|createElement|querySelector|getElement))/;
    expect(files.filter((file) => pure.includes(folderOf(file)) && globals.test(codeOf(file)))).toEqual([]);
  });

  it('background and session touch no document', () => {
    const isTouched = (file: string): boolean => /(?<![\w.'"`$])document\s*\./.test(codeOf(file));
    expect(
      files.filter((file) => ['background', 'session'].includes(folderOf(file)) && isTouched(file)),
    ).toEqual([]);
  });
});
