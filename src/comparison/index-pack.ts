import type { Claim, Coverage, Pack, Source } from '../story/types.ts';
import type { VoiceSource } from './group-voices.ts';

/** A pack by its ids. */
export interface PackIndex {
  pack: Pack;
  claims: Map<string, Claim>;
  sources: Map<string, Source>;
  /** Claim id → who covers it, oldest first. */
  coverage: Map<string, VoiceSource[]>;
}

const indexes = new WeakMap<Pack, PackIndex>();

/** The pack's index, made once. Coverage of unknown sources is left out. */
export function indexPack(pack: Pack): PackIndex {
  const known = indexes.get(pack);
  if (known) return known;
  const sources = new Map(pack.sources.map((source) => [source.id, source]));
  const coverage = new Map<string, VoiceSource[]>();
  for (const line of pack.coverage) {
    const source = sources.get(line.source);
    if (!source) continue;
    const entries = coverage.get(line.claim) ?? [];
    entries.push({ source, coverage: line });
    coverage.set(line.claim, entries);
  }
  for (const entries of coverage.values()) {
    entries.sort((a, b) => a.source.date.localeCompare(b.source.date));
  }
  const index = { pack, claims: new Map(pack.claims.map((claim) => [claim.id, claim])), sources, coverage };
  indexes.set(pack, index);
  return index;
}

/** What a source says on a claim; undefined where it does not cover it. */
export function findCoverage(index: PackIndex, claim: string, source: string): Coverage | undefined {
  return index.coverage.get(claim)?.find((entry) => entry.source.id === source)?.coverage;
}
