import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, zip, type InlineConfig } from 'wxt';

export type Store = 'chrome' | 'firefox';

const root = fileURLToPath(new URL('../../', import.meta.url));

function configFor(store: Store, outDir: string): InlineConfig {
  return { root, browser: store, manifestVersion: 3, outDir, zip: { zipSources: false } };
}

async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'variorum-package-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function packOnce(store: Store): Promise<Buffer> {
  return await withFolder(async (folder) => {
    const files = await zip(configFor(store, folder));
    const [file] = files;
    if (file === undefined || files.length !== 1)
      throw new Error(`There are ${files.length} packages for ${store}.`);
    return await readFile(file);
  });
}

/**
 * Makes the package for a store twice, each in a folder of its own.
 *
 * @throws Error when they are not the same, byte for byte.
 */
export async function checkReproducible(store: Store): Promise<void> {
  const [first, second] = [await packOnce(store), await packOnce(store)];
  if (!first.equals(second))
    throw new Error(
      `Two packages for ${store} made one after the other differ (${first.length} and ${second.length} bytes). ` +
        'Something in the build depends on the time, the folder or an order that is not fixed.',
    );
}

/** Names of the npm packages with code in the extension, sorted. */
export async function listBundledPackages(): Promise<string[]> {
  const outputs = await withFolder(async (folder) => [
    await build(configFor('chrome', folder)),
    await build(configFor('firefox', folder)),
  ]);
  const names = outputs
    .flatMap(({ steps }) => steps.flatMap(({ chunks }) => chunks))
    .flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []))
    .flatMap((id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? []);
  return [...new Set(names)].toSorted();
}
