import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Commands } from 'webextension-polyfill';
import { useStrings } from '../strings/use-strings.ts';
import type { MessageKey } from '../strings/message-keys.ts';
import { findShortcutSettings } from './find-shortcut-settings.ts';

const commandLabel: Record<string, MessageKey> = {
  'next-sentence': 'commandNextSentence',
  'previous-sentence': 'commandPreviousSentence',
  'open-panel': 'commandOpenPanel',
  _execute_sidebar_action: 'commandOpenPanel',
  'pause-here': 'commandPauseHere',
};

/** The keyboard commands as the browser has them now, and the way to change them there. */
export function KeyboardSection() {
  const strings = useStrings();
  const [commands, setCommands] = useState<Commands.Command[]>([]);
  const openSettings = findShortcutSettings();

  useEffect(() => {
    const read = async (): Promise<void> => setCommands(await browser.commands.getAll());
    void read();
    // Shortcuts are changed in a page of the browser, which tells nobody.
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, []);

  return (
    <section>
      <h2>{strings.text('keyboard')}</h2>
      <dl class="commands">
        {commands.map(({ name = '', shortcut }) => {
          const label = commandLabel[name];
          return (
            label && (
              <div key={name}>
                <dt>{strings.text(label)}</dt>
                <dd>{shortcut ? <kbd dir="ltr">{shortcut}</kbd> : strings.text('noShortcut')}</dd>
              </div>
            )
          );
        })}
      </dl>
      {openSettings ? (
        <button type="button" class="button" onClick={() => void openSettings()}>
          {strings.text('changeShortcuts')}
        </button>
      ) : (
        <p class="note soft">{strings.text('changeShortcutsByHand')}</p>
      )}
    </section>
  );
}
