import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { oldestBrowsers } from '../build/oldest-browsers.ts';
import type { BrowserName } from './browser.ts';

const names: Record<BrowserName, string> = { chromium: 'Chromium', firefox: 'Firefox' };
const packages: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
const variables: Record<BrowserName, string> = { chromium: 'VARIORUM_CHROMIUM', firefox: 'VARIORUM_FIREFOX' };

/**
 * Installs a browser: from Debian's packages where we may, else a copy of the vendor's test build in the user's cache.
 * Needs the network; says on standard error what it does.
 *
 * @param find Looks whether the system now has one.
 * @returns Path of the program.
 * @throws Error that says what a person can do instead.
 */
export async function installBrowser(name: BrowserName, find: () => Promise<string | null>): Promise<string> {
  console.error(`No ${names[name]} on this machine that is new enough: installing it, once.`);
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    await installWithApt(packages[name]);
    const path = await find();
    if (path !== null) return path;
  }
  const downloaded = await download(name);
  if (downloaded !== null) return downloaded;
  throw new Error(
    `${names[name]} ${oldestBrowsers[name]} or newer is needed and could not be installed. Install it (Debian, Ubuntu: "sudo apt-get install ` +
      `${packages[name]}"; otherwise from its maker's site), or set ${variables[name]} to the path of its program.`,
  );
}

async function installWithApt(name: string): Promise<void> {
  // A fresh machine has no package lists, or old ones that name versions no longer there.
  await run('apt-get', ['update', '-q']);
  await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', name, 'fonts-dejavu-core']);
}

/** Runs a command with its output on standard error; a failure shows there, and in that the browser stays missing. */
function run(command: string, args: string[]): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', process.stderr, process.stderr],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  });
}

async function download(name: BrowserName): Promise<string | null> {
  const { Browser, detectBrowserPlatform, install, resolveBuildId } = await import('@puppeteer/browsers');
  const platform = detectBrowserPlatform();
  if (platform === undefined) return null;
  const browser = name === 'chromium' ? Browser.CHROME : Browser.FIREFOX;
  try {
    const { executablePath } = await install({
      browser,
      platform,
      buildId: await resolveBuildId(browser, platform, 'stable'),
      cacheDir: join(homedir(), '.cache', 'variorum'),
      downloadProgressCallback: 'default',
    });
    return executablePath;
  } catch (error) {
    console.error(`Downloading it failed: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}
