import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { oldestBrowsers } from '../build/oldest-browsers.ts';
import type { BrowserName } from './browser.ts';
import { installBrowser } from './install-browser.ts';

const variables: Record<BrowserName, string[]> = {
  chromium: ['VARIORUM_CHROMIUM', 'CHROME_PATH'],
  firefox: ['VARIORUM_FIREFOX', 'FIREFOX_PATH'],
};

/** Names on the PATH, best first. Branded Chrome comes last: it is the one that may refuse to load an extension. */
const commands: Record<BrowserName, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-for-testing',
    'google-chrome',
    'google-chrome-stable',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

/** Where installers put them on macOS and Windows, and on Linux outside of the PATH. */
function usualPlaces(name: BrowserName): string[] {
  const programs = [
    process.env['PROGRAMFILES'],
    process.env['PROGRAMFILES(X86)'],
    process.env['LOCALAPPDATA'],
  ];
  const windows = (path: string): string[] => programs.flatMap((root) => (root ? [join(root, path)] : []));
  return name === 'chromium'
    ? [
        ...inApplications('Chromium.app/Contents/MacOS/Chromium'),
        ...inApplications('Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'),
        ...inApplications('Google Chrome.app/Contents/MacOS/Google Chrome'),
        ...windows('Chromium\\Application\\chrome.exe'),
        ...windows('Google\\Chrome\\Application\\chrome.exe'),
        '/snap/bin/chromium',
      ]
    : [
        ...inApplications('Firefox.app/Contents/MacOS/firefox'),
        ...inApplications('Firefox Developer Edition.app/Contents/MacOS/firefox'),
        ...windows('Mozilla Firefox\\firefox.exe'),
        '/snap/bin/firefox',
      ];
}

function inApplications(path: string): string[] {
  return ['/Applications', join(homedir(), 'Applications')].map((root) => join(root, path));
}

/**
 * Finds a browser to drive: where an environment variable says (VARIORUM_CHROMIUM, VARIORUM_FIREFOX), on the PATH, in
 * the usual places, passing by those that are too old; else it installs one, which takes minutes the first time and says so on standard error.
 *
 * @returns Path of the program.
 * @throws Error that says what to install when there is none and none can be installed.
 */
export async function findBrowser(name: BrowserName): Promise<string> {
  for (const variable of variables[name]) {
    const path = process.env[variable];
    if (path === undefined || path === '') continue;
    if (existsSync(path)) return path;
    throw new Error(
      `${variable} says ${path}, but there is no such file. Correct it, or unset it to have one found.`,
    );
  }
  return (await lookAround(name)) ?? (await installBrowser(name, () => lookAround(name)));
}

async function lookAround(name: BrowserName): Promise<string | null> {
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '' && !folder.includes('node_modules'))
    .flatMap((folder) => commands[name].map((command) => join(folder, command)));
  for (const path of [...onPath, ...usualPlaces(name)]) {
    if (!existsSync(path)) continue;
    const version = await readVersion(path);
    if (version === null || version >= oldestBrowsers[name]) return path;
    console.error(`${path} is version ${version}, too old: Variorum needs ${oldestBrowsers[name]} or newer.`);
  }
  return null;
}

/** Major version of a browser; null where it does not say. On Windows it is not asked: Chrome would open a window there. */
async function readVersion(path: string): Promise<number | null> {
  if (process.platform === 'win32') return null;
  try {
    const { stdout } = await promisify(execFile)(path, ['--version'], { timeout: 20_000 });
    return Number(/(\d+)\.\d/.exec(stdout)?.[1] ?? Number.NaN) || null;
  } catch {
    return null;
  }
}
