import { expect, test } from 'vitest';
import { keyActions } from '../../../src/drive/firefox-input.ts';
import { parseKeys } from '../../../src/drive/parse-keys.ts';

test('a combination is its modifiers and its key', () => {
  expect(parseKeys('Alt+Shift+N')).toEqual({ modifiers: ['Alt', 'Shift'], key: 'N' });
  expect(parseKeys('Tab')).toEqual({ modifiers: [], key: 'Tab' });
  expect(parseKeys('Control+Meta+x')).toEqual({ modifiers: ['Control', 'Meta'], key: 'x' });
  expect(parseKeys('+')).toEqual({ modifiers: [], key: '+' });
});

test.each([
  ['Hyper+N', '"Hyper" is no modifier. There are Alt, Control, Meta, Shift.'],
  ['alt+N', '"alt" is no modifier'],
  ['Alt+', '"Alt+" names no key'],
  ['', '"" names no key'],
])('%j is refused: %s', (keys, reason) => {
  expect(() => parseKeys(keys)).toThrow(reason);
});

test('modifiers are held around the key and let go in reverse', () => {
  expect(keyActions('Alt+Enter')).toEqual({
    actions: [
      {
        type: 'key',
        id: 'keyboard',
        actions: [
          { type: 'keyDown', value: '\uE00A' },
          { type: 'keyDown', value: '\uE007' },
          { type: 'keyUp', value: '\uE007' },
          { type: 'keyUp', value: '\uE00A' },
        ],
      },
    ],
  });
  expect(() => keyActions('Volume')).toThrow('Volume');
});
