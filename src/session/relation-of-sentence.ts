import type { Reading, Relation } from '../claims/types.ts';

/** The most notable first: what a reader would want to know before the rest. */
const byNotice: readonly Relation[] = ['differs', 'contested', 'corroborated', 'single'];

/** The one relation that stands for a sentence with several readings; null for one without. */
export function relationOfSentence(readings: readonly Reading[]): Relation | null {
  return byNotice.find((relation) => readings.some((reading) => reading.relation === relation)) ?? null;
}
