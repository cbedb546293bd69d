import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listLanguages } from '../../../src/text/find-language-rules.ts';
import { segmentSentences } from '../../../src/text/segment-sentences.ts';

// The samples have a bar where they are to be cut.
const withoutBars = (sample: string) => sample.replaceAll('|', '');
const sentencesOf = (sample: string) => sample.split('|').map((part) => part.trim());

function cut(text: string, language: string): string[] {
  return segmentSentences(text, language).map(({ start, end }) => text.slice(start, end));
}

describe('segmentSentences', () => {
  it.each([
    ['en', 'titles', 'Mr. Netanyahu spoke to Gen. Smith. |He said no.'],
    ['en', 'a title before a name that is also a pronoun', 'Mr. He of China agreed. |So did Dr. A Smith.'],
    ['en', 'initials', 'J. D. Vance met Vladimir V. Putin. |W. Bush did not.'],
    ['en', 'a letter that ends its sentence', 'It was Plan B. |It failed.'],
    ['en', 'U.S. before a name', 'The U.S. President spoke. |The U.S. Senate listened.'],
    ['en', 'U.S. at the end of a sentence', 'It happened in the U.S. |He said so.'],
    ['en', 'the time of day', 'The call came at 5 p.m. on Monday. |It ended at 6 p.m. |The line was bad.'],
    ['en', 'quotes', '"We will not attack." |He left. |“Really?” |“Yes!” she said.'],
    ['en', 'a question in quotes that goes on', '"Really?" he asked.'],
    ['en', 'a colon', 'He had one message: no war. |That was all.'],
    ['en', 'an ellipsis that goes on, and one that ends', 'He waited… then left. |She stayed... |The end.'],
    ['en', 'several marks', 'Is it so?! |Yes.'],
    ['en', 'decimals and addresses', 'It rose 3.5 percent on example.com. |Then it fell.'],
    ['en', 'items of a list, one a line', '• First point\n|• second point\n|• Third point'],
    ['de', 'a day of the month', 'Am 5. Januar sprach er. |Danach schwieg er.'],
    ['de', 'an ordinal', 'Am 3. Tag der 2. Runde ging er. |Er kam nicht wieder.'],
    ['de', 'a number that ends its sentence', 'Es waren 12. |Danach ging er.'],
    ['de', 'a year that ends its sentence', 'So war es 2025. |Danach nicht mehr.'],
    ['de', 'spaced abbreviations', 'Länder wie z. B. Iran und u. a. Israel schwiegen. |Dr. Meyer kam.'],
    ['tr', 'an ordinal', '5. gün geldi. |12. Gün savaşı bitti. |Dr. Yılmaz konuştu.'],
    ['tr', 'a number that ends its sentence', 'Toplam 12. |Sonra gitti.'],
    ['fr', 'guillemets', 'M. Macron parle. |« Oui. » |Il part.'],
    ['es', 'inverted marks', 'El Sr. Pérez llamó. |¿Qué pasó? |¡Nada! |Fin.'],
    ['ru', 'abbreviations', 'Это было 5 января 2026 г. в Москве и т. д. |Он сказал нет.'],
    ['hy', 'the Armenian full stop', 'Նա ասաց։ |Հետո գնաց։ |Ինչո՞ւ։'],
    ['hy', 'a colon typed for it', 'Նա ասաց: |Ժամը 12:30-ին գնաց: |Վերջ:'],
    ['ar', 'the Arabic question mark', 'قال نتنياهو ذلك. |هل أرسل الرسالة؟ |نعم! |انتهى.'],
    ['fa', 'the Persian question mark', 'او گفت. |آیا فرستاد؟ |بله.'],
    ['he', 'abbreviations with a geresh', "פרופ' כהן בא. |מה קרה? |כלום."],
    ['zh', 'full-width marks', '他说了。|然后走了！|真的吗？|是的。'],
    ['zh', 'an opening quote belongs to what follows', '真的吗？|“是的。”|他走了。'],
  ])('%s: %s', (language, _what, sample) => {
    expect(cut(withoutBars(sample), language)).toEqual(sentencesOf(sample));
  });

  it('returns nothing for nothing', () => {
    for (const text of ['', ' ', '\n\t\u00a0']) expect(segmentSentences(text, 'en')).toEqual([]);
  });

  it('cuts a text of a language without rules, and of none', () => {
    expect(cut('Ha detto no. Poi è partito.', 'it')).toEqual(['Ha detto no.', 'Poi è partito.']);
    expect(cut('One. Two.', '')).toEqual(['One.', 'Two.']);
  });

  it('returns spans in order that do not overlap and leave out white space only, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom(
        '. ',
        '? ',
        '…',
        '\n',
        ' ',
        '"',
        '“',
        '”',
        '。',
        '։',
        ': ',
        'U.S.',
        'Mr. ',
        '5. ',
        'The ',
        'a',
        'B',
        '的',
        'א',
        'ا',
        '\ud800',
        '\u0000',
      ),
    );
    const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, fc.constantFrom(...listLanguages(), ''), (anyText, language) => {
        let last = 0;
        for (const { start, end } of segmentSentences(anyText, language)) {
          expect(anyText.slice(last, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          expect(anyText.slice(start, end)).toBe(anyText.slice(start, end).trim());
          last = end;
        }
        expect(anyText.slice(last).trim()).toBe('');
      }),
      { numRuns: 300 },
    );
  });
});
