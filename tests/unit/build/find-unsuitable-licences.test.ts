import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
    ['(GPL-2.0 OR MIT OR ISC) AND GPL-3.0', false],
    ['GPL-3.0 AND (GPL-2.0 OR MIT OR ISC)', false],
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

it('says of what is shipped and of what is only used why it may not be', () => {
  const root = mkdtempSync(join(tmpdir(), 'licences-'));
  const packages = {
    '': { license: 'MIT' },
    'node_modules/good': { version: '1.0.0', license: 'MPL-2.0' },
    'node_modules/tool': { version: '2.0.0', license: 'GPL-3.0-only' },
    'node_modules/bare': { version: '3.0.0' },
  };
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages }));
  expect(findUnsuitableLicences(root, ['good', 'bare'])).toEqual([
    'tool 2.0.0 has GPL-3.0-only, which is not allowed for what we use.',
    'bare 3.0.0 has no licence, which is not allowed for what we ship.',
  ]);
  rmSync(root, { recursive: true });
});
