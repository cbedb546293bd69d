import type { Reading } from '../claims/types.ts';
import type { Claim, Facet, Position, Stance } from '../story/types.ts';
import { voiceOf } from '../claims/relate-coverage.ts';
import { groupVoices } from './group-voices.ts';
import type { Voice, VoiceSource } from './group-voices.ts';
import type { PackIndex } from './index-pack.ts';

/** One way to make a claim, with the voices that make it so. */
export interface PositionColumn {
  /** null where sources cover the claim without taking a position. */
  position: Position | null;
  stance: Stance;
  /** How it stands to the article: the same, another, or the article does not say. */
  stands: 'same' | 'other' | 'neutral';
  /** Whether it is the article's own. */
  taken: boolean;
  /** What it differs in from the article. */
  facets: Facet[];
  /** Independent voices, without the article itself and those that repeat the same report. */
  voices: Voice[];
  /** The article itself and those of its voice: shown, not counted. */
  own: VoiceSource[];
}

const keyOf = (position: string | null, stance: Stance): string => `${stance} ${position ?? ''}`;

/**
 * The positions of a claim, each with its voices; the article's own comes first, silent ones are left out.
 *
 * @param reading what the article says on the claim; null where it does not make it
 * @param ownSource id of the article itself among the sources, if it is one
 */
export function layOutPositions(
  index: PackIndex,
  claim: Claim,
  reading: Reading | null,
  ownSource: string | null,
): PositionColumn[] {
  const own = ownSource === null ? undefined : index.sources.get(ownSource);
  const ownVoice = own ? voiceOf(own) : null;
  const positions = new Map(claim.positions.map((position) => [position.id, position]));
  const groups = new Map<string, VoiceSource[]>();
  for (const position of claim.positions) groups.set(keyOf(position.id, 'asserts'), []);
  // A value that no position has ("eleven days") agrees with no position, the unnamed one included.
  const ownKey = reading && reading.value === undefined ? keyOf(reading.position, reading.stance) : null;
  if (ownKey && !groups.has(ownKey)) groups.set(ownKey, []);
  for (const entry of index.coverage.get(claim.id) ?? []) {
    const key = keyOf(entry.coverage.position, entry.coverage.stance);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }

  const agreeing = new Set(reading?.corroborating);
  const differing = new Map(reading?.differing.map((difference) => [difference.source, difference]));
  const columns: PositionColumn[] = [];
  for (const [key, entries] of groups) {
    if (entries.length === 0 && key !== ownKey) continue;
    const stance: Stance = key.startsWith('denies ') ? 'denies' : 'asserts';
    const others = entries.filter((entry) => ownVoice === null || voiceOf(entry.source) !== ownVoice);
    const facets = new Set(others.flatMap((entry) => differing.get(entry.source.id)?.in ?? []));
    const same = key === ownKey || others.some((entry) => agreeing.has(entry.source.id));
    const other = others.some((entry) => differing.has(entry.source.id));
    columns.push({
      position: positions.get(key.slice(stance.length + 1)) ?? null,
      stance,
      stands: same ? 'same' : other ? 'other' : 'neutral',
      taken: key === ownKey,
      facets: [...facets],
      voices: groupVoices(others),
      own: entries.filter((entry) => !others.includes(entry)),
    });
  }
  const rank = { same: 0, other: 1, neutral: 2 };
  return columns.sort(
    (a, b) =>
      Number(b.taken) - Number(a.taken) ||
      rank[a.stands] - rank[b.stands] ||
      b.voices.length - a.voices.length,
  );
}
