import { voiceOf } from '../claims/relate-coverage.ts';
import type { Coverage, Source } from '../story/types.ts';

export interface VoiceSource {
  source: Source;
  coverage: Coverage;
}

/** Sources that count as one witness: those that repeat the same agency or report. */
export interface Voice {
  /** The agency or report that its sources repeat, else the id of its only source. */
  id: string;
  /** The agency or report; null where the source speaks for itself. */
  via: string | null;
  sources: VoiceSource[];
}

/** Groups sources into independent voices, in the order in which each was first met. */
export function groupVoices(entries: VoiceSource[]): Voice[] {
  const voices = new Map<string, Voice>();
  for (const entry of entries) {
    const id = voiceOf(entry.source);
    const voice = voices.get(id);
    if (voice) voice.sources.push(entry);
    else voices.set(id, { id, via: entry.source.via ?? null, sources: [entry] });
  }
  return [...voices.values()];
}

/** How many independent voices these sources make. */
export function countVoices(sources: Source[]): number {
  return new Set(sources.map(voiceOf)).size;
}
