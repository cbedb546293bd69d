import { afterEach, expect, test, vi } from 'vitest';
import { findBrowser } from '../../../src/drive/find-browser.ts';

afterEach(() => vi.unstubAllEnvs());

test('an environment variable goes first', async () => {
  vi.stubEnv('VARIORUM_CHROMIUM', process.execPath);
  expect(await findBrowser('chromium')).toBe(process.execPath);
});

test('a variable that names no file is an error that says which', async () => {
  vi.stubEnv('VARIORUM_FIREFOX', '/nowhere/firefox');
  await expect(findBrowser('firefox')).rejects.toThrow('VARIORUM_FIREFOX says /nowhere/firefox');
});
