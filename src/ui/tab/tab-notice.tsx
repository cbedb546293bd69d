import type { TabResult } from '../../session/types.ts';
import type { Pack } from '../../story/types.ts';
import { aboutState } from '../state/about-state.ts';
import { describeState } from '../state/describe-state.ts';
import { StateNotice } from '../state/state-notice.tsx';
import { useStrings } from '../strings/use-strings.ts';
import { actOnState } from './act-on-state.ts';
import { useIsLate } from './use-is-late.ts';

/** Why there is no reading of a tab to show, and what can be done about it. */
export function TabNotice({ tab, result, packs }: { tab: number; result: TabResult | null; packs: Pack[] }) {
  const { language } = useStrings();
  return (
    <StateNotice
      words={describeState(result, useIsLate(result))}
      about={aboutState(result, packs, language)}
      busy={result?.state.kind === 'reading'}
      onAction={(action) => void actOnState(action, tab)}
    />
  );
}
