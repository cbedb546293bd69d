import { useState } from 'preact/hooks';
import { siteOf } from '../../session/page-address.ts';
import { isolate } from '../strings/isolate.ts';
import { useStrings } from '../strings/use-strings.ts';
import type { SectionProps } from './section-props.ts';

/** A site as the reader types it: an address or a bare host. '' where it is neither. */
function readSite(typed: string): string {
  const text = typed.trim();
  return siteOf(/^https?:/i.test(text) ? text : `https://${text}`);
}

/** Sites on which nothing is read. */
export function PausedSection({ settings: { pausedSites }, onChange }: SectionProps) {
  const strings = useStrings();
  const [typed, setTyped] = useState('');
  const site = readSite(typed);

  const add = (event: Event): void => {
    event.preventDefault();
    if (!site) return;
    onChange({ pausedSites: [...new Set([...pausedSites, site])] });
    setTyped('');
  };

  return (
    <section>
      <h2>{strings.text('pausedSites')}</h2>
      {pausedSites.length === 0 ? (
        <p class="note soft">{strings.text('noPausedSites')}</p>
      ) : (
        <ul class="sites">
          {pausedSites.map((one) => (
            <li key={one}>
              <bdi>{one}</bdi>
              <button
                type="button"
                class="button quiet"
                aria-label={strings.text('removeSite', isolate(one))}
                onClick={() => onChange({ pausedSites: pausedSites.filter((other) => other !== one) })}
              >
                {strings.text('remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form class="add-site" onSubmit={add}>
        <label class="field">
          <span class="field-label note">{strings.text('addSite')}</span>
          <input
            type="text"
            dir="ltr"
            inputMode="url"
            autocomplete="off"
            placeholder="news.example"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button" disabled={!site}>
          {strings.text('pause')}
        </button>
      </form>
    </section>
  );
}
