/**
 * `npm start`: builds the extension and shows it on the sample articles: in a browser window where there is a display,
 * else as screenshots and a summary.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadStories } from '../build/load-stories.ts';
import type { Browser, BrowserName } from '../drive/browser.ts';
import { buildExtension, buildFolder } from '../drive/build-extension.ts';
import { launchChromium } from '../drive/chromium.ts';
import { launchFirefox } from '../drive/firefox.ts';
import { samplePages } from '../drive/sample-pages.ts';
import { serveFixtures } from '../drive/serve-fixtures.ts';
import { readSamples } from './read-samples.ts';

const usage = `Usage: npm start -- [--browser chromium|firefox] [--headless] [--no-build]

  --browser   which browser to open; chromium unless told
  --headless  no window: save screenshots and print a summary (so it is without a display)
  --no-build  take the extension as it was built last`;

interface Options {
  browser: BrowserName;
  headless: boolean;
  build: boolean;
}

const storyFolder = fileURLToPath(new URL('../../assets/stories', import.meta.url));
const screenshotFolder = fileURLToPath(new URL('../../screenshots', import.meta.url));

try {
  const options = readOptions();
  if (options === null) console.log(usage);
  else await start(options);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

/** @throws Error for an unknown option or browser. */
function readOptions(): Options | null {
  const { values } = parseArgs({
    options: {
      browser: { type: 'string', default: 'chromium' },
      headless: { type: 'boolean', default: false },
      'no-build': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return null;
  const { browser } = values;
  if (browser !== 'chromium' && browser !== 'firefox') {
    throw new Error(`--browser is "${browser}"; it can be chromium or firefox.`);
  }
  return { browser, headless: values.headless || !hasDisplay(), build: !values['no-build'] };
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

async function start({ browser: name, headless, build }: Options): Promise<void> {
  if (build) console.log(`Building the extension for ${name}.`);
  const extension = build ? await buildExtension(name) : buildFolder(name);
  const server = await serveFixtures();
  try {
    console.log(`The sample articles are at ${server.origin}/ as long as this runs.`);
    console.log(`Starting ${name}${headless ? ' without a window' : ''}.`);
    const launch = name === 'chromium' ? launchChromium : launchFirefox;
    const browser = await launch({ extension, headless });
    try {
      await (headless ? report(browser, server.origin) : show(browser, server.origin));
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}

/** Opens the first sample and waits until the reader has closed the browser. */
async function show(browser: Browser, origin: string): Promise<void> {
  process.once('SIGINT', () => void browser.close());
  await browser.open(`${origin}/${samplePages[0]?.file ?? ''}`);
  console.log(
    'Click a painted sentence. All samples are linked from the masthead. Close the browser to end.',
  );
  await browser.waitForEnd();
}

async function report(browser: Browser, origin: string): Promise<void> {
  let count = 0;
  for await (const { lines, screenshots } of readSamples(browser, samplePages, {
    origin,
    folder: screenshotFolder,
    packs: loadStories(storyFolder).map(({ pack }) => pack),
  })) {
    count += 1;
    console.log(`\n[${count}/${samplePages.length}] ${lines.join('\n      ')}`);
    for (const file of screenshots) console.log(`      ${file}`);
  }
}
