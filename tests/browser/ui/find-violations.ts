import { readFileSync } from 'node:fs';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/**
 * Runs axe where it is sent to, in the whole document. The page may not run strings, so axe goes into the function.
 *
 * @returns the rules that are broken, each with where
 */
// oxlint-disable-next-line typescript/no-implied-eval, no-new-func
export const findViolations = new Function(
  `${axe};
  return axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', ')));`,
) as () => Promise<string[]>; // what the text above returns

/**
 * The same in the card over a page, as Firefox's own code runs: its shadow root is closed, and axe looks for open ones.
 */
// oxlint-disable-next-line typescript/no-implied-eval, no-new-func
export const findCardViolations = new Function(
  `${axe};
  const host = [...document.documentElement.children].find((child) => child.localName === 'div');
  Object.defineProperty(host, 'shadowRoot', { value: host.openOrClosedShadowRoot });
  const { length } = host.shadowRoot.querySelectorAll('.card *');
  return axe.run(host, { resultTypes: ['violations'] }).then(({ violations, passes }) => ({
    parts: length,
    rules: passes.length,
    violations: violations.map(
      ({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.flat().join(' ')).join(', ')),
  }));`,
) as () => Promise<{ parts: number; rules: number; violations: string[] }>; // what the text above returns
