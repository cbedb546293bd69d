import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package as package-lock.json has it, those for other systems included. */
export interface LockedPackage {
  name: string;
  version: string;
  /** A licence expression; null where none is named. */
  licence: string | null;
}

/** Where package-lock.json names a licence in a way that SPDX does not know: what we take it for. */
const clarified: Record<string, string> = {
  winreg: 'BSD-3-Clause', // says "BSD" and no more, so the strictest in use; of web-ext, and only run on Windows
};

/** Reads the packages of package-lock.json; `root` is the folder that it lies in. */
export function readLock(root: string): LockedPackage[] {
  const lock: { packages: Record<string, { version?: string; license?: string }> } = JSON.parse(
    readFileSync(join(root, 'package-lock.json'), 'utf8'),
  );
  return Object.entries(lock.packages).flatMap(([path, { version = '?', license }]) => {
    if (path === '') return [];
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    return { name, version, licence: clarified[name] ?? license ?? null };
  });
}
