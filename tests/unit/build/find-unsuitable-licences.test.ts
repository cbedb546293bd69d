import { describe, expect, it } from 'vitest';
import { findUnsuitableLicences, isAllowed } from '../../../src/build/find-unsuitable-licences.ts';

describe('isAllowed', () => {
  const allowed = new Set(['MIT', 'Zlib']);
  it.each([
    ['MIT', true],
    ['GPL-3.0-only', false],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['MIT AND Zlib', true],
    ['(MIT AND GPL-2.0)', false],
    ['((MIT OR ISC) AND Zlib)', false],
    ['no licence', false],
  ])('%s: %s', (expression, expected) => {
    expect(isAllowed(expression, allowed)).toBe(expected);
  });
});

it('finds fault with what may be used but not shipped', () => {
  expect(findUnsuitableLicences('.', [])).toEqual([]);
  expect(findUnsuitableLicences('.', ['caniuse-lite'])).toEqual([
    expect.stringMatching(/^caniuse-lite .* has CC-BY-4.0, which is not allowed for what we ship\.$/),
  ]);
});
