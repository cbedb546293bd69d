import { medianOf } from '../median-of.ts';
import { writeMs, writeTable } from '../write-table.ts';
import type { FrameFigures } from './measure-frames.ts';
import type { OpeningFigures } from './measure-opening.ts';

export interface PanelFigures {
  /** Of the article that the frames were measured on. */
  sentences: number;
  /** Sentences of it that the list shows. */
  matched: number;
  /** One list for each run. */
  frames: FrameFigures[][];
  opening: OpeningFigures;
  machine: string;
}

const highest = (values: number[]): number => Math.max(...values);

/** The section "Panel" of BENCHMARKS.md. */
export function describePanel({ sentences, matched, frames, opening, machine }: PanelFigures): string {
  const openings = [
    { what: 'the panel', times: opening.panel },
    { what: 'an empty page', times: opening.empty },
  ];
  const ahead = medianOf(opening.panel) - medianOf(opening.empty);
  return `## Panel

\`npm run bench:panel\`, in Chromium. ${machine}

### First content

From the click on a sentence in the article to the first content painted in Chrome's side panel; beside it an extension
page of one word and no script in the panel's place, opened by the same click, by turns in the same run
(${opening.panel.length} openings each). The difference is the panel's own: ${writeMs(ahead)}.

${writeTable(
  ['in the side panel', 'median', 'most'],
  openings.map(({ what, times }) => [what, writeMs(medianOf(times)), writeMs(highest(times))]),
)}

### Script in a frame

An article of ${sentences} sentences, ${matched} of them in the list; union of everything that runs script on the main thread
from the end of one frame to the end of the next, from a trace. A frame has 16.7 ms. The time is the clock's, not
the processor's: whatever else the machine does in it counts too, so that of ${frames.length} runs the usual worst frame stands beside the
worst of all.

${writeTable(
  ['the reader is', 'frames with script', 'median', 'most in a run, median', 'most of all'],
  [...Map.groupBy(frames.flat(), ({ doing }) => doing)].map(([doing, runs]) => {
    const times = runs.flatMap((run) => run.frames);
    const longest = runs.map((run) => highest(run.frames));
    return [
      doing,
      String(times.length),
      writeMs(medianOf(times)),
      writeMs(medianOf(longest)),
      writeMs(highest(longest)),
    ];
  }),
)}
`;
}
