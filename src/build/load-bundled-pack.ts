import { compilePack } from '../story/compile-pack.ts';
import type { Pack } from '../story/types.ts';
import { describeProblem, readPackFolder } from './read-pack-folder.ts';

const root = 'assets/stories';
const story = 'putin-message-to-iran';

/** Loads the pack of the bundled story as the build compiles it. Throws an Error that lists every problem, a line each. */
export function loadBundledPack(): Pack {
  const { pack, problems } = readPackFolder(`${root}/${story}`, story);
  if (!pack || problems.length > 0)
    throw new Error(problems.map((problem) => describeProblem(root, story, problem)).join('\n'));
  return compilePack(pack);
}
