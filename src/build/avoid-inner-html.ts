import type { Plugin } from 'vite';

interface Replacement {
  /** End of the module's path. */
  module: string;
  from: string;
  to: string;
}

/**
 * Where libraries that we bundle set `innerHTML`. None of it is reached with anything but what came out of the same
 * document, but reviewers and addons-linter count the assignments, and a part that is not there needs no trust.
 */
const replacements: readonly Replacement[] = [
  {
    // `dangerouslySetInnerHTML`: we never use it. What is given to it shows as text.
    module: 'preact/dist/preact.mjs',
    from: 't.innerHTML=h.__html',
    to: 't.textContent=h.__html',
  },
  {
    // Readability keeps the page to begin again with less strict rules. A clone serves as well, and is not parsed.
    module: '@mozilla/readability/Readability.js',
    from: 'var pageCacheHtml = page.innerHTML;',
    to: 'var pageCache = page.cloneNode(true);',
  },
  {
    module: '@mozilla/readability/Readability.js',
    from: 'page.innerHTML = pageCacheHtml;',
    to: 'page.replaceChildren(...pageCache.cloneNode(true).childNodes);',
  },
  {
    module: '@mozilla/readability/Readability.js',
    from: 'tmp.innerHTML = noscript.innerHTML;',
    to: 'tmp.append(...noscript.cloneNode(true).childNodes);',
  },
];

/**
 * Replaces the places in a module that set `innerHTML`.
 *
 * @param path of the module, with forward slashes, without a query.
 * @returns null where nothing is to be replaced.
 * @throws Error when a place is no longer there: the library has changed, and the list above must follow.
 */
export function replaceInnerHtml(code: string, path: string): string | null {
  const wanted = replacements.filter(({ module }) => path.endsWith(`/node_modules/${module}`));
  if (wanted.length === 0) return null;
  let replaced = code;
  for (const { module, from, to } of wanted) {
    if (replaced.split(from).length !== 2)
      throw new Error(
        `${module} does not have "${from}" exactly once. Look how the new version of the library sets innerHTML, and ` +
          'correct src/build/avoid-inner-html.ts.',
      );
    replaced = replaced.replace(from, () => to);
  }
  return replaced;
}

/** Vite plugin: bundles Preact and Readability without the places where they set `innerHTML`. */
export function avoidInnerHtml(): Plugin {
  return {
    name: 'variorum:avoid-inner-html',
    transform: (code, id) => replaceInnerHtml(code, id.split('?')[0] ?? ''),
  };
}
