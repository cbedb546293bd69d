import { render } from 'preact';
import type { CardDress } from '../../session/messages.ts';
import { browserStrings } from '../strings/browser-strings.ts';
import { makeStrings } from '../strings/strings.ts';
import type { Strings } from '../strings/strings.ts';
import { StringsProvider } from '../strings/use-strings.ts';
import styles from './card.css?inline';
import { Card } from './card.tsx';
import type { CardProps } from './card.tsx';

export type { CardProps } from './card.tsx';

/** In a shadow root "rem" is the page's, which may be anything: here it is 16 px, as in our own pages. */
function fixRootUnits(css: string): string {
  return css.replace(/(-?[\d.]+)rem\b/g, (_, size: string) => `${Number(size) * 16}px`);
}

/**
 * A style element whose text an extension sets is not the page's policy to forbid. A constructed sheet would need no
 * element, but Firefox refuses one that a content script made.
 */
function makeStyle(): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = fixRootUnits(styles);
  return style;
}

function stringsOf({ words }: CardDress): Strings {
  return words ? makeStrings(words.language, (key) => words.messages[key] ?? '') : browserStrings();
}

/**
 * Shows the card of a sentence in a shadow root of the page.
 *
 * @returns how to take it away; the shadow root stays
 */
export function mountCard(container: ShadowRoot, props: CardProps, dress: CardDress): () => void {
  const strings = stringsOf(dress);
  const root = document.createElement('div');
  root.className = 'root';
  root.lang = strings.language;
  root.dir = strings.direction;
  root.dataset['theme'] = dress.theme;
  // Colours are worked out where the tokens stand, which is on the host.
  if (container.host instanceof HTMLElement) container.host.dataset['theme'] = dress.theme;
  container.replaceChildren(makeStyle(), root);
  render(
    <StringsProvider value={strings}>
      <Card {...props} />
    </StringsProvider>,
    root,
  );
  return () => {
    render(null, root);
    container.replaceChildren();
  };
}
