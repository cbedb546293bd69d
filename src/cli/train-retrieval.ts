import { writeFileSync } from 'node:fs';
import { loadStories } from '../build/load-stories.ts';
import { isForValidation, readLabelledArticles } from '../train/read-labelled-articles.ts';
import { trainRetrieval } from '../train/train-retrieval.ts';

// node src/cli/train-retrieval.ts: learns src/retrieval/match-weights.json from the English labelled articles that do not
// validate. The data of npm run bench:retrieval trains nothing: it is free for research, which what we ship is not.

const [story] = loadStories('assets/stories');
if (!story) throw new Error('there is no story under assets/stories to train with');
const articles = readLabelledArticles('tests/articles').filter(
  ({ id, lang }) => lang === 'en' && !isForValidation(id),
);
const weights = trainRetrieval(articles, story.matcher.statements, 'en');
writeFileSync('src/retrieval/match-weights.json', `${JSON.stringify(weights)}\n`);
console.log(`learnt from ${articles.length} articles`);
