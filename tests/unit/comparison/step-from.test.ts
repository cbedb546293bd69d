import { expect, test } from 'vitest';
import { stepFrom } from '../../../src/comparison/step-from.ts';

const list = [3, 7, 12].map((index) => ({
  index,
  relation: 'single' as const,
  sentence: { text: '', block: 0, readings: [] },
}));

test('from none it begins at the one end or the other', () => {
  expect(stepFrom(list, null, 1)?.index).toBe(3);
  expect(stepFrom(list, null, -1)?.index).toBe(12);
});

test('it goes on from a sentence that a filter has taken out of the list', () => {
  expect(stepFrom(list, 8, 1)?.index).toBe(12);
  expect(stepFrom(list, 8, -1)?.index).toBe(7);
});

test('at the end it stays', () => {
  expect(stepFrom(list, 12, 1)).toBeUndefined();
  expect(stepFrom(list, 3, -1)).toBeUndefined();
  expect(stepFrom([], null, 1)).toBeUndefined();
});
