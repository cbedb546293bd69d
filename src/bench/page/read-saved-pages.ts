import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface BenchPage {
  name: string;
  html: string;
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/**
 * Reads saved pages laid out as in mozilla/readability: a folder for each, the page in it as source.html.
 *
 * @param folder `test/test-pages`, or the root of a clone of the repository.
 * @returns the pages in the order of their names.
 * @throws Error when there is no such folder or no page in it.
 */
export async function readSavedPages(folder: string): Promise<BenchPage[]> {
  const inside = join(folder, 'test', 'test-pages');
  const names = await readdir(inside).then(
    (entries) => entries.map((entry) => join(inside, entry)),
    async () => (await readdir(folder).catch(failed(folder))).map((entry) => join(folder, entry)),
  );
  const pages: BenchPage[] = [];
  for (const path of names.toSorted()) {
    const html = await readFile(join(path, 'source.html'), 'utf8').catch(() => null);
    if (html !== null) pages.push({ name: path.slice(path.lastIndexOf('/') + 1), html });
  }
  if (pages.length === 0)
    throw new Error(`${folder} has no page: expected folders with a source.html in each.`);
  return pages;
}

function failed(folder: string): (error: unknown) => never {
  return (error) => {
    throw new Error(isMissing(error) ? `There is no folder ${folder}.` : `${folder} cannot be read.`, {
      cause: error,
    });
  };
}
