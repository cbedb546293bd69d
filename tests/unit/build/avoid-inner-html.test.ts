import { readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { replaceInnerHtml } from '../../../src/build/avoid-inner-html.ts';

const path = 'node_modules/@mozilla/readability/Readability.js';

it.each(['node_modules/preact/dist/preact.mjs', path])('leaves no innerHTML set in %s', (file) => {
  const replaced = replaceInnerHtml(readFileSync(file, 'utf8'), `/project/${file}`);
  expect(replaced).not.toMatch(/\.innerHTML\s*=(?!=)/);
});

it('leaves other modules alone, and says when a library has changed', () => {
  expect(replaceInnerHtml('e.innerHTML = x', '/project/src/a.ts')).toBeNull();
  expect(() => replaceInnerHtml('changed', `/project/${path}`)).toThrow(/avoid-inner-html/);
});

it('finds the same article, also when Readability must begin again', () => {
  const code = replaceInnerHtml(readFileSync(path, 'utf8'), `/project/${path}`) ?? '';
  const module: { exports: unknown } = { exports: null };
  // oxlint-disable-next-line no-new-func -- to run a module that is not in a file
  new Function('module', code)(module);
  const Replaced = module.exports as typeof Readability;
  const html = `<html><head><title>Tides</title></head><body><div class="comment"><p>${'The gauge was read each hour, by hand. '.repeat(12)}</p></div><noscript><img src="a.png"></noscript></body></html>`;
  const read = (Reader: typeof Readability): string | null | undefined => {
    const { document } = parseHTML(html);
    return new Reader(document as unknown as Document, { charThreshold: 300 }).parse()?.textContent;
  };
  expect(read(Replaced)).toContain('The gauge was read');
  expect(read(Replaced)).toBe(read(Readability));
});
