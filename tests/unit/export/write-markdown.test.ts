import { describe, expect, it } from 'vitest';
import english from '../../../assets/public/_locales/en/messages.json' with { type: 'json' };
import { indexPack } from '../../../src/comparison/index-pack.ts';
import { writeMarkdown } from '../../../src/export/write-markdown.ts';
import { makeStrings } from '../../../src/ui/strings/strings.ts';
import { exportWords } from '../../../src/ui/take-away/export-words.ts';
import { makeArticle, makeRelated } from '../../fixtures/make-article.ts';
import { smallPack } from '../../fixtures/small-pack.ts';

const messages = new Map(Object.entries(english));
const words = exportWords(makeStrings('en', (key) => messages.get(key)?.message ?? ''));
const index = indexPack(smallPack);
const article = { url: 'https://here.example/a_b', title: 'It was [in] May', readAt: new Date(0) };
const may = makeRelated('when', ['east'], [], { position: 'may', relation: 'corroborated' });
const gone = makeRelated('gone', []);

const head = `# It was \\[in\\] May

<https://here.example/a_b>

A story · Coverage as of Jan 10, 2026
`;
const foot = `
---

Made with Variorum. The reader decides.
`;

describe('writeMarkdown', () => {
  it('has each sentence that makes a claim, then what the article leaves out', () => {
    const onlyMay = smallPack.coverage.filter(({ position }) => position !== 'june');
    const reading = { ...makeArticle([], [may, gone]), omitted: ['gone', 'who'] };
    expect(writeMarkdown(indexPack({ ...smallPack, coverage: onlyMay }), article, reading, words))
      .toBe(`${head}
## 2

> Sentence 1.

**When it happened.**

Corroborated

Same position: **In May**
- [The east](https://east.example/article), Türkiye, private, Jan 5, 2026: east on when

## Left out

**Who did it.**

**denies: Anna**
- [The east](https://east.example/article), Türkiye, private, Jan 5, 2026: east on who
${foot}`);
  });

  it('quotes a sentence once, however many claims it makes', () => {
    const who = makeRelated('who', [], ['east'], { position: 'anna' });
    const text = writeMarkdown(index, article, makeArticle([may, who], [may]), words);
    expect(text.match(/^(?:##|>) .*$/gm)).toEqual(['## 1', '> Sentence 0.', '## 2', '> Sentence 1.']);
    expect(text.match(/^\*\*W.*$/gm)).toEqual([
      '**When it happened.**',
      '**Who did it.**',
      '**When it happened.**',
    ]);
  });

  it('says nothing of what the article leaves out where it leaves out nothing that the pack has', () => {
    expect(writeMarkdown(index, article, makeArticle([]), words)).toBe(`${head}${foot}`);
    expect(writeMarkdown(index, article, { ...makeArticle([gone]), omitted: ['gone'] }, words)).toBe(
      `${head}${foot}`,
    );
  });

  it('does not count the article itself among those that say the same', () => {
    const text = writeMarkdown(index, article, { ...makeArticle([may]), source: 'east' }, words);
    expect(text).toContain('Same position: **In May**\nNobody else reports this\n');
    expect(text).not.toContain('The east');
  });

  it('is headed by the address where the article has no title', () => {
    const text = writeMarkdown(index, { ...article, title: '' }, makeArticle([]), words);
    expect(text).toMatch(/^# https:\/\/here\.example\/a\\_b\n\n<https:\/\/here\.example\/a_b>\n/);
  });

  it('gives the story’s title in the reader’s language', () => {
    const translated = indexPack({ ...smallPack, translations: { tr: { 'A story': 'Bir [haber]' } } });
    const text = writeMarkdown(translated, article, makeArticle([]), { ...words, language: 'tr' });
    expect(text).toContain('\n\nBir \\[haber\\] · Coverage as of');
  });
});
