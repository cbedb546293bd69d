import type { Page } from '../../../src/drive/browser.ts';

/**
 * Names of the highlights that the page's style sheets underline. Firefox takes the styles of an extension that goes away
 * and ends its script; the bare names may stay in the registry.
 */
export function listUnderlined(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const paragraph = document.querySelector('article p') ?? document.body;
    return [...CSS.highlights.keys()].filter(
      (name) => getComputedStyle(paragraph, `::highlight(${name})`).textDecorationLine === 'underline',
    );
  });
}
