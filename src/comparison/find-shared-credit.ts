import type { Coverage, Position } from '../story/types.ts';
import type { Voice } from './group-voices.ts';

/** A name that most voices of a position credit for what they say. */
export interface SharedCredit {
  name: string;
  /** Voices that credit it. */
  count: number;
  /** All voices of the position. */
  of: number;
}

/** Names by how many of these lines credit them, the most frequent first; lines that credit nobody are passed over. */
export function rankCredits(lines: Coverage[]): { name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { credits } of lines) {
    if (credits !== undefined) counts.set(credits, (counts.get(credits) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
}

/** On whose word a voice has it: the name that most of its sources credit. */
function creditOf(voice: Voice): string | undefined {
  return rankCredits(voice.sources.map(({ coverage }) => coverage))[0]?.name;
}

/**
 * The name that several voices, and more than half of them, credit: they have it from one place, though each tells it in its
 * own way. It changes nothing in how voices are counted. null where there is no such name, or where the position names
 * it itself: that seven report Netanyahu's speech on Netanyahu's word goes without saying.
 */
export function findSharedCredit(voices: Voice[], position: Position | null): SharedCredit | null {
  const counts = new Map<string, number>();
  for (const voice of voices) {
    const name = creditOf(voice);
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  for (const [name, count] of counts) {
    if (position && `${position.label} ${position.statement}`.includes(name)) continue;
    if (count > 1 && count * 2 > voices.length) return { name, count, of: voices.length };
  }
  return null;
}
