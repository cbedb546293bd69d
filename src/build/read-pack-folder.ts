import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkPack } from '../story/check-pack.ts';
import { type ParsedPack, parsePack } from '../story/parse-pack.ts';
import type { Problem } from '../story/parse-pack-file.ts';

/** Reads the text files of a pack's folder: path inside it → text. Throws where the folder cannot be read. */
export function readPackFiles(folder: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, entry);
    if (/\.ya?ml$/.test(entry) && statSync(path).isFile())
      files.set(entry.replaceAll('\\', '/'), readFileSync(path, 'utf8'));
  }
  return files;
}

/** Parses and checks the pack in a folder; problems carry the file's path inside the pack. */
export function readPackFolder(folder: string, id: string): { pack: ParsedPack | null; problems: Problem[] } {
  const { pack, problems } = parsePack(id, readPackFiles(folder));
  return { pack, problems: pack ? [...problems, ...checkPack(pack)] : problems };
}

/** Ids of the packs under a folder: its subfolders that hold a story.yaml or claims.yaml. */
export function listPacks(root: string): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter(
      (entry) =>
        entry.isDirectory() &&
        readdirSync(join(root, entry.name)).some((name) => /^(story|claims)\.yaml$/.test(name)),
    )
    .map((entry) => entry.name)
    .sort();
}

/** One line for a person: file, line, what is wrong. */
export function describeProblem(root: string, id: string, { file, line, message }: Problem): string {
  return `${join(root, id, file)}:${line}: ${message}`;
}
