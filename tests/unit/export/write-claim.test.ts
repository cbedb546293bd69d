import { expect, test } from 'vitest';
import english from '../../../assets/public/_locales/en/messages.json' with { type: 'json' };
import { relateCoverage } from '../../../src/claims/relate-coverage.ts';
import { indexPack } from '../../../src/comparison/index-pack.ts';
import { writeClaim } from '../../../src/export/write-claim.ts';
import { makeStrings } from '../../../src/ui/strings/strings.ts';
import { exportWords } from '../../../src/ui/take-away/export-words.ts';
import { smallPack } from '../../fixtures/small-pack.ts';

const messages = new Map(Object.entries(english));
const words = exportWords(makeStrings('en', (key) => messages.get(key)?.message ?? ''));
const index = indexPack(smallPack);
const claim = index.claims.get('when');
const statement = { claim: 'when', position: 'may', stance: 'asserts' } as const;
const reading = { ...statement, ...relateCoverage(statement, smallPack, null), score: 1, cues: [] };

test('Markdown has the sentence, both sides and links', () => {
  if (!claim) throw new Error('no claim');
  const text = writeClaim(index, claim, reading, 'It was [in] May.', null, words, 'markdown');
  expect(text).toBe(`**When it happened.**

Contested

This article says:

> It was \\[in\\] May.

Same position: **In May**
- [The east](https://east.example/article), Türkiye, private, Jan 5, 2026: east on when

Other position (when): **In June**
- [The reprint-two](https://reprint-two.example/article), Türkiye, private, January 2026 (Repeats Wire): reprint-two on when
- [The reprint-one](https://reprint-one.example/article), Türkiye, private, Jan 7, 2026 (Repeats Wire): reprint-one on when
- [The west](https://west.example/article#:~:text=early%2Dsummer%2C%20in%20June), Türkiye, private, Jan 6, 2026: west on when
`);
});

test('plain text has no markup', () => {
  if (!claim) throw new Error('no claim');
  const text = writeClaim(index, claim, reading, 'It was [in] May.', 'reprint-two', words, 'text');
  expect(text).toBe(`When it happened.

Contested

This article says:

“It was [in] May.”

Same position: In May
- The east <https://east.example/article>, Türkiye, private, Jan 5, 2026: east on when

Other position (when): In June
- The west <https://west.example/article#:~:text=early%2Dsummer%2C%20in%20June>, Türkiye, private, Jan 6, 2026: west on when
`);
});

test('a claim that the article leaves out stands by itself, its positions by how many take them', () => {
  if (!claim) throw new Error('no claim');
  const text = writeClaim(index, claim, null, null, null, words, 'markdown');
  expect(text.replace(/^- .*$/gm, '-')).toBe(`**When it happened.**

**In June**
-
-
-

**In May**
-
`);
});

test('says that nobody else has the article’s position, and who denies it', () => {
  const who = index.claims.get('who');
  const anna = { claim: 'who', position: 'anna', stance: 'asserts' } as const;
  if (!who) throw new Error('no claim');
  const alone = { ...anna, ...relateCoverage(anna, smallPack, null), score: 1, cues: [] };
  expect(writeClaim(index, who, alone, null, null, words, 'markdown')).toBe(`**Who did it.**

Differs

Same position: **Anna**
Nobody else reports this

Other position (who): **denies: Anna**
- [The east](https://east.example/article), Türkiye, private, Jan 5, 2026: east on who
`);
  const unsaid = alone.differing.map((difference) => ({ ...difference, in: [] }));
  expect(writeClaim(index, who, { ...alone, differing: unsaid }, null, null, words, 'markdown')).toContain(
    '\nOther position: **denies: Anna**\n',
  );
});

test('what the pack does not know is left out, and nothing in it is markup', () => {
  if (!claim) throw new Error('no claim');
  const url = 'https://west.example/a_(b)';
  const west = {
    id: 'west',
    outlet: 'The *west*',
    language: 'en',
    ownership: 'public',
    date: '2026-01',
    url,
  };
  const line = smallPack.coverage.find(({ source, position }) => source === 'east' && position === 'may');
  if (!line) throw new Error('no coverage');
  const coverage = [{ ...line, source: 'west', position: null, says: 'in <some> month' }];
  const one = indexPack({ ...smallPack, sources: [west], coverage });
  expect(writeClaim(one, claim, null, null, null, words, 'markdown')).toBe(`**When it happened.**

**without saying which**
- [The \\*west\\*](https://west.example/a_%28b%29), public, January 2026: in \\<some\\> month
`);
  expect(writeClaim(one, claim, null, null, null, words, 'text')).toContain(
    '\n- The *west* <https://west.example/a_(b)>, public, January 2026: in <some> month\n',
  );
});

test('claims, positions, names and owners are in the reader’s language where they are translated', () => {
  if (!claim) throw new Error('no claim');
  const coverage = smallPack.coverage.map((line) => ({ ...line, credits: 'Ruritania TV' }));
  const tr = {
    'When it happened.': 'Ne zaman oldu.',
    'In June': 'Haziranda',
    'Ruritania TV': 'Ruritanya TV',
    private: 'özel',
  };
  const text = writeClaim(
    indexPack({ ...smallPack, coverage, translations: { tr } }),
    claim,
    null,
    null,
    null,
    { ...words, language: 'tr' },
    'text',
  );
  expect(text).toMatch(/^Ne zaman oldu\.\n/);
  expect(text).toContain('\nHaziranda (Both credit Ruritanya TV)\n');
  expect(text).toContain('\nIn May\n');
  expect(text.match(/Ruritanya TV/g)).toHaveLength(5);
  expect(text).not.toContain('Ruritania');
  expect(text).toContain(', özel, ');
  expect(text).not.toContain('private');
});

test('what was read only in an excerpt says so', () => {
  if (!claim) throw new Error('no claim');
  const coverage = smallPack.coverage.map((line) =>
    line.source === 'east' ? { ...line, seen: 'excerpt' as const } : line,
  );
  const text = writeClaim(indexPack({ ...smallPack, coverage }), claim, null, null, null, words, 'text');
  expect(text).toContain('east on when (Read only in an excerpt)\n');
  expect(text.match(/excerpt/g)).toHaveLength(1);
});

test('says on whose word each has it, and where all go back to one', () => {
  if (!claim) throw new Error('no claim');
  const coverage = smallPack.coverage.map((line) =>
    line.position === 'june' ? { ...line, certainty: 'attributes' as const, credits: 'Ruritania TV' } : line,
  );
  const text = writeClaim(
    indexPack({ ...smallPack, coverage }),
    claim,
    reading,
    null,
    null,
    words,
    'markdown',
  );
  expect(text).toContain('Other position (when): **In June** (Both credit Ruritania TV)\n');
  expect(text).toContain('Jan 7, 2026 (Repeats Wire; credits Ruritania TV): reprint-one');
  expect(text).toContain('Jan 6, 2026 (credits Ruritania TV): west on when');
  expect(text.match(/credit/g)).toHaveLength(4);
});
