import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { describeProblem, listPacks, readPackFolder } from '../build/read-pack-folder.ts';
import type { ParsedPack } from '../story/parse-pack.ts';
import { countTranslated, listThinPlaces } from '../story/list-thin-places.ts';

// npm run stories:check -- [FOLDER]: checks every pack under the folder (assets/stories) and prints what a pack covers and where it is thin.

/** Claims by sources: a letter for each position, a dot where the source is silent; what the letters and numbers mean beside and below it. */
function drawMatrix(pack: ParsedPack): string[] {
  const sources = [...pack.sources.entries()];
  const claims = Object.entries(pack.claims.data);
  const width = Math.max(...claims.map(([id]) => id.length));
  const letter = (index: number) => String.fromCharCode(97 + index);
  const lines = [`${' '.repeat(width)} ${sources.map((_, i) => String(i + 1).padStart(3)).join('')}`];
  for (const [id, { positions }] of claims) {
    const names = Object.keys(positions);
    const cells = sources.map(([, { data }]) => {
      const line = data.coverage[id];
      const sign = line ? (line.position === null ? '?' : letter(names.indexOf(line.position))) : '·';
      return (line?.stance === 'denies' ? `!${sign}` : sign).padStart(3);
    });
    lines.push(
      `${id.padEnd(width)} ${cells.join('')}   ${names.map((name, i) => `${letter(i)} ${name}`).join(', ')}`,
    );
  }
  lines.push(
    '',
    ...sources.map(
      ([id, { data }], i) =>
        `${String(i + 1).padStart(3)} ${id} (${data.outlet}, ${data.language}${data.via ? `, via ${data.via}` : ''})`,
    ),
  );
  return lines;
}

function main(): number {
  let root: string;
  try {
    const { positionals } = parseArgs({ allowPositionals: true, options: {} });
    root = positionals[0] ?? 'assets/stories';
  } catch (error) {
    console.error(`stories:check: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
  let ids: string[];
  try {
    ids = listPacks(root);
  } catch {
    console.error(`stories:check: ${root} is not a folder that can be read`);
    return 1;
  }
  if (ids.length === 0) {
    console.error(
      `stories:check: there is no pack under ${root}; a pack is a folder with story.yaml and claims.yaml`,
    );
    return 1;
  }
  let faults = 0;
  for (const id of ids) {
    const { pack, problems } = readPackFolder(join(root, id), id);
    for (const problem of problems) console.error(describeProblem(root, id, problem));
    faults += problems.length;
    if (!pack) continue;
    const lines = [...pack.sources.values()].reduce(
      (sum, { data }) => sum + Object.keys(data.coverage).length,
      0,
    );
    console.log(
      `${id}: ${Object.keys(pack.claims.data).length} claims, ${pack.sources.size} sources, ${lines} coverage lines, words in ${pack.words.size} languages\n`,
    );
    for (const line of drawMatrix(pack)) console.log(line);
    console.log('');
    for (const line of countTranslated(pack)) console.log(line);
    console.log('\nthin:');
    for (const place of listThinPlaces(pack)) console.log(`  ${place}`);
    console.log('');
  }
  if (faults > 0)
    console.error(`${faults} ${faults === 1 ? 'fault' : 'faults'}; nothing is bundled until they are mended`);
  return faults > 0 ? 1 : 0;
}

process.exitCode = main();
