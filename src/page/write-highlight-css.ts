import { relationStyles } from '../session/relation-style.ts';
import { looks, nameFlash, nameHighlight, nameHover } from './highlight-names.ts';
import type { Strength } from '../session/types.ts';
import type { Ground, Look } from './highlight-names.ts';

/**
 * Opacity of the tint behind the text, by ground, and thickness of the line under it. Thin enough for the feet of the
 * letters in the line above to show through, which stand behind it where lines are close.
 */
const strengths: Record<Strength, { tint: Record<Ground, number>; line: string }> = {
  subtle: { tint: { light: 0, dark: 0 }, line: '1px' },
  normal: { tint: { light: 0.26, dark: 0.16 }, line: '2px' },
  strong: { tint: { light: 0.45, dark: 0.28 }, line: '3px' },
};
/** What is left of the tint where the relation is not sure; the line is then thin. */
const faintTint = 0.5;

/** A colour written #rrggbb with an opacity of 0..1. */
function withOpacity(colour: string, opacity: number): string {
  return (
    colour +
    Math.round(opacity * 255)
      .toString(16)
      .padStart(2, '0')
  );
}

function declare(look: Look): string {
  const { underline, dark, [look.ground]: colours } = relationStyles[look.relation];
  const { tint, line } = strengths[look.strength];
  const opacity = tint[look.ground] * (look.faint ? faintTint : 1);
  return [
    `background-color:${withOpacity(dark.ink, opacity)}`,
    `text-decoration:underline ${underline} ${colours.ink} ${look.faint ? '1px' : line}`,
  ].join(';');
}

/**
 * The style rules of one page's highlights. They are put in through `scripting.insertCSS`: that adds no node, is not
 * hindered by the page's content security policy, and the page's scripts do not see it.
 */
export function writeHighlightCss(prefix: string): string {
  const rules = looks.map((look) => `::highlight(${nameHighlight(prefix, look)}){${declare(look)}}`);
  const emphasis = 'background-color:#8a8f982e';
  const flash = 'background-color:#ffd54a;color:#1c1500';
  return [
    ...rules,
    `::highlight(${nameHover(prefix)}){${emphasis}}`,
    `::highlight(${nameFlash(prefix)}){${flash}}`,
    // Forced colours take tints and inks away; the kind of line stays.
    '@media (forced-colors:active){',
    ...looks.map(
      (look) =>
        `::highlight(${nameHighlight(prefix, look)}){background-color:transparent;text-decoration-color:LinkText}`,
    ),
    `::highlight(${nameHover(prefix)}){background-color:Highlight;color:HighlightText}`,
    `::highlight(${nameFlash(prefix)}){background-color:Highlight;color:HighlightText}`,
    '}',
  ].join('\n');
}
