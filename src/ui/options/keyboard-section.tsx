import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Commands } from 'webextension-polyfill';
import { useStrings } from '../strings/use-strings.ts';
import type { MessageKey } from '../strings/message-keys.ts';
import { findShortcutSettings } from './find-shortcut-settings.ts';

/** In the order in which they are listed; the browsers list them by name. */
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
        {Object.entries(commandLabel).map(([name, label]) => {
          const command = commands.find((one) => one.name === name);
          return (
            command && (
              <div key={name}>
                <dt>{strings.text(label)}</dt>
                <dd>
                  {command.shortcut ? <kbd dir="ltr">{command.shortcut}</kbd> : strings.text('noShortcut')}
                </dd>
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
