import * as v from 'valibot';

/** One line of a trace (https://chromium.googlesource.com/catapult → Trace Event Format); times in microseconds. */
const traceEvent = v.object({
  name: v.string(),
  pid: v.number(),
  tid: v.number(),
  ts: v.number(),
  dur: v.optional(v.number(), 0),
});
const trace = v.object({ traceEvents: v.array(v.unknown()) });

type TraceEvent = v.InferOutput<typeof traceEvent>;

/** What runs script; one may hold others, so that their union counts and not their sum. */
const script = new Set([
  'EvaluateScript',
  'EventDispatch',
  'FireAnimationFrame',
  'FireIdleCallback',
  'FunctionCall',
  'RunMicrotasks',
  'TimerFire',
  'v8.callFunction',
]);
/** Ends the main thread's part of a frame: what was drawn goes to the compositor. */
const frameEnds = 'Commit';

/**
 * Reads how long script ran between one frame and the next on the main thread of the page that was traced.
 *
 * @param text a trace as Chromium's DevTools write it
 * @returns milliseconds for each frame in which script ran at all
 */
export function readScriptPerFrame(text: string): number[] {
  const events = v.parse(trace, JSON.parse(text)).traceEvents.flatMap((one) => {
    const parsed = v.safeParse(traceEvent, one);
    return parsed.success ? parsed.output : [];
  });
  const threads = Map.groupBy(events, ({ pid, tid }) => `${pid} ${tid}`);
  const busiest = [...threads.values()]
    .filter((thread) => thread.some(({ name }) => name === frameEnds))
    .toSorted((a, b) => sumScript(b) - sumScript(a))[0];
  return busiest ? splitByFrame(busiest) : [];
}

function sumScript(events: TraceEvent[]): number {
  return events.reduce((sum, { name, dur }) => sum + (script.has(name) ? dur : 0), 0);
}

function splitByFrame(events: TraceEvent[]): number[] {
  const frames = [0];
  let ranUntil = 0;
  for (const { name, ts, dur } of events.toSorted((a, b) => a.ts - b.ts)) {
    if (name === frameEnds) frames.push(0);
    if (!script.has(name)) continue;
    const end = ts + dur;
    const added = Math.max(0, end - Math.max(ts, ranUntil));
    frames[frames.length - 1] = (frames.at(-1) ?? 0) + added / 1000;
    ranUntil = Math.max(ranUntil, end);
  }
  return frames.filter((ms) => ms > 0);
}
