import { useEffect, useState } from 'preact/hooks';
import type { TabResult } from '../../session/types.ts';

/** How long a reading may be under way, in ms; nearly all take less than a second. */
const patience = 10_000;

/**
 * Whether a tab is being read for so long that the reader should be able to begin anew: the browser may have ended the
 * background over it, or the page never given its scripts a turn.
 */
export function useIsLate(result: TabResult | null): boolean {
  const since = result?.state.kind === 'reading' ? result.at : null;
  const [late, setLate] = useState<number | null>(null);
  useEffect(() => {
    if (since === null) return undefined;
    const timer = setTimeout(() => setLate(since), since + patience - Date.now());
    return () => clearTimeout(timer);
  }, [since]);
  return since !== null && late === since;
}
