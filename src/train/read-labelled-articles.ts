import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const label = v.object({
  id: v.string(),
  position: v.optional(v.nullable(v.string()), null),
  stance: v.optional(v.literal('denies')),
  other: v.optional(v.string()),
});
const labelledArticle = v.object({
  id: v.string(),
  lang: v.string(),
  label: v.picklist(['story', 'adjacent', 'unrelated']),
  mentions: v.optional(v.boolean(), false),
  title: v.string(),
  paragraphs: v.array(
    v.array(v.object({ s: v.string(), claims: v.array(label), trap: v.optional(v.string()) })),
  ),
});

export type LabelledArticle = v.InferOutput<typeof labelledArticle>;
export type Label = v.InferOutput<typeof label>;

/** Reads the labelled articles of a folder, in the order of their names. Throws an Error that names the file that is not of the format. */
export function readLabelledArticles(folder: string): LabelledArticle[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      try {
        return v.parse(labelledArticle, JSON.parse(readFileSync(join(folder, name), 'utf8')));
      } catch (error) {
        throw new Error(`${join(folder, name)}: ${error instanceof Error ? error.message : String(error)}`, {
          cause: error,
        });
      }
    });
}

/** A number from an article's id that stays the same for ever (FNV-1a), to split by. */
function hashId(id: string): number {
  let hash = 0x811c9dc5;
  for (const letter of id) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  return hash;
}

const validationShare = 10;

/** One article in ten is held back from all that scores readings; thresholds, calibration and the verdict take all articles, out of fold. */
export function isForValidation(id: string): boolean {
  return hashId(id) % validationShare === 0;
}

/** Fold of an article among `folds`, for features that must not have seen the article. */
export function foldOf(id: string, folds: number): number {
  return Math.floor(hashId(id) / validationShare) % folds;
}
