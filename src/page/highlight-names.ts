import type { Relation } from '../claims/types.ts';
import { relations } from '../claims/types.ts';
import { type Strength, strengths } from '../session/types.ts';

export type Ground = 'light' | 'dark';

/** One of the looks that a painted sentence can have. */
export interface Look {
  relation: Relation;
  faint: boolean;
  strength: Strength;
  ground: Ground;
}

/** Every look there is. */
export const looks: readonly Look[] = relations.flatMap((relation) =>
  [false, true].flatMap((faint) =>
    strengths.flatMap((strength) =>
      (['light', 'dark'] as const).map((ground) => ({ relation, faint, strength, ground })),
    ),
  ),
);

/**
 * Name of a look in the page's highlight registry, which the page can see: it says nothing about the look.
 *
 * @param prefix random letters, other ones for every document.
 */
export function nameHighlight(prefix: string, look: Look): string {
  const number = looks.findIndex(
    (other) =>
      other.relation === look.relation &&
      other.faint === look.faint &&
      other.strength === look.strength &&
      other.ground === look.ground,
  );
  return `${prefix}-${number}`;
}

/** Name of the highlight of the sentence under the pointer. */
export function nameHover(prefix: string): string {
  return `${prefix}-h`;
}

/** Name of the highlight that flashes a sentence the reader was taken to. */
export function nameFlash(prefix: string): string {
  return `${prefix}-f`;
}

/** Random letters that no page expects. */
export function makePrefix(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => String.fromCharCode(97 + (byte % 26))).join('');
}
