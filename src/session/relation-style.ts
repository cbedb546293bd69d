import type { Relation } from '../claims/types.ts';

/** How a relation looks: the same in the page, the panel and the card. */
export interface RelationStyle {
  /** A character that carries the meaning without colour. */
  sign: string;
  /** Value of text-decoration-style; each relation has its own, so that colour is never the only sign. */
  underline: 'solid' | 'dashed' | 'double' | 'dotted';
  /** Colours on light grounds: `ink` for lines and words, `tint` behind text. */
  light: { ink: string; tint: string };
  /** The same on dark grounds. */
  dark: { ink: string; tint: string };
}

/**
 * Blue, amber, magenta and grey stay apart for red-green and blue-yellow colour blindness. Each ink has
 * WCAG AA contrast on its tint and on the page grounds of src/ui/tokens.css (checked by a test).
 */
export const relationStyles: Record<Relation, RelationStyle> = {
  corroborated: {
    sign: '=',
    underline: 'solid',
    light: { ink: '#0a6482', tint: '#dcf0f7' },
    dark: { ink: '#74c6e4', tint: '#123542' },
  },
  contested: {
    sign: '±',
    underline: 'dashed',
    light: { ink: '#855400', tint: '#fcedcb' },
    dark: { ink: '#efb850', tint: '#40300d' },
  },
  differs: {
    sign: '≠',
    underline: 'double',
    light: { ink: '#a11c68', tint: '#fbe2ef' },
    dark: { ink: '#f294c3', tint: '#481c34' },
  },
  single: {
    sign: '·',
    underline: 'dotted',
    light: { ink: '#575f6a', tint: '#ebedf0' },
    dark: { ink: '#aab2bd', tint: '#2c3138' },
  },
};
