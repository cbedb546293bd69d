import browser from 'webextension-polyfill';
import { send } from '../../session/messages.ts';
import { siteOf } from '../../session/page-address.ts';
import type { Pack } from '../../story/types.ts';
import { isolate } from '../strings/isolate.ts';
import { StringsProvider } from '../strings/use-strings.ts';
import { openPanel } from '../tab/open-panel.ts';
import { TabNotice } from '../tab/tab-notice.tsx';
import { useSettings } from '../tab/use-settings.ts';
import { useTabResult } from '../tab/use-tab-result.ts';
import { Popup } from './popup.tsx';

/** The toolbar popup: the reading in brief or why there is none, and what can be done about this site. */
export function PopupPage({ packs }: { packs: Pack[] }) {
  const dress = useSettings();
  const { tab, result, known } = useTabResult();
  if (!dress || !known || tab === null) return null;

  const { strings } = dress;
  const read = result?.state.kind === 'read' ? result.state : null;
  const pack = read && packs.find(({ story }) => story.id === read.reading.story.id);
  const site = result ? siteOf(result.url) : '';
  const paused = result?.state.kind === 'paused';
  const open = async (): Promise<void> => {
    await openPanel(tab);
    window.close();
  };
  const show = async (sentence: number): Promise<void> => {
    // The panel opens only on the click itself, so it goes first.
    await Promise.all([openPanel(tab), send({ type: 'select-sentence', tab, sentence })]);
    window.close();
  };

  return (
    <StringsProvider value={strings}>
      {read && pack ? (
        <Popup
          pack={pack}
          reading={read.reading}
          onOpen={() => void open()}
          onShow={(sentence) => void show(sentence)}
        />
      ) : (
        <TabNotice {...{ tab, result, packs }} />
      )}
      <footer class="popup-footer">
        {site && !paused && (
          <button
            type="button"
            class="button quiet"
            onClick={() => void send({ type: 'pause-site', tab, paused: true })}
          >
            {strings.text('pauseOn', isolate(site))}
          </button>
        )}
        <button
          type="button"
          class="button quiet settings"
          onClick={() => void browser.runtime.openOptionsPage()}
        >
          {strings.text('settings')}
        </button>
      </footer>
    </StringsProvider>
  );
}
