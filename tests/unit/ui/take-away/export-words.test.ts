import { expect, it } from 'vitest';
import english from '../../../../assets/public/_locales/en/messages.json' with { type: 'json' };
import { makeStrings } from '../../../../src/ui/strings/strings.ts';
import { exportWords } from '../../../../src/ui/take-away/export-words.ts';

const messages = new Map(Object.entries(english));
const words = exportWords(makeStrings('en', (key) => messages.get(key)?.message ?? ''));

it('has words for how little of a source was read, and none where all of it was', () => {
  expect(words.seen('page')).toBeNull();
  const said = [words.seen('excerpt'), words.seen('dossier')];
  expect(new Set([...said, '']).size).toBe(3);
});

it('names whom a source repeats and credits, what it denies, and as of when', () => {
  expect(words.repeats('Wire')).toBe('Repeats Wire');
  for (const said of [words.credits('KAN'), words.denies('KAN'), words.asOf('KAN')])
    expect(said).toMatch(/.KAN/);
});
