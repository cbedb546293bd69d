import type { Answer } from '../session/messages.ts';
import { mountCard } from '../ui/card/mount-card.tsx';
import { createDiv, pageDocument, rootElementOf } from './read-node.ts';

type CardAnswer = Extract<Answer<'sentence-clicked'>, { show: 'card' }>;

export interface CardActions {
  onClose: () => void;
  onNext: () => void;
  onPrevious: () => void;
}

/**
 * Shows the card of a sentence over the page, in a closed shadow root that neither the page's styles nor its scripts
 * enter. Its host stands beside the body, not in it, and only for as long as the card is shown.
 *
 * @returns how to take it away.
 */
export function showCard(
  { result, pack, dress }: CardAnswer,
  sentence: number,
  actions: CardActions,
): () => void {
  const host = createDiv();
  // Over everything of the page, out of its layout and its inheritance.
  host.style.cssText = 'all:initial;position:fixed;inset:auto 0 0 auto;z-index:2147483647';
  const root = host.attachShadow({ mode: 'closed' });
  const unmount = mountCard(root, { result, pack, sentence, ...actions }, dress);
  // A frame may be as long as its text: what is fixed to it would be out of sight.
  rootElementOf(pageDocument() ?? document).append(host);
  return () => {
    unmount();
    host.remove();
  };
}
