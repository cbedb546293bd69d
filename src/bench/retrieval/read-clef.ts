import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokenize } from '../../text/tokenize.ts';

/** A tweet and the number of the checked claim that it repeats. */
export interface ClefQuery {
  text: string;
  gold: string;
}

/** A checked claim: its sentence and the headline of the check. */
export interface ClefClaim {
  id: string;
  text: string;
  /** What claims that are there twice have in common. */
  sameAs: string;
}

export interface Clef {
  claims: ClefClaim[];
  dev: ClefQuery[];
  test: ClefQuery[];
}

/** Data that is not where it was looked for; the message is for a person. */
export class MissingData extends Error {}

/**
 * Reads CLEF CheckThat! 2020 task 2 (English) from a clone of its repository with the two archives unpacked where they
 * lie. Throws MissingData that names the file that is not there.
 */
export function readClef(folder: string): Clef {
  const find = (...places: string[]) => {
    const found = places.map((place) => join(folder, place)).find((path) => existsSync(path));
    if (!found) throw new MissingData(`${join(folder, places[0] ?? '')} is not there`);
    return readFileSync(found, 'utf8');
  };
  const readSplit = (queries: string, pairs: string): ClefQuery[] => {
    const tweets = new Map(
      parseTsv(queries)
        .slice(1)
        .map(([id = '', text = '']) => [id, text]),
    );
    return parseTsv(pairs).flatMap(([id = '', , gold = '']) => {
      const text = tweets.get(id);
      return text === undefined ? [] : [{ text: cleanTweet(text), gold }];
    });
  };
  return {
    claims: parseTsv(find('data/v3.0/verified_claims.docs.tsv', 'data/verified_claims.docs.tsv'))
      .slice(1)
      .map(([id = '', claim = '', title = '']) => ({
        id,
        text: `${claim} ${title}`,
        sameAs: foldClaim(claim),
      })),
    dev: readSplit(
      find('data/v3.0/dev/tweets.queries.tsv', 'data/dev/tweets.queries.tsv'),
      find('data/v3.0/dev/tweet-vclaim-pairs.qrels', 'data/dev/tweet-vclaim-pairs.qrels'),
    ),
    test: readSplit(
      find('test-input/tweets.queries.tsv', 'test-input/test-input/tweets.queries.tsv'),
      find('test-input/tweet-vclaim-pairs.qrels', 'test-input/test-input/tweet-vclaim-pairs.qrels'),
    ),
  };
}

/** 185 claims are there twice under two numbers, with other quotation marks: taking one out would leave the other in. */
function foldClaim(claim: string): string {
  return tokenize(claim)
    .map(({ folded }) => folded)
    .join(' ');
}

/** Takes addresses out and hashtags apart ("#AustralianFires"); the author stays, he is often the one the claim is about. */
function cleanTweet(tweet: string): string {
  return tweet
    .replace(/https?:\/\/\S+|pic\.twitter\.com\/\S+|\S+\.(?:com|ly|org|net)\/\S+/g, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
}

/** Rows of tab-separated text whose cells may be quoted and then hold line breaks. */
export function parseTsv(text: string): string[][] {
  const rows: string[][] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\r?\n|$)/gy;
  let row: string[] = [];
  for (let match = cell.exec(text); match && match.index < text.length; match = cell.exec(text)) {
    row.push(match[1]?.replaceAll('""', '"') ?? (match[2] ?? '').replace(/\r$/, ''));
    if (match[3] !== '\t') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}
