import { writeFileSync } from 'node:fs';
import { readPackFolder, describeProblem } from '../build/read-pack-folder.ts';
import { compileMatcher } from '../story/compile-pack.ts';
import { readLabelledArticles } from '../train/read-labelled-articles.ts';
import { trainMatcher } from '../train/train-matcher.ts';

// npm run train: learns the scorers (src/claims/scorers.json) and what belongs to the story (learnt.json in its pack) from
// the labelled articles in tests/articles. The same articles and words give the same files.

const root = 'assets/stories';
const story = 'putin-message-to-iran';
const { pack, problems } = readPackFolder(`${root}/${story}`, story);
if (!pack || problems.length > 0) {
  for (const problem of problems) console.error(describeProblem(root, story, problem));
  process.exit(1);
}
const matcher = compileMatcher(pack, null);
const articles = readLabelledArticles('tests/articles').filter(({ lang }) => lang in matcher.words);
const { scorers, learnt, report } = trainMatcher(articles, matcher, (step) => console.error(`… ${step}`));
writeFileSync('src/claims/scorers.json', `${JSON.stringify(scorers)}\n`);
writeFileSync(`${root}/${story}/learnt.json`, `${JSON.stringify(learnt)}\n`);
for (const [name, value] of Object.entries(report)) console.log(`${name}: ${value}`);
