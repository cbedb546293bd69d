import type { ArticleReading } from '../claims/types.ts';

/** How strongly sentences are painted. */
export const strengths = ['subtle', 'normal', 'strong'] as const;
export type Strength = (typeof strengths)[number];

/** Colours of our own views; by default those of the reader's system. */
export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Why only a part of an article was there to be read. */
export const partlyReasons = ['paywall', 'short'] as const;
export type PartlyReason = (typeof partlyReasons)[number];

/** Why there is nothing to show for a tab, or what there is. */
export type PageState =
  | { kind: 'reading' }
  | { kind: 'not-article' }
  | { kind: 'no-story' }
  | { kind: 'mentions'; story: string }
  | { kind: 'paused'; site: string }
  | { kind: 'not-asked' } // only-on-click is set and the reader has not clicked
  | { kind: 'forbidden' } // a page that extensions may not enter
  | { kind: 'withheld' } // the reader has not given access to the site; a click on the icon lends it
  | { kind: 'damaged-story'; story: string } // the story's pack is not what it should be, and was left out
  | { kind: 'failed'; reason: 'too-large' | 'unreadable' | 'broken-result' }
  | { kind: 'read'; reading: ArticleReading; partly: PartlyReason | null };

/** What is known of a tab; lives in session storage, so that a restarted worker loses nothing. */
export interface TabResult {
  /** Rises when the shape changes; older ones are dropped. */
  version: 1;
  url: string;
  title: string;
  /** Milliseconds since the epoch. */
  at: number;
  state: PageState;
  /** Index of the sentence that the reader selected last, in the page or the panel. */
  selected: number | null;
  /** Rises with each selection made outside the panel, so that one of the same sentence can be told from none. */
  selections: number;
}
