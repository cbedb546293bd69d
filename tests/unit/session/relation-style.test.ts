import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { relations } from '../../../src/claims/types.ts';
import { relationStyles } from '../../../src/session/relation-style.ts';

const tokens = readFileSync('src/ui/tokens.css', 'utf8');

/** The two colours of a token, as src/ui/tokens.css has them. */
function token(name: string): { light: string; dark: string } {
  const match = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens);
  return { light: match?.[1] ?? '', dark: match?.[2] ?? '' };
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast after WCAG 2. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(relations)('%s', (relation) => {
  describe.each(['light', 'dark'] as const)('on %s', (ground) => {
    const { ink, tint } = relationStyles[relation][ground];

    test('looks the same in the page as in the panel', () => {
      expect(token(relation)[ground]).toBe(ink);
      expect(token(`${relation}-tint`)[ground]).toBe(tint);
    });

    test('has AA contrast on every ground it stands on', () => {
      const grounds = ['ground', 'raised', 'sunken'].map((name) => token(name)[ground]);
      const weakest = Math.min(...[...grounds, tint].map((one) => contrast(ink, one)));
      expect(weakest).toBeGreaterThanOrEqual(4.5);
      expect(contrast(token('ink')[ground], tint)).toBeGreaterThanOrEqual(7);
    });
  });
});

test('no two relations share a sign or an underline', () => {
  const styles = Object.values(relationStyles);
  expect(new Set(styles.map(({ sign }) => sign)).size).toBe(styles.length);
  expect(new Set(styles.map(({ underline }) => underline)).size).toBe(styles.length);
});
