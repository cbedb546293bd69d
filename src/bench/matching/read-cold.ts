/** Run in a process of its own: reads shipped story, scorers and article (JSON) and prints the times. */
import { readFileSync } from 'node:fs';
import { readArticle } from '../../claims/read-article.ts';
import { openMatcher } from '../../story/ship-matcher.ts';

const [file = ''] = process.argv.slice(2);
const text = readFileSync(file, 'utf8');
const start = performance.now();
const { matcher, pack, scorers, article } = JSON.parse(text);
const parsed = performance.now();
readArticle(article, openMatcher(matcher), pack, scorers);
process.stdout.write(JSON.stringify({ parseMs: parsed - start, coldMs: performance.now() - parsed }));
