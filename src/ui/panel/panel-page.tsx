import type { Pack } from '../../story/types.ts';
import { StringsProvider } from '../strings/use-strings.ts';
import { TabNotice } from '../tab/tab-notice.tsx';
import { useSettings } from '../tab/use-settings.ts';
import { useTabResult } from '../tab/use-tab-result.ts';
import { Panel } from './panel.tsx';

/** The side panel: the reading of the tab beside it, or why there is none. */
export function PanelPage({ packs }: { packs: Pack[] }) {
  const dress = useSettings();
  const { tab, result, known } = useTabResult();
  if (!dress || !known || tab === null) return null;

  const read = result?.state.kind === 'read' ? result.state : null;
  const pack = read && packs.find(({ story }) => story.id === read.reading.story.id);
  return (
    <StringsProvider value={dress.strings}>
      {read && pack && result ? (
        <Panel key={`${tab} ${result.url}`} {...{ tab, result, pack }} {...read} />
      ) : (
        <TabNotice {...{ tab, result, packs }} />
      )}
    </StringsProvider>
  );
}
