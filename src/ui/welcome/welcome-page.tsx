import { relations } from '../../claims/types.ts';
import { translate } from '../../comparison/translate.ts';
import { changeSettings } from '../../session/settings.ts';
import type { Pack } from '../../story/types.ts';
import { RelationSign } from '../relation/relation-sign.tsx';
import { relationLabel, relationMeaning } from '../relation/relation-words.ts';
import { isolate } from '../strings/isolate.ts';
import { StringsProvider } from '../strings/use-strings.ts';
import { useSettings } from '../tab/use-settings.ts';
import { Example } from './example.tsx';

/** Opens once after installing: what the extension does and does not do, tried out on the spot. */
export function WelcomePage({ packs }: { packs: Pack[] }) {
  const dress = useSettings();
  if (!dress) return null;
  const { strings, settings } = dress;
  const [pack] = packs;
  return (
    <StringsProvider value={strings}>
      <main class="page">
        <header class="welcome-head">
          <img src="/icons/128.png" width="64" height="64" alt="" />
          <div>
            <h1>{strings.text('welcomeTitle')}</h1>
            <p class="soft">{strings.text('welcomeLead')}</p>
          </div>
        </header>
        {pack && <Example pack={pack} />}
        <section>
          <h2>{strings.text('fourRelations')}</h2>
          <dl class="meanings">
            {relations.map((relation) => (
              <div key={relation}>
                <dt>
                  <RelationSign relation={relation} />
                  {strings.text(relationLabel[relation])}
                </dt>
                <dd class="soft">{strings.text(relationMeaning[relation])}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h2>{strings.text('doesNotTitle')}</h2>
          <ul class="bullets">
            <li>{strings.text('doesNotJudge')}</li>
            <li>
              {strings.text(
                'doesNotKnow',
                strings.list(
                  packs.map((one) => isolate(translate(one, one.story.title, strings.language).text)),
                ),
              )}
            </li>
            <li>{strings.text('doesNotMiss')}</li>
          </ul>
        </section>
        <section>
          <h2>{strings.text('privacyTitle')}</h2>
          <p>{strings.text('privacyText')}</p>
          <label class="choice">
            <input
              type="checkbox"
              checked={!settings.automatic}
              onChange={(event) => void changeSettings({ automatic: !event.currentTarget.checked })}
            />
            <span>
              {strings.text('readWhenAsked')}
              <span class="note soft">{strings.text('readWhenAskedNote')}</span>
            </span>
          </label>
        </section>
        <section>
          <h2>{strings.text('pinTitle')}</h2>
          <p>{strings.text('pinText')}</p>
          <p>
            <a href="/options.html">{strings.text('actionSettings')}</a>
          </p>
        </section>
      </main>
    </StringsProvider>
  );
}
