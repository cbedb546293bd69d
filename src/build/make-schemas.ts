import { toJsonSchema } from '@valibot/to-json-schema';
import * as files from '../story/pack-schema.ts';

/** JSON Schemas of a pack's files, by file name, for editors that complete and check YAML. What only parsePack can check is left out. */
export function makeSchemas(): Map<string, string> {
  const schemas = {
    story: files.storyFile,
    claims: files.claimsFile,
    source: files.sourceFile,
    credits: files.creditsFile,
    concepts: files.conceptsFile,
    patterns: files.patternsFile,
    words: files.wordsFile,
    translations: files.translationsFile,
  };
  return new Map(
    Object.entries(schemas).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input' }), null, 2)}\n`,
    ]),
  );
}
