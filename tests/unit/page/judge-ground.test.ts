import { describe, expect, it } from 'vitest';
import { isDark } from '../../../src/page/judge-ground.ts';

describe('isDark', () => {
  it.each([
    ['rgb(0, 0, 0)', true],
    ['rgb(255, 255, 255)', false],
    ['rgb(127, 127, 127)', true],
    ['rgb(129, 129, 129)', false],
    ['rgb(127.4, 127.4, 127.4)', true],
    ['rgb(127.9, 127.9, 127.9)', true],
    ['rgba(20, 20, 20, 0.87)', true],
    ['rgb(240 240 240 / 0.87)', false],
  ])('%s: %s', (colour, dark) => {
    expect(isDark(colour)).toBe(dark);
  });

  it.each([
    ['oklch(0.95 0 0)', false],
    ['oklch(0.21 0.03 264)', true],
    ['oklab(0.61 0.1 -0.1)', false],
    ['oklab(0.59 0.1 -0.1 / 0.9)', true],
    ['lab(95 0 0)', false],
    ['lab(53 20 20)', true],
    ['lch(55 30 120)', false],
    ['color(srgb 0.9 0.9 0.9)', false],
    ['color(srgb 0.1 0.2 0.1)', true],
    ['color(display-p3 0 1 0)', false],
  ])('reads colours of other spaces: %s: %s', (colour, dark) => {
    expect(isDark(colour)).toBe(dark);
  });

  it('weighs the colours as the eye does: green is lightest, then red, then blue', () => {
    expect(['rgb(0, 255, 0)', 'rgb(255, 0, 0)', 'rgb(0, 0, 255)'].map(isDark)).toEqual([false, true, true]);
    expect(['rgb(255, 89, 0)', 'rgb(255, 88, 0)'].map(isDark)).toEqual([false, true]);
    expect(['rgb(0, 169, 255)', 'rgb(0, 168, 255)'].map(isDark)).toEqual([false, true]);
  });

  it('tells nothing of what is no colour that it can read', () => {
    expect(['', 'canvastext', 'rgb(10, 20)'].map(isDark)).toEqual([null, null, null]);
  });
});
