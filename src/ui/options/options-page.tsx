import { changeSettings } from '../../session/settings.ts';
import { StringsProvider } from '../strings/use-strings.ts';
import { useSettings } from '../tab/use-settings.ts';
import { AppearanceSection } from './appearance-section.tsx';
import { BackupSection } from './backup-section.tsx';
import { KeyboardSection } from './keyboard-section.tsx';
import { PaintSection } from './paint-section.tsx';
import { PausedSection } from './paused-section.tsx';
import { ReadingSection } from './reading-section.tsx';
import type { Change } from './section-props.ts';

const change: Change = (settings) => void changeSettings(settings);

/** All settings. Each is kept as soon as it is changed. */
export function OptionsPage() {
  const dress = useSettings();
  if (!dress) return null;
  const { settings, strings } = dress;
  return (
    <StringsProvider value={strings}>
      <main class="page">
        <header class="page-head">
          <h1>{strings.text('settingsTitle')}</h1>
          <a href="/welcome.html">{strings.text('openWelcome')}</a>
        </header>
        <ReadingSection settings={settings} onChange={change} />
        <PaintSection settings={settings} onChange={change} />
        <AppearanceSection settings={settings} onChange={change} />
        <PausedSection settings={settings} onChange={change} />
        <KeyboardSection />
        <BackupSection />
      </main>
    </StringsProvider>
  );
}
