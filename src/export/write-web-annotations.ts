import type { ArticleReading, Reading } from '../claims/types.ts';
import { findCoverage, type PackIndex } from '../comparison/index-pack.ts';
import type { ExportedArticle } from './exported-article.ts';
import { layOutText } from './lay-out-text.ts';
import type { LaidOutText, Place } from './lay-out-text.ts';

/** Where the terms that the W3C model does not have are described: assets/vocabulary.md. */
const vocabulary = 'urn:variorum:vocabulary#';

/** Code units of text before and after a sentence that tell it from the same words elsewhere. */
const surroundings = 32;

/** The model counts in Unicode code points, JavaScript in UTF-16 code units. */
function countCharacters(text: string, end: number): number {
  let count = 0;
  for (let at = 0; at < end; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) count += 1;
  return count;
}

/** Drops half a surrogate pair at either end. */
function clip(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
}

function selectors({ text }: LaidOutText, { start, end }: Place): object[] {
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: clip(text.slice(Math.max(0, start - surroundings), start)),
      suffix: clip(text.slice(end, end + surroundings)),
    },
    { type: 'TextPositionSelector', start: countCharacters(text, start), end: countCharacters(text, end) },
  ];
}

/** A denial is told by the words too: who knows only the terms of the W3C model would read its opposite. */
function describe(index: PackIndex, reading: Reading): string {
  const claim = index.claims.get(reading.claim);
  const position = claim?.positions.find(({ id }) => id === reading.position);
  const statement = position?.statement ?? claim?.statement ?? reading.claim;
  return reading.stance === 'denies' ? `Denied: ${statement}` : statement;
}

function describeReading(index: PackIndex, reading: Reading): object {
  return {
    type: 'TextualBody',
    purpose: 'describing',
    format: 'text/plain',
    language: 'en',
    value: describe(index, reading),
    'variorum:claim': reading.claim,
    'variorum:position': reading.position,
    'variorum:stance': reading.stance,
    'variorum:relation': `variorum:${reading.relation}`,
    'variorum:score': reading.score,
    ...(reading.value === undefined ? {} : { 'variorum:value': reading.value }),
  };
}

function linkSource(index: PackIndex, reading: Reading, id: string): object[] {
  const source = index.sources.get(id);
  if (!source) return [];
  const line = findCoverage(index, reading.claim, id);
  const differs = reading.differing.find((difference) => difference.source === id);
  return [
    {
      type: 'SpecificResource',
      purpose: 'linking',
      source: { id: source.url, type: 'Text', language: source.language },
      ...(line?.find ? { selector: { type: 'TextQuoteSelector', exact: line.find } } : {}),
      'variorum:claim': reading.claim,
      'variorum:stands': differs ? 'variorum:differing' : 'variorum:corroborating',
      'variorum:position': differs ? differs.position : (line?.position ?? null),
      'variorum:stance': differs ? differs.stance : (line?.stance ?? reading.stance),
      ...(differs ? { 'variorum:differsIn': differs.in } : {}),
      ...(line?.credits === undefined ? {} : { 'variorum:credits': line.credits }),
    },
  ];
}

/** What is said of a sentence: the reading in words, then a link to each source that stands to it. */
function bodies(index: PackIndex, reading: Reading): object[] {
  const sources = [...reading.corroborating, ...reading.differing.map(({ source }) => source)];
  return [describeReading(index, reading), ...sources.flatMap((id) => linkSource(index, reading, id))];
}

/**
 * The reading as JSON-LD after the W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/): a
 * page of annotations, one for each sentence with a reading, found by quotation and by position in the text of
 * `layOutText`. Ids are URNs: nothing of it is published anywhere.
 */
export function writeWebAnnotations(
  index: PackIndex,
  article: ExportedArticle,
  reading: ArticleReading,
): string {
  const text = layOutText(reading.sentences);
  const created = article.readAt.toISOString();
  const items = reading.sentences.flatMap((sentence, at) => {
    const place = text.places[at];
    if (sentence.readings.length === 0 || !place) return [];
    return {
      id: `urn:variorum:annotation:${encodeURIComponent(article.url)}:${at + 1}`,
      type: 'Annotation',
      motivation: 'assessing',
      created,
      body: sentence.readings.flatMap((one) => bodies(index, one)),
      target: {
        type: 'SpecificResource',
        source: {
          id: article.url,
          type: 'Text',
          format: 'text/html',
          ...(reading.language ? { language: reading.language } : {}),
        },
        selector: selectors(text, place),
      },
    };
  });
  const page = {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { variorum: vocabulary }],
    id: `urn:variorum:reading:${encodeURIComponent(article.url)}`,
    type: 'AnnotationPage',
    'variorum:story': reading.story.id,
    'variorum:asOf': index.pack.story.asOf,
    items,
  };
  return `${JSON.stringify(page, null, 2)}\n`;
}
