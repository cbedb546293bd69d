import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileMatcher, compilePack } from '../story/compile-pack.ts';
import { parseLearntStory } from '../story/learnt-story.ts';
import type { Matcher } from '../story/matcher-types.ts';
import type { Pack } from '../story/types.ts';
import { describeProblem, listPacks, readPackFolder } from './read-pack-folder.ts';

/** A story ready for use: what is shown of it, and what it is matched by. */
export interface LoadedStory {
  pack: Pack;
  matcher: Matcher;
}

/**
 * Loads and checks every pack under a folder. Throws an Error that lists every problem, a line each, where a pack is faulty: a build must not ship one.
 */
export function loadStories(root: string): LoadedStory[] {
  const faults: string[] = [];
  const stories = listPacks(root).flatMap((id): LoadedStory[] => {
    const { pack, problems } = readPackFolder(join(root, id), id);
    faults.push(...problems.map((problem) => describeProblem(root, id, problem)));
    if (!pack || problems.length > 0) return [];
    const file = join(root, id, 'learnt.json');
    const learnt = existsSync(file) ? parseLearntStory(JSON.parse(readFileSync(file, 'utf8'))) : null;
    return [{ pack: compilePack(pack), matcher: compileMatcher(pack, learnt) }];
  });
  if (faults.length > 0) throw new Error(`the stories have faults:\n${faults.join('\n')}`);
  return stories;
}
