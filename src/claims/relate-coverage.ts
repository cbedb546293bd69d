import type { Coverage, Facet, Pack, Source } from '../story/types.ts';
import type { Difference, Reading, Relation } from './types.ts';

/** A reading as far as its relation to the coverage depends on it. */
export type Said = Pick<Reading, 'claim' | 'position' | 'stance' | 'value'>;

/** How a reading stands to the coverage. */
export type Relating = Pick<Reading, 'relation' | 'corroborating' | 'differing'>;

/** The independent voice of a source: the agency or report that it repeats, or itself. */
export function voiceOf(source: Pick<Source, 'id' | 'via'>): string {
  return source.via ?? source.id;
}

/** The source that an article is, by its addresses; null for an article that the pack does not have. */
export function findOwnSource(pack: Pack, urls: readonly string[]): Source | null {
  const keys = new Set(urls.map(keyOfAddress));
  return pack.sources.find((source) => keys.has(keyOfAddress(source.url))) ?? null;
}

/** Host without "www." and "m.", path without a slash at its end; the query only where it names the article ("?p=1"). */
function keyOfAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  const host = url.hostname.replace(/^(?:www|m|amp)\./, '');
  const article = ['p', 'id', 'article'].map((key) => url.searchParams.get(key) ?? '').join();
  return `${host}${url.pathname.replace(/\/(?:amp\/?)?$/, '')}?${article}`.toLowerCase();
}

/** Whether a source bears out a reading or contradicts it; null for neither. */
function agrees(said: Said, line: Coverage): boolean | null {
  if (said.stance !== line.stance) return false;
  // A value that no position has is not left open.
  if (said.position === null && said.value === undefined) return true;
  if (line.position === null) return null;
  if (said.position === line.position) return true;
  // Two denials of different positions do not contradict each other.
  return said.stance === 'denies' ? null : false;
}

/**
 * Relates what an article says on a claim to the coverage by others. The article itself (`own`) and whatever repeats the same
 * agency or report never count. A reading that leaves its position open is borne out by every source that makes the claim; a
 * source that leaves it open counts neither for nor against a position.
 */
export function relateCoverage(said: Said, pack: Pack, own: Source | null): Relating {
  const facet: Facet = pack.claims.find((claim) => claim.id === said.claim)?.facet ?? 'what';
  const voices = new Map(pack.sources.map((source) => [source.id, voiceOf(source)]));
  const ownVoice = own === null ? null : voiceOf(own);
  const corroborating: string[] = [];
  const differing: Difference[] = [];
  for (const line of pack.coverage) {
    if (line.claim !== said.claim || line.source === own?.id || voices.get(line.source) === ownVoice)
      continue;
    const agreement = agrees(said, line);
    if (agreement === false)
      differing.push({ source: line.source, position: line.position, stance: line.stance, in: [facet] });
    else if (agreement) corroborating.push(line.source);
  }
  return { relation: nameRelation(corroborating.length, differing.length), corroborating, differing };
}

function nameRelation(corroborating: number, differing: number): Relation {
  if (corroborating > 0) return differing > 0 ? 'contested' : 'corroborated';
  return differing > 0 ? 'differs' : 'single';
}
