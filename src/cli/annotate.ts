import { parseArgs } from 'node:util';
import { loadStories } from '../build/load-stories.ts';
import { loadScorers } from '../claims/load-scorers.ts';
import { readArticle } from '../claims/read-article.ts';
import { splitParagraphs } from '../claims/split-paragraphs.ts';
import type { ArticleReading } from '../claims/types.ts';
import { describeReading } from './describe-reading.ts';
import { readArticleFile } from './read-article-file.ts';
import { UnreadableFile } from './unreadable-file.ts';

const usage = `usage: npm run --silent annotate -- [--json] [--url URL] FILE...
  FILE   .html, or .txt (a first line followed by a blank line is the title; after that one paragraph a line); - for standard input
  --json one JSON object a line, in the order of the files
  --url  the address of the article, to recognise it among the sources`;

/** The JSON line of an article: the format that README.md describes. */
function toJson(file: string, reading: ArticleReading): unknown {
  return {
    file,
    language: reading.language,
    story: reading.story,
    sentences: reading.sentences.map(({ text, headline, readings }) => ({
      text,
      ...(headline ? { headline } : {}),
      claims: readings.map(
        ({ claim, position, stance, score, value, relation, corroborating, differing }) => ({
          id: claim,
          position,
          stance,
          score,
          ...(value === undefined ? {} : { value }),
          relation,
          corroborating,
          differing,
        }),
      ),
    })),
    omitted: reading.omitted,
  };
}

function main(): number {
  let options: { json: boolean; url: string | undefined; files: string[] };
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        url: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help || positionals.length === 0) {
      console.log(usage);
      return values.help ? 0 : 1;
    }
    if (values.url !== undefined && !URL.canParse(values.url))
      throw new Error(`--url: "${values.url}" is not an address`);
    options = { json: values.json, url: values.url, files: positionals };
  } catch (error) {
    console.error(`annotate: ${error instanceof Error ? error.message : String(error)}\n${usage}`);
    return 1;
  }
  const stories = loadStories('assets/stories');
  const scorers = loadScorers();
  let failed = false;
  for (const file of options.files) {
    try {
      const text = readArticleFile(file);
      const article = splitParagraphs({
        ...text,
        urls: options.url === undefined ? text.urls : [options.url],
      });
      const readings = stories.map(({ matcher, pack }) => ({
        pack,
        reading: readArticle(article, matcher, pack, scorers),
      }));
      const [best] = readings.sort((a, b) => b.reading.story.score - a.reading.story.score);
      if (!best) throw new UnreadableFile('cannot be matched: there is no story under assets/stories');
      console.log(
        options.json
          ? JSON.stringify(toJson(file, best.reading))
          : describeReading(file, best.reading, best.pack),
      );
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      console.error(`annotate: ${file} ${error.message}`);
      failed = true;
    }
  }
  return failed ? 1 : 0;
}

process.exitCode = main();
