import { relations, type ArticleReading } from '../claims/types.ts';
import { countRelations } from '../comparison/count-relations.ts';
import { listMatched } from '../comparison/list-matched.ts';
import type { TabResult } from '../session/types.ts';
import type { Pack } from '../story/types.ts';

/**
 * Says in a few lines what the extension made of a page: the verdict, how many sentences it matched by relation, and
 * which core claims the article leaves out.
 *
 * @param result What the extension knows of the tab; null where it left the page alone.
 * @param packs The stories, for the words of their claims.
 */
export function summariseResult(result: TabResult | null, packs: readonly Pack[]): string[] {
  if (result === null) return ['not about a known story; the page was left alone'];
  const { state } = result;
  switch (state.kind) {
    case 'read':
      return summariseReading(state.reading, packs);
    case 'mentions':
      return [`only mentions the story ${state.story}; nothing is painted until the reader asks for it`];
    case 'failed':
      return [`could not be read: ${state.reason}`];
    case 'no-story':
    case 'not-article':
      return ['not about a known story; nothing is painted'];
    default:
      return [`nothing was read: ${state.kind}`];
  }
}

function summariseReading(reading: ArticleReading, packs: readonly Pack[]): string[] {
  const { story, sentences, omitted } = reading;
  const matched = listMatched(reading);
  const counts = countRelations(matched);
  const byRelation = relations.map((relation) => `${counts[relation]} ${relation}`);
  return [
    `verdict: ${story.verdict} ${story.id} (${story.score.toFixed(2)})`,
    `matched: ${matched.length} of ${sentences.length} sentences; ${byRelation.join(', ')}`,
    `core claims left out: ${omitted.length === 0 ? 'none' : omitted.length}`,
    ...omitted.map((id) => `  – ${stateClaim(id, story.id, packs)}`),
  ];
}

function stateClaim(id: string, story: string, packs: readonly Pack[]): string {
  const pack = packs.find((one) => one.story.id === story);
  return pack?.claims.find((claim) => claim.id === id)?.statement ?? id;
}
