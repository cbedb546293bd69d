import { writeMs, writeSize, writeTable } from '../write-table.ts';
import type { ClaimFigures } from './find-claims.ts';
import type { ArticleJudgement, Share } from './judge-articles.ts';
import type { BriefJudgement } from './judge-briefs.ts';
import type { ArticleTimes } from './measure-article.ts';
import type { ReliabilityBin } from './measure-reliability.ts';
import { type ArticleFigures, type CorpusFigures, fitExponent } from './measure-scaling.ts';

/** All that npm run bench measures. */
export interface MatchingFigures {
  story: string;
  english: { articles: number; methods: ClaimFigures[] };
  all: { articles: number; methods: ClaimFigures[] };
  unseen: ArticleJudgement;
  briefs: BriefJudgement[];
  strays: Share;
  reliability: { bins: ReliabilityBin[]; expectedError: number };
  article: ArticleTimes;
  corpora: CorpusFigures[];
  lengths: ArticleFigures[];
}

/** The figures for a person, in Markdown. */
export function describeMatching(figures: MatchingFigures): string {
  return [
    `### Claims found: ${figures.all.articles} validation articles about ${figures.story}, ${figures.english.articles} of them English`,
    'Pairs of sentence and claim. Our threshold was chosen in training; each of the others gets the best one for these very articles,',
    "over the statements of the pack's claims and positions, which are in English.",
    '',
    describeMethods('English', figures.english.methods),
    '',
    describeMethods('all languages', figures.all.methods),
    '',
    describeUnseen(figures.unseen),
    '',
    describeBriefs(figures.briefs),
    '',
    `Sentences of unrelated articles, each set behind an article about the story, that were taken for its claims: ${writeCount(figures.strays)}.`,
    '',
    describeReliability(figures),
    '',
    `### An article of ${figures.article.sentences} sentences`,
    `Warm ${writeMs(figures.article.warmMs)} (median of 41); cold, in a new process, from the compiled pack to the reading with all indexes built, ${writeMs(figures.article.coldMs)}`,
    `(median of 15), and ${writeMs(figures.article.parseMs)} before that to parse the text of the pack, which browsers do as they load the script.`,
    '',
    describeScaling(figures),
  ].join('\n');
}

function describeMethods(languages: string, methods: readonly ClaimFigures[]): string {
  const ours = methods[0]?.articleMs ?? 1;
  return writeTable(
    [languages, 'F1', 'precision', 'recall', 'an article', 'time', 'index', 'index size'],
    methods.map(({ name, f1, precision, recall, articleMs, indexMs, indexBytes }) => [
      name,
      f1.toFixed(3),
      precision.toFixed(3),
      recall.toFixed(3),
      writeMs(articleMs),
      `${(articleMs / ours).toFixed(2)} ×`,
      writeMs(indexMs),
      writeSize(indexBytes),
    ]),
  );
}

const writeCount = ({ right, of }: Share): string => `${right} of ${of}`;

function describeBriefs(briefs: readonly BriefJudgement[]): string {
  return [
    'The same, cut after their first sentences: what a short report says and a paywall leaves. Of the story are those that have come to',
    'the point, by their labels.',
    '',
    writeTable(
      [
        'sentences after the headline',
        'about the story, and taken for it',
        'about something else, and taken for it',
      ],
      briefs.map(({ sentences, about, falselyAbout }) => [
        String(sentences),
        writeCount(about),
        writeCount(falselyAbout),
      ]),
    ),
  ].join('\n');
}

function describeUnseen({ articles, languages, claims, ...judged }: ArticleJudgement): string {
  return [
    `### Articles that nothing was learnt from: ${articles}, in ${languages} languages`,
    'Of `tests/unseen-articles`: whole articles with their verdicts, read as the extension reads them.',
    '',
    writeTable(
      ['measure', 'figure'],
      [
        ['claims, F1', claims.f1.toFixed(3)],
        ['claims, precision', claims.precision.toFixed(3)],
        ['claims, recall', claims.recall.toFixed(3)],
        ['about the story, and taken for it', writeCount(judged.about)],
        ['about something else, and taken for it', writeCount(judged.falselyAbout)],
        ['mentions', writeCount(judged.mentions)],
        ['positions', writeCount(judged.positions)],
        ['denials', writeCount(judged.denials)],
        ['values that no position has', writeCount(judged.values)],
        ['traps that fired', writeCount(judged.trapsFired)],
      ],
    ),
  ].join('\n');
}

function describeReliability({ reliability, all }: MatchingFigures): string {
  return [
    '### Reliability of `score`',
    `Everything proposed in the ${all.articles} articles, also what is too unlikely to be painted; mean difference ${reliability.expectedError.toFixed(3)}.`,
    '',
    writeTable(
      ['score', 'readings', 'mean score', 'right'],
      reliability.bins.map(({ from, readings, meanScore, right }) => [
        `${from.toFixed(1)} to ${(from + 0.1).toFixed(1)}`,
        String(readings),
        writeShare(meanScore),
        writeShare(right),
      ]),
    ),
  ].join('\n');
}

function writeShare(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(2);
}

function writeRatio(ms: number | undefined, by: number | undefined): string {
  return `${((ms ?? Number.NaN) / (by ?? Number.NaN)).toFixed(0)} ×`;
}

function describeScaling({ corpora, lengths }: MatchingFigures): string {
  const exponent = (of: (figures: CorpusFigures) => number) =>
    fitExponent(corpora.flatMap((f) => (Number.isNaN(of(f)) ? [] : [{ x: f.claims, y: of(f) }]))).toFixed(2);
  const at4000 = corpora.find(({ claims }) => claims === 4000);
  return [
    '### Scaling, on synthetic packs (invented words; what is found means nothing)',
    'Time per sentence over an article of 40 sentences; fuse.js was given five sentences, and none at 40,000 claims.',
    '',
    writeTable(
      [
        'claims',
        'our matcher',
        'our retrieval',
        'fuse.js, defaults',
        'fuse.js, tokens',
        'first article, matcher',
      ],
      [
        ...corpora.map((f) => [
          String(f.claims),
          writeMs(f.matcherMs),
          writeMs(f.retrievalMs),
          writeMs(f.fuseMs),
          writeMs(f.fuseTokensMs),
          writeMs(f.prepareMs),
        ]),
        [
          'exponent',
          exponent((f) => f.matcherMs),
          exponent((f) => f.retrievalMs),
          exponent((f) => f.fuseMs),
          exponent((f) => f.fuseTokensMs),
          exponent((f) => f.prepareMs),
        ],
      ],
    ),
    '',
    `At 4,000 claims the matcher is ${writeRatio(at4000?.fuseMs, at4000?.matcherMs)} faster than fuse.js with its defaults and ${writeRatio(at4000?.fuseTokensMs, at4000?.matcherMs)} than its token search;`,
    `retrieval alone ${writeRatio(at4000?.fuseMs, at4000?.retrievalMs)} and ${writeRatio(at4000?.fuseTokensMs, at4000?.retrievalMs)}.`,
    '',
    writeTable(
      ['sentences in the article (400 claims)', 'our matcher, per sentence'],
      lengths.map(({ sentences, matcherMs }) => [String(sentences), writeMs(matcherMs)]),
    ),
    '',
    `Per sentence the time grows with the length of the article by an exponent of ${fitExponent(lengths.map(({ sentences, matcherMs }) => ({ x: sentences, y: matcherMs }))).toFixed(2)} (0 is linear in the article).`,
  ].join('\n');
}
