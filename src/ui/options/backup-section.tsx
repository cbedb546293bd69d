import { useEffect, useRef, useState } from 'preact/hooks';
import { exportSettings, hasBrokenSettings, importSettings, resetSettings } from '../../session/settings.ts';
import { useStrings } from '../strings/use-strings.ts';
import type { MessageKey } from '../strings/message-keys.ts';
import { saveFile } from '../take-away/save-file.ts';

/** Saves the settings as a file, takes them from one, or puts them back as they came. */
export function BackupSection() {
  const strings = useStrings();
  const input = useRef<HTMLInputElement>(null);
  const [done, setDone] = useState<MessageKey | null>(null);

  useEffect(() => void hasBrokenSettings().then((broken) => broken && setDone('settingsDamaged')), []);

  const save = async (): Promise<void> => {
    saveFile('variorum-settings.json', 'application/json', await exportSettings());
    setDone('settingsSaved');
  };
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setDone((await importSettings(await file.text())) ? 'settingsTaken' : 'settingsNotTaken');
  };
  const reset = async (): Promise<void> => {
    await resetSettings();
    setDone('settingsReset');
  };

  return (
    <section>
      <h2>{strings.text('backup')}</h2>
      <div class="buttons">
        <button type="button" class="button" onClick={() => void save()}>
          {strings.text('saveSettings')}
        </button>
        <button type="button" class="button" onClick={() => input.current?.click()}>
          {strings.text('takeSettings')}
        </button>
        <button type="button" class="button" onClick={() => void reset()}>
          {strings.text('resetSettings')}
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={strings.text('takeSettings')}
          onChange={(event) => {
            void take(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </div>
      <output class="note soft">{done && strings.text(done)}</output>
    </section>
  );
}
