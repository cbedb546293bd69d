import { describe, expect, test } from 'vitest';
import { isPaidFor, judgeAccess } from '../../../src/page/judge-access.ts';

describe('judgeAccess', () => {
  test('takes a short text of a paid article for cut off', () => {
    expect(judgeAccess(['x'.repeat(1500)], true)).toBe('paywall');
    expect(judgeAccess(['x'.repeat(4000), 'And then…'], true)).toBe('paywall');
  });
  test('lets a paid article that is all there pass', () => {
    expect(judgeAccess(['x'.repeat(4000)], true)).toBeNull();
  });
  test('calls little text short', () => {
    expect(judgeAccess(['x'.repeat(300)], false)).toBe('short');
    expect(judgeAccess(['x'.repeat(1500)], false)).toBeNull();
  });
  test('counts the text of all blocks, and calls it short below 900 characters, of a paid article below 2500 cut off', () => {
    const blocks = (...lengths: number[]) => lengths.map((length) => 'x'.repeat(length));
    expect(judgeAccess(blocks(400, 499), false)).toBe('short');
    expect(judgeAccess(blocks(400, 500), false)).toBeNull();
    expect(judgeAccess(blocks(1000, 1499), true)).toBe('paywall');
    expect(judgeAccess(blocks(1000, 1500), true)).toBeNull();
  });
  test('takes dots for the end of what is free only where they end a paid article', () => {
    const long = 'x'.repeat(4000);
    expect(judgeAccess([long, 'And then... '], true)).toBe('paywall');
    expect(judgeAccess([long, 'And then…'], false)).toBeNull();
    expect(judgeAccess(['And then…', long], true)).toBeNull();
    expect(judgeAccess([long, 'And then… nothing.'], true)).toBeNull();
  });
  test('calls a page without text short, or cut off where it is paid for', () => {
    expect([judgeAccess([], false), judgeAccess([], true)]).toEqual(['short', 'paywall']);
  });
});

test.each([
  ['{"@type":"NewsArticle","isAccessibleForFree":false}', true],
  ['{"isAccessibleForFree" : "False"}', true],
  ['{"isAccessibleForFree":true}', false],
  ['not json', false],
])('%s says paid for: %s', (script, paid) => {
  expect(isPaidFor([script])).toBe(paid);
});

test('one script that says so is enough, and none says nothing', () => {
  expect(isPaidFor(['{}', '{"isAccessibleForFree":false}'])).toBe(true);
  expect(isPaidFor([])).toBe(false);
});
