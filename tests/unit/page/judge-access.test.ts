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
});

test.each([
  ['{"@type":"NewsArticle","isAccessibleForFree":false}', true],
  ['{"isAccessibleForFree" : "False"}', true],
  ['{"isAccessibleForFree":true}', false],
  ['not json', false],
])('%s says paid for: %s', (script, paid) => {
  expect(isPaidFor([script])).toBe(paid);
});
