import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from './browser.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Folder that the build for a browser goes to. */
export function buildFolder(browser: BrowserName): string {
  return `${root}.output/${browser === 'chromium' ? 'chrome' : 'firefox'}-mv3`;
}

/**
 * Builds the extension for a browser; the builder's own progress goes to standard error.
 *
 * @returns Folder of the built extension.
 * @throws Error when the build fails; what failed stands above it on standard error.
 */
export async function buildExtension(browser: BrowserName): Promise<string> {
  const args = browser === 'chromium' ? ['-b', 'chrome'] : ['-b', 'firefox', '--mv3'];
  const code = await new Promise((resolve, reject) => {
    const wxt = spawn(process.execPath, [`${root}node_modules/wxt/bin/wxt.mjs`, 'build', ...args], {
      cwd: root,
      stdio: ['ignore', process.stderr, process.stderr],
    });
    wxt.once('error', reject);
    wxt.once('exit', resolve);
  });
  if (code !== 0)
    throw new Error(`The extension for ${browser} could not be built; the reason stands above.`);
  return buildFolder(browser);
}
