import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LoadedStory, loadStories } from '../../../src/build/load-stories.ts';
import { loadScorers } from '../../../src/claims/load-scorers.ts';
import { prepareMatcher } from '../../../src/claims/prepare-matcher.ts';
import { readArticle } from '../../../src/claims/read-article.ts';
import { analyseArticle } from '../../../src/claims/score-readings.ts';
import { splitParagraphs } from '../../../src/claims/split-paragraphs.ts';
import type { ArticleReading } from '../../../src/claims/types.ts';

function loadStory(): LoadedStory {
  const [story] = loadStories('assets/stories');
  if (!story) throw new Error('no story is bundled');
  return story;
}
const story = loadStory();
const scorers = loadScorers();

function read(
  title: string,
  paragraphs: string[],
  declaredLanguage = '',
  urls: string[] = [],
): ArticleReading {
  return readArticle(
    splitParagraphs({ urls, declaredLanguage, title, paragraphs }),
    story.matcher,
    story.pack,
    scorers,
  );
}

/** Claims read in the first sentence that holds a text. */
function claimsAt(reading: ArticleReading, part: string): string[] {
  const sentence = reading.sentences.find(({ text }) => text.includes(part));
  if (!sentence) throw new Error(`no sentence with "${part}"`);
  return sentence.readings.map(({ claim }) => claim);
}

const english = [
  'Netanyahu asked Putin to tell Iran that Israel will not attack, KAN reports',
  'Israeli Prime Minister Benjamin Netanyahu asked Russian President Vladimir Putin to pass a message to Tehran that Israel has no intention of attacking Iran, the public broadcaster KAN reported on Monday.',
  'The report, which cited several diplomatic sources, said the message was delivered in a recent phone call.',
  'Local bakers said the price of bread had risen again. It rained in the north.',
] as const;
const turkish = [
  "Netanyahu'dan Putin aracılığıyla İran'a mesaj: Saldırmayacağız",
  "İsrail Başbakanı Binyamin Netanyahu, Rusya Devlet Başkanı Vladimir Putin'den İran'a İsrail'in saldırma niyetinde olmadığı mesajını iletmesini istedi.",
  'İsrail devlet televizyonu KAN haberi diplomatik kaynaklara dayandırdı.',
  'Ekmek fiyatları kentte yeniden yükseldi.',
] as const;
const arabic = [
  'نتنياهو طلب من بوتين إبلاغ إيران بأن إسرائيل لا تنوي مهاجمتها',
  'طلب رئيس الوزراء الإسرائيلي بنيامين نتنياهو من الرئيس الروسي فلاديمير بوتين نقل رسالة إلى إيران مفادها أن إسرائيل لا تعتزم مهاجمتها، بحسب هيئة البث الإسرائيلية.',
  'ونقلت هيئة البث عن مصادر دبلوماسية أن الرسالة نقلت في مكالمة هاتفية.',
  'وارتفعت أسعار الخبز في المدينة.',
] as const;

describe.each([
  ['en', english, 'Prime Minister Benjamin', 'bread'],
  ['tr', turkish, 'Başbakanı Binyamin', 'Ekmek'],
  ['ar', arabic, 'طلب رئيس الوزراء', 'الخبز'],
] as const)('an article of the story in %s', (language, [title, ...paragraphs], request, aside) => {
  const reading = read(title, paragraphs);

  it('is recognised, in its language, by the story’s concepts', () => {
    expect(reading).toMatchObject({ language, depth: 'concepts', source: null });
    expect(reading.story.verdict).not.toBe('none');
  });

  it('makes the claim of the message, on the position that Netanyahu asked, and asserts it', () => {
    const relayed = reading.sentences
      .find(({ text }) => text.includes(request))
      ?.readings.find(({ claim }) => claim === 'message-relayed');
    expect(relayed).toMatchObject({ position: 'asked', stance: 'asserts' });
    expect(relayed?.corroborating.length).toBeGreaterThan(0);
  });

  it('makes no claim where it speaks of bread', () => {
    expect(claimsAt(reading, aside)).toEqual([]);
  });

  it('gives every reading a score, cues inside its sentence and a position of its claim', () => {
    const claims = new Map(story.pack.claims.map((claim) => [claim.id, claim.positions.map(({ id }) => id)]));
    for (const { text, readings } of reading.sentences) {
      for (const { claim, position, score, cues } of readings) {
        expect(score).toBeGreaterThanOrEqual(scorers.readings.threshold);
        expect(score).toBeLessThanOrEqual(1);
        expect([null, ...(claims.get(claim) ?? [])]).toContain(position);
        for (const { start, end } of cues) expect(text.slice(start, end).trim()).not.toBe('');
      }
    }
  });

  it('lists as omitted only core claims that no sentence makes', () => {
    const made = new Set(reading.sentences.flatMap(({ readings }) => readings.map(({ claim }) => claim)));
    expect(reading.omitted).toEqual(story.matcher.core.filter((claim) => !made.has(claim)));
  });
});

