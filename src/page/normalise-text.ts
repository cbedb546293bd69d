/** Text of a block as the core reads it, and for each of its characters the place that it came from. */
export interface NormalisedText {
  text: string;
  /** For each UTF-16 unit of `text`: the number of the piece. */
  piece: number[];
  /** For each UTF-16 unit of `text`: its offset in the piece. */
  offset: number[];
}

const space = /\s/;
/** Soft hyphen, zero-width space, word joiner, byte order mark, marks of direction: seen by nobody. */
const invisible = /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/;
/** Joiners are spelling in the Arabic and Indic scripts and decoration everywhere else. */
const joiner = /[\u200C\u200D]/;
const beforeJoiner = /[\u0590-\u1FFF]/;

const ligatures: Record<string, string> = {
  '\uFB00': 'ff',
  '\uFB01': 'fi',
  '\uFB02': 'fl',
  '\uFB03': 'ffi',
  '\uFB04': 'ffl',
  '\uFB05': 'st',
  '\uFB06': 'st',
};

/**
 * Joins the pieces of text of one block (its text nodes, in order) as a reader sees them: white space of any kind
 * and length is one space, none at the ends; what is invisible goes; ligatures are letters.
 *
 * @returns the text with a map back: unit `i` stems from `pieces[piece[i]][offset[i]]`. Linear in the text.
 */
export function normaliseText(pieces: readonly string[]): NormalisedText {
  let text = '';
  const piece: number[] = [];
  const offset: number[] = [];
  let pending: { piece: number; offset: number } | null = null;
  const push = (units: string, fromPiece: number, fromOffset: number): void => {
    text += units;
    for (let i = 0; i < units.length; i++) {
      piece.push(fromPiece);
      offset.push(fromOffset);
    }
  };
  for (const [number, raw] of pieces.entries()) {
    for (let i = 0; i < raw.length; i++) {
      const unit = raw.charAt(i);
      if (space.test(unit)) {
        pending ??= { piece: number, offset: i };
        continue;
      }
      if (invisible.test(unit)) continue;
      if (joiner.test(unit) && (pending !== null || !beforeJoiner.test(text.slice(-1)))) continue;
      if (pending && text !== '') push(' ', pending.piece, pending.offset);
      pending = null;
      push(ligatures[unit] ?? unit, number, i);
    }
  }
  return { text, piece, offset };
}
