import type { Reading } from '../claims/types.ts';
import type { Claim } from '../story/types.ts';
import type { VoiceSource } from './group-voices.ts';
import type { PackIndex } from './index-pack.ts';
import { layOutPositions } from './lay-out-positions.ts';
import type { PositionColumn } from './lay-out-positions.ts';

/** One date, with who took which position then. */
export interface Moment {
  /** YYYY-MM-DD, or YYYY-MM where the day is not known. */
  date: string;
  /** Days since the moment before; null for the first, and where a day is not known. */
  gap: number | null;
  /** By lane. */
  entries: VoiceSource[][];
}

export interface Timeline {
  lanes: PositionColumn[];
  moments: Moment[];
}

const dayLength = 24 * 60 * 60 * 1000;

function daysBetween(from: string, to: string): number | null {
  if (from.length < 10 || to.length < 10) return null;
  return Math.round((Date.parse(to) - Date.parse(from)) / dayLength);
}

/** Who reported which position of a claim when: a lane for each position, dates from old to new. */
export function buildTimeline(
  index: PackIndex,
  claim: Claim,
  reading: Reading | null,
  ownSource: string | null,
): Timeline {
  const lanes = layOutPositions(index, claim, reading, ownSource);
  const byLane = lanes.map((lane) => [...lane.own, ...lane.voices.flatMap(({ sources }) => sources)]);
  const dates = [...new Set(byLane.flat().map(({ source }) => source.date))].sort();
  const moments = dates.map((date, at): Moment => {
    const before = dates[at - 1];
    return {
      date,
      gap: before === undefined ? null : daysBetween(before, date),
      entries: byLane.map((entries) => entries.filter(({ source }) => source.date === date)),
    };
  });
  return { lanes, moments };
}
