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
    let mounted = true;
    const take = async (settings: Settings): Promise<void> => {
      const strings = await loadStrings(settings.language);
      if (!mounted) return;
      dressDocument(settings, strings);
      setDress({ settings, strings });
    };
    void getSettings().then(take);
    const stop = subscribeToSettings((settings) => void take(settings));
    return () => {
      mounted = false;
      stop();
    };
  }, []);
  return dress;
}
