import { spawn, type ChildProcess } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findBrowser } from './find-browser.ts';
import { waitUntil } from './wait-until.ts';

/** What keeps a fresh profile off the network and free of first-run pages; port 0 lets Marionette choose one. */
const preferences: Record<string, string | number | boolean> = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.contentblocking.introCount': 99,
  'browser.newtabpage.enabled': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.blockedURIs.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.topsites.contile.enabled': false,
  'browser.translations.enable': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'intl.locale.requested': 'en-US',
  'marionette.port': 0,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'toolkit.telemetry.server': '',
};

export interface RunningFirefox {
  process: ChildProcess;
  /** Where Marionette listens. */
  port: number;
}

/**
 * Starts Firefox with Marionette on a free port, with a fresh profile in `profile`, an empty folder.
 *
 * @throws Error when Firefox is not there, ends at once, or does not listen within a minute.
 */
export async function startFirefox(profile: string, headless: boolean): Promise<RunningFirefox> {
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  await writeFile(join(profile, 'user.js'), lines);
  const browser = spawn(
    await findBrowser('firefox'),
    [
      '--marionette',
      '--remote-allow-system-access',
      '--no-remote',
      '--profile',
      profile,
      ...(headless ? ['--headless', '--width=1280', '--height=985'] : []),
    ],
    // Without the second variable a release build does not heed `services.settings.server`.
    {
      stdio: 'ignore',
      env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1', MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    },
  );
  // A test run that dies takes its Firefox along.
  const endWithUs = (): boolean => browser.kill();
  process.once('exit', endWithUs);
  browser.once('exit', () => process.off('exit', endWithUs));
  const port = await waitUntil(() => readPort(profile, browser), {
    what: 'Firefox to start',
    timeout: 60_000,
  });
  return { process: browser, port };
}

async function readPort(profile: string, browser: ChildProcess): Promise<number | null> {
  if (browser.exitCode !== null) throw new Error(`Firefox ended at once, with code ${browser.exitCode}.`);
  const text = await readFile(join(profile, 'MarionetteActivePort'), 'utf8').catch(() => '');
  return text.trim() === '' ? null : Number(text);
}
