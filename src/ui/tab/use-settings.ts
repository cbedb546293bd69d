import { useLayoutEffect, useState } from 'preact/hooks';
import { getSettings, subscribeToSettings } from '../../session/settings.ts';
import type { Settings } from '../../session/settings.ts';
import { loadStrings } from '../strings/load-strings.ts';
import type { Strings } from '../strings/strings.ts';

/** Sets theme, language and direction of the document that a view stands in. */
function dressDocument(settings: Settings, strings: Strings): void {
  const { documentElement: root } = document;
  root.lang = strings.language;
  root.dir = strings.direction;
  if (settings.theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = settings.theme;
}

export interface Dress {
  settings: Settings;
  strings: Strings;
}

/** The reader's settings with the strings in their language; the document follows both. Null until read. */
export function useSettings(): Dress | null {
  const [dress, setDress] = useState<Dress | null>(null);
  useLayoutEffect(() => {
    // Strings of a language may take longer than those of the next one that is chosen.
    let newest = 0;
    const take = async (answer: Settings | Promise<Settings>): Promise<void> => {
      const turn = ++newest;
      const settings = await answer;
      const strings = await loadStrings(settings.language);
      if (turn !== newest) return;
      dressDocument(settings, strings);
      setDress({ settings, strings });
    };
    const stop = subscribeToSettings((settings) => void take(settings));
    void take(getSettings());
    return () => {
      newest = -1;
      stop();
    };
  }, []);
  return dress;
}
