import { interfaceLanguages } from '../strings/load-strings.ts';
import { useStrings } from '../strings/use-strings.ts';
import { Choices } from './choices.tsx';
import type { SectionProps } from './section-props.ts';

/** Theme and language of panel, popup and settings. */
export function AppearanceSection({ settings, onChange }: SectionProps) {
  const strings = useStrings();
  return (
    <section>
      <Choices
        legend={strings.text('theme')}
        chosen={settings.theme}
        onChoose={(theme) => onChange({ theme })}
        options={[
          { value: 'system', label: strings.text('themeSystem') },
          { value: 'light', label: strings.text('themeLight') },
          { value: 'dark', label: strings.text('themeDark') },
        ]}
      />
      <label class="field">
        <span class="field-label">{strings.text('language')}</span>
        <select
          value={settings.language}
          onChange={(event) => onChange({ language: event.currentTarget.value })}
        >
          <option value="browser">{strings.text('languageBrowser')}</option>
          {Object.entries(interfaceLanguages).map(([code, name]) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </section>
  );
}
