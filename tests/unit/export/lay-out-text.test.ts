import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutText } from '../../../src/export/lay-out-text.ts';

describe('layOutText', () => {
  it('puts a space between the sentences of a block and an empty line between blocks', () => {
    const sentences = [
      { text: 'One.', block: 0 },
      { text: 'Two.', block: 0 },
      { text: 'Three.', block: 4 },
      { text: 'Four.', block: 4 },
    ];
    expect(layOutText(sentences)).toEqual({
      text: 'One. Two.\n\nThree. Four.',
      places: [
        { start: 0, end: 4 },
        { start: 5, end: 9 },
        { start: 11, end: 17 },
        { start: 18, end: 23 },
      ],
    });
  });

  it('is empty for an article without sentences', () => {
    expect(layOutText([])).toEqual({ text: '', places: [] });
  });

  it('places each sentence where it stands, whatever is in it', () => {
    const sentence = fc.record({ text: fc.string({ unit: 'binary' }), block: fc.nat(3) });
    fc.assert(
      fc.property(fc.array(sentence), (sentences) => {
        const { text, places } = layOutText(sentences);
        expect(places.map(({ start, end }) => text.slice(start, end))).toEqual(
          sentences.map((one) => one.text),
        );
        expect(places.at(-1)?.end ?? 0).toBe(text.length);
      }),
    );
  });
});
