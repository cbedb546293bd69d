import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { findBrowser } from '../../../src/drive/find-browser.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

test('an environment variable goes first', async () => {
  vi.stubEnv('VARIORUM_CHROMIUM', process.execPath);
  expect(await findBrowser('chromium')).toBe(process.execPath);
});

test('a variable that names no file is an error that says which', async () => {
  vi.stubEnv('VARIORUM_FIREFOX', '/nowhere/firefox');
  await expect(findBrowser('firefox')).rejects.toThrow('VARIORUM_FIREFOX says /nowhere/firefox');
});

test('a browser that is too old is passed by and named', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'variorum-browsers-'));
  const write = async (name: string, says: string): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, `#!/bin/sh\necho ${says}\n`, { mode: 0o755 });
    return path;
  };
  const old = await write('firefox-esr', 'Mozilla Firefox 140.12.0esr');
  const recent = await write('firefox', 'Mozilla Firefox 153.0');
  vi.stubEnv('VARIORUM_FIREFOX', '');
  vi.stubEnv('FIREFOX_PATH', '');
  vi.stubEnv('PATH', `${folder}${delimiter}/bin`);
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(await findBrowser('firefox')).toBe(recent);
  expect(said).toHaveBeenCalledWith(`${old} is version 140, too old: Variorum needs 142 or newer.`);
  await rm(folder, { recursive: true });
});
