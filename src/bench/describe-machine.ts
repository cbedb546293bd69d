import { cpus, loadavg } from 'node:os';

/** What times of a run can be compared with: ratios within it always, milliseconds only on a like machine as busy as this. */
export function describeMachine(): string {
  const [load = 0] = loadavg();
  return `Node ${process.versions.node}, ${cpus().length} cores, load ${load.toFixed(1)} at the end.`;
}