describe('readArticle', () => {
  it('knows one of its sources by its address and leaves it out of its own coverage', () => {
    const source = story.pack.sources[0];
    const [title, ...paragraphs] = english;
    const reading = read(title, paragraphs, 'en', [source?.url ?? '']);
    expect(reading.source).toBe(source?.id);
    const named = reading.sentences.flatMap(({ readings }) =>
      readings.flatMap((one) => [...one.corroborating, ...one.differing.map((other) => other.source)]),
    );
    expect(named).not.toContain(source?.id);
  });

  it('finds nothing in an article about something else', () => {
    const reading = read(
      'Bread prices rise again',
      ['The baker asked the mayor for help.', 'Flour became dearer in October, and twelve shops closed.'],
      'en',
    );
    expect(reading.story.verdict).toBe('none');
    expect(reading.sentences.flatMap(({ readings }) => readings)).toEqual([]);
    expect(reading.omitted).toEqual(story.matcher.core);
  });

  it('says where it has no words for a language', () => {
    expect(read('Il pane è più caro', ['Il fornaio ha chiesto aiuto al sindaco.'], 'it')).toMatchObject({
      language: 'it',
      depth: 'lexical',
    });
  });

  it('reads an article without sentences', () => {
    expect(read('', [])).toMatchObject({ story: { verdict: 'none' }, sentences: [] });
  });

  it('reads the same article the same way twice', () => {
    const [title, ...paragraphs] = english;
    expect(read(title, paragraphs)).toEqual(read(title, paragraphs));
  });

  it('throws on no text, whatever it holds', () => {
    const word = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(
        'Putin',
        'Netanyahu',
        'Iran',
        'asked',
        'message',
        'KAN',
        'October',
        '12',
        'days',
        '.',
        '?',
        '“',
        'نتنياهو',
        '普京',
      ),
    );
    const paragraph = fc.array(word, { maxLength: 25 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(
        paragraph,
        fc.array(paragraph, { maxLength: 4 }),
        fc.oneof(fc.constantFrom('', 'en', 'ar', 'zh', 'xx', 'constructor', '__proto__'), fc.string()),
        (title, paragraphs, language) => {
          const { sentences, story: judged } = read(title, paragraphs, language);
          expect(judged.score).not.toBeNaN();
          for (const { readings } of sentences) for (const { score } of readings) expect(score).not.toBeNaN();
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('misspelt names', () => {
  it('are found, also after an article of many unknown names', () => {
    const prepared = prepareMatcher(story.matcher, 'en');
    if (!prepared) throw new Error('the story has no words for English');
    const findsHim = (text: string) =>
      analyseArticle([{ text, block: 1 }], prepared)[0]?.analysis.spans.has('netanyahu');
    const letters = 'abcdefgh';
    const unknown = Array.from({ length: 512 }, (_, i) => {
      const [a, b, c] = [i % 8, Math.floor(i / 8) % 8, Math.floor(i / 64)];
      return `N${letters[a]}${letters[b]}${letters[c]}yohu`;
    });
    expect(findsHim('Netamyahu spoke.')).toBe(true);
    expect(findsHim(unknown.join(' '))).toBe(false);
    expect(findsHim('Netanyamu spoke.')).toBe(true);
  });
});
