import { medianOf } from '../median-of.ts';
import type { BrowserFigures, LoadCase } from './bench-browser.ts';
import type { GateFigures } from './measure-gate.ts';
import type { LookFigures } from './wrap-gate.ts';

const costOf = ({ first, later }: LookFigures): number => first + later;

const ms = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0));
const kB = (bytes: number): string => (bytes / 1000).toLocaleString('en', { maximumFractionDigits: 0 });
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function table(head: readonly string[], rows: readonly string[][]): string {
  return [row(head), row(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(row)].join(
    '\n',
  );
}

function gateRows(browser: string, pages: string, figures: readonly GateFigures[]): string[][] {
  if (figures.length === 0) return [];
  const cheaper = figures.filter(({ gate, text }) => costOf(gate) < costOf(text)).length;
  const costs = figures.map(({ gate }) => costOf(gate));
  return [
    [
      browser,
      pages,
      ms(medianOf(figures.map(({ gate }) => gate.first))),
      ms(medianOf(costs)),
      ms(Math.max(...costs)),
      ms(medianOf(figures.map(({ text }) => costOf(text)))),
      ms(medianOf(figures.map(({ text }) => text.readAgain))),
      `${cheaper} of ${figures.length}`,
    ],
  ];
}

function loadRows({ browser, loads }: BrowserFigures): string[][] {
  const base = new Map(loads.filter((load) => load.with === 'nothing').map((load) => [load.page, load]));
  const describe = (load: LoadCase): string[] => {
    const { figures } = base.get(load.page) ?? load;
    const { mainThread, heap, nodes } = load.figures;
    return [
      browser,
      load.page,
      load.with,
      kB(load.scripts),
      (mainThread - figures.mainThread).toFixed(0),
      kB(heap - figures.heap),
      String(nodes - figures.nodes),
    ];
  };
  return loads
    .filter((load) => load.with !== 'nothing')
    .toSorted((a, b) => a.page.localeCompare(b.page))
    .map(describe);
}

/** The section for BENCHMARKS.md: tables in Markdown, with what was measured and how. */
export function writeSection(
  results: readonly BrowserFigures[],
  facts: { savedPages: number; runs: number; peers: boolean; machine: string },
): string {
  const gate = results.flatMap(({ browser, saved, followed, large }) => [
    ...gateRows(browser, `${saved.length} saved pages, a new tab each`, saved),
    ...gateRows(browser, 'the same, one after the other in a tab', followed),
    ...gateRows(browser, '1 MB of text', large),
  ]);
  const blocking = results.map(({ browser, blocking: runs }) => [
    browser,
    ms(Math.min(...runs.map(({ reading }) => reading))),
    ms(medianOf(runs.map(({ reading }) => reading))),
    ms(Math.max(...runs.map(({ reading }) => reading))),
    ms(medianOf(runs.map(({ idle }) => idle))),
    String(medianOf(runs.map(({ painted }) => painted))),
  ]);
  return `## Page

\`npm run bench:page -- DIR\`, where DIR is a clone of [mozilla/readability](https://github.com/mozilla/readability)
(its \`test/test-pages\`; ${facts.savedPages === 0 ? 'not there in this run' : `${facts.savedPages} pages`}). ${facts.machine}. Milliseconds unless said otherwise.

### The gate, on pages that are about no story

The cost of the gate as it is installed: from before its script is compiled until it has returned, and with what its
timers did later. Beside it, in the same page loaded once more, that of a script in its place that does nothing but read
\`document.body.innerText\`, measured in the same way. Both are the first script that runs in the page, since the saved pages run none of their own: in a
new tab, which is a new process, both wait for the browser to set up its scripting; in the same tab that is done. *Warm* is one more read
of the text when the page is done and laid out, the least that a read can cost. ${
    facts.savedPages === 0 ? '' : 'Each saved page is loaded once for each; '
  }the large page ${facts.runs} times.

${table(['browser', 'pages', 'gate at load, median', 'gate in all, median', 'gate in all, most', 'innerText, median', 'warm innerText, median', 'gate is cheaper'], gate)}

The target is a median of the gate in all under that of innerText; a row where it is not falls short of it. Most of what is left is
the browser's: compiling the script, and setting up its bindings for the first element that is asked for.
ARCHITECTURE.md says what else was tried.

### The longest task, on a story page of 10,000 words

The longest time for which the page gets no turn while it is read and painted, whoever causes it (script, style, paint,
garbage); the page has been laid out before. Beside it the same while nothing happens. Other programs on the machine only
add to it, so the least of ${facts.runs} runs says most about us. The target is 50 ms at most.

${table(['browser', 'longest, least', 'longest, median', 'longest, most', 'idle, median', 'sentences painted'], blocking)}

### Beside ${facts.peers ? 'two peers' : 'the page alone'}

What a page costs more than with nothing, from opening it until four seconds after it has loaded: medians of
${facts.runs} runs. *plain* is a page of 1 MB of text that is about no story, *story* the one of 10,000 words. ${
    facts.peers
      ? `Hypothesis and Dark Reader as npm ships them, put into the
page as their makers document; Hypothesis without its service, which is out of reach here. `
      : 'The peers could not be installed. '
  }Scripts are those
that the page's process runs. Our matching runs in the background, in another process, and is not in the main-thread time of the page.
Firefox tells thread times in steps of 10 ms, and a heap without what long arrays hold.

${table(['browser', 'page', 'with', 'scripts, kB', 'main thread', 'heap, kB', 'nodes'], results.flatMap(loadRows))}
`;
}
