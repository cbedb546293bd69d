import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseText } from '../../../src/page/normalise-text.ts';

const text = (...pieces: string[]): string => normaliseText(pieces).text;

describe('normaliseText', () => {
  test.each([
    [['  One\n\t two ', ' three  '], 'One two three'],
    [['One', 'two'], 'Onetwo'],
    [['One ', '', ' two'], 'One two'],
    [['ten\u00A0days\u2009ago\u3000now'], 'ten days ago now'],
    [['mes\u00ADsage', ' zero\u200Bwidth', '\uFEFF joined\u2060'], 'message zerowidth joined'],
    [['\uFB01nal e\uFB00ort'], 'final effort'],
    [['an\u200Cd'], 'and'],
    [['می\u200Cخواهد'], 'می\u200Cخواهد'],
    [['\u200Fשלום\u200E'], 'שלום'],
    [[' \n '], ''],
    [[], ''],
  ])('%j reads %j', (pieces, expected) => {
    expect(text(...pieces)).toBe(expected);
  });

  test('keeps pairs of surrogates together', () => {
    expect(text('a😀 b')).toBe('a😀 b');
  });

  test('maps each unit to its piece and offset: a space to the first of its run, letters to their ligature', () => {
    expect(normaliseText([' a ', '\u200B\n', 'b\uFB03'])).toEqual({
      text: 'a bffi',
      piece: [0, 0, 2, 2, 2, 2],
      offset: [1, 2, 0, 1, 1, 1],
    });
  });

  test('a joiner stays only behind a letter of its script, not at the beginning of a word', () => {
    expect(text('\u200Cمی')).toBe('می');
    expect(text('می \u200Cخواهد')).toBe('می خواهد');
    expect(text('یa\u200Cb')).toBe('یab');
    expect(text('می', '\u200D', 'خ')).toBe('می\u200Dخ');
  });

  const anyPieces = fc.array(
    fc.string({
      unit: fc.constantFrom(
        'a',
        'B',
        ' ',
        '\n',
        '\u00A0',
        '\u00AD',
        '\u200B',
        '\u200C',
        'ی',
        '\uFB01',
        '.',
        '😀',
      ),
    }),
  );

  test('every unit of the text stems from the place that the map names', () => {
    fc.assert(
      fc.property(anyPieces, (pieces) => {
        const normalised = normaliseText(pieces);
        expect(normalised.piece).toHaveLength(normalised.text.length);
        expect(normalised.offset).toHaveLength(normalised.text.length);
        for (let i = 0; i < normalised.text.length; i++) {
          const raw = pieces[normalised.piece[i] ?? -1]?.charAt(normalised.offset[i] ?? -1) ?? '';
          const unit = normalised.text.charAt(i);
          expect(raw.normalize('NFKC').replace(/^\s$/, ' ')).toContain(unit);
        }
      }),
    );
  });

  test('the map never goes back', () => {
    fc.assert(
      fc.property(anyPieces, (pieces) => {
        const { piece, offset } = normaliseText(pieces);
        for (let i = 1; i < piece.length; i++) {
          const [before, after] = [piece[i - 1] ?? 0, piece[i] ?? 0];
          const forward = after > before || (after === before && (offset[i] ?? 0) >= (offset[i - 1] ?? 0));
          expect(forward).toBe(true);
        }
      }),
    );
  });

  test('reads the same however the text is cut into nodes', () => {
    fc.assert(
      fc.property(anyPieces, (pieces) => {
        expect(text(...pieces)).toBe(text(pieces.join('')));
      }),
    );
  });

  test('reading again changes nothing', () => {
    fc.assert(
      fc.property(anyPieces, (pieces) => {
        const once = text(...pieces);
        expect(text(once)).toBe(once);
      }),
    );
  });
});
