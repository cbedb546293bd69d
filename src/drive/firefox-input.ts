import { parseKeys, type KeyPress } from './parse-keys.ts';
import type { Parameters } from './marionette.ts';

/** WebDriver's code points for the keys that type no character; https://www.w3.org/TR/webdriver2/#keyboard-actions */
const codes: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

/** What `WebDriver:PerformActions` takes to move the mouse to a point of the viewport and click. */
export function clickActions(x: number, y: number): Parameters {
  const pointer = {
    type: 'pointer',
    id: 'mouse',
    parameters: { pointerType: 'mouse' },
    actions: [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ],
  };
  return { actions: [pointer] };
}

/**
 * What `WebDriver:PerformActions` takes to press a key or combination (`Alt+Shift+N`).
 *
 * @throws Error for a key that is neither one character nor a known name.
 */
export function keyActions(keys: string): Parameters {
  const { modifiers, key }: KeyPress = parseKeys(keys);
  const held = [...modifiers, key].map(toCode);
  const actions = [
    ...held.map((value) => ({ type: 'keyDown', value })),
    ...held.toReversed().map((value) => ({ type: 'keyUp', value })),
  ];
  return { actions: [{ type: 'key', id: 'keyboard', actions }] };
}

function toCode(key: string): string {
  const code = codes[key] ?? (key === 'Space' ? ' ' : key);
  if ([...code].length !== 1) throw new Error(`"${key}" is no key that Firefox can be sent.`);
  return code;
}
