import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

export interface Peer {
  name: string;
  version: string;
  /** Markup that puts it in a page of the server whose root is the folder it was installed to. */
  markup: string;
}

const run = promisify(execFile);

/** Where the client finds its own parts instead of its maker's servers, which it never reaches here. */
const hypothesisConfig = {
  assetRoot: '/node_modules/hypothesis/',
  sidebarAppUrl: '/hypothesis.html',
  notebookAppUrl: '/hypothesis.html',
  profileAppUrl: '/hypothesis.html',
  apiUrl: '/no-service/',
};
const hypothesisMarkup = `<script type="application/json" class="js-hypothesis-config">${JSON.stringify(hypothesisConfig)}</script>
<script src="/node_modules/hypothesis/build/boot.js"></script>`;

const darkReaderMarkup = `<script src="/node_modules/darkreader/darkreader.js"></script>
<script>DarkReader.enable({ brightness: 100 });</script>`;

/**
 * Installs the newest Hypothesis client and Dark Reader with npm into `folder`, without running scripts of theirs.
 *
 * @returns null when npm cannot.
 */
export async function installPeers(folder: string): Promise<Peer[] | null> {
  await writeFile(join(folder, 'package.json'), '{"private":true}');
  try {
    await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', 'hypothesis', 'darkreader'], {
      cwd: folder,
      timeout: 180_000,
    });
  } catch {
    return null;
  }
  await writeFile(
    join(folder, 'hypothesis.html'),
    `<!doctype html><html lang="en"><head><title>Hypothesis</title></head><body><hypothesis-app></hypothesis-app>${hypothesisMarkup}</body></html>`,
  );
  return [
    {
      name: 'Hypothesis client',
      version: await readVersion(folder, 'hypothesis'),
      markup: hypothesisMarkup,
    },
    { name: 'Dark Reader', version: await readVersion(folder, 'darkreader'), markup: darkReaderMarkup },
  ];
}

async function readVersion(folder: string, name: string): Promise<string> {
  const { version }: { version: string } = JSON.parse(
    await readFile(join(folder, 'node_modules', name, 'package.json'), 'utf8'),
  );
  return version;
}
