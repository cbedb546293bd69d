import scorers from './scorers.json' with { type: 'json' };
import type { Scorers } from './scorer-types.ts';

/** The scorers that npm run train made; the file is written by it and by nothing else. */
export function loadScorers(): Scorers {
  return scorers;
}
