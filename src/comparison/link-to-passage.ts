import type { Coverage, Source } from '../story/types.ts';

/**
 * The address of a source, at the words that its coverage was read from where they are known: a text fragment
 * (https://wicg.github.io/scroll-to-text-fragment/), in which "-" and "," would be syntax.
 */
export function linkToPassage(source: Source, coverage: Coverage): string {
  if (!coverage.find) return source.url;
  const words = encodeURIComponent(coverage.find).replaceAll('-', '%2D');
  const address = source.url.replace(/:~:.*$/, '');
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${words}`;
}
