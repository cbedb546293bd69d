import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { compileGate } from '../story/compile-gate.ts';
import { shipMatcher } from '../story/ship-matcher.ts';
import { loadStories } from './load-stories.ts';

// Three modules, because the gate runs on every page and must stay tiny, the panel shows packs, and only the background matches.
const modules = ['virtual:packs', 'virtual:matchers', 'virtual:gate'];
const resolved = (id: string) => `\0${id}`;

/** JSON.parse of a string is read faster by engines than a literal of the same size, and kept out of the minifier's way. */
function exportJson(name: string, data: unknown): string {
  return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(data))});`;
}

/** Vite plugin: compiles the packs under `root` into modules. The build fails with every fault of every pack, a line each. */
export function bundlePacks(root: string): Plugin {
  return {
    name: 'variorum:bundle-packs',
    resolveId: (id) => (modules.includes(id) ? resolved(id) : null),
    load(id) {
      if (!modules.map(resolved).includes(id)) return null;
      for (const entry of readdirSync(root, { recursive: true, encoding: 'utf8' }))
        this.addWatchFile(resolve(join(root, entry)));
      const stories = loadStories(root);
      if (id === resolved('virtual:packs'))
        return exportJson(
          'packs',
          stories.map(({ pack }) => pack),
        );
      // A literal: nearly all of it are texts that openMatcher parses, and only those of the article's language.
      if (id === resolved('virtual:matchers'))
        return `export const matchers = ${JSON.stringify(stories.map(({ matcher }) => shipMatcher(matcher)))};`;
      return exportJson(
        'gates',
        stories.map(({ matcher, pack }) => compileGate(matcher, pack.story.title)),
      );
    },
  };
}
