import { render } from 'preact';
import { browserStrings } from '../strings/browser-strings.ts';
import { StringsProvider } from '../strings/use-strings.ts';
import styles from './card.css?inline';
import { Card } from './card.tsx';
import type { CardProps } from './card.tsx';

export type { CardProps } from './card.tsx';

/** In a shadow root "rem" is the page's, which may be anything: here it is 16 px, as in our own pages. */
function fixRootUnits(css: string): string {
  return css.replace(/(-?[\d.]+)rem\b/g, (_, size: string) => `${Number(size) * 16}px`);
}

/** A constructed sheet needs no node and is not the page's to forbid. */
function adoptStyles(container: ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(fixRootUnits(styles));
  container.adoptedStyleSheets = [sheet];
}

/**
 * Shows the card of a sentence in a shadow root of the page, in the browser's language.
 *
 * @returns how to take it away; the container stays
 */
export function mountCard(container: ShadowRoot, props: CardProps): () => void {
  const strings = browserStrings();
  adoptStyles(container);
  render(
    <StringsProvider value={strings}>
      <div class="root" lang={strings.language} dir={strings.direction}>
        <Card {...props} />
      </div>
    </StringsProvider>,
    container,
  );
  return () => render(null, container);
}
