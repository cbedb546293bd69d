import { describe, expect, it } from 'vitest';
import { loadStories } from '../../../src/build/load-stories.ts';
import { prepareMatcher } from '../../../src/claims/prepare-matcher.ts';
import { readArticle } from '../../../src/claims/read-article.ts';
import { loadScorers } from '../../../src/claims/load-scorers.ts';
import { splitParagraphs } from '../../../src/claims/split-paragraphs.ts';
import { openMatcher, shipMatcher } from '../../../src/story/ship-matcher.ts';
import { writeWeights } from '../../../src/story/weight-table.ts';
import { groupForms, lookUps } from '../../../src/text/compile-forms.ts';
import { openForms, shipForms } from '../../../src/text/ship-forms.ts';

const [story] = loadStories('assets/stories');
if (!story) throw new Error('There is no bundled story.');
const { matcher, pack } = story;
const shipped = shipMatcher(matcher);

describe('a shipped matcher', () => {
  it('reads as the compiled one does', () => {
    const article = splitParagraphs({
      urls: [],
      declaredLanguage: 'en',
      title: 'Natanyahu asked Putin to tell Iran that Israel will not attack',
      paragraphs: [
        'Israel’s prime minister asked the Kremlin in several calls to pass on a message, Israeli media reported.',
        'He did not want a war, he said. Tehran denied that it had received assurances in October.',
      ],
    });
    const scorers = loadScorers();
    const reading = readArticle(article, matcher, pack, scorers);
    expect(reading.sentences.flatMap(({ readings }) => readings).length).toBeGreaterThan(2);
    expect(readArticle(article, openMatcher(shipped), pack, scorers)).toEqual(reading);
  });

  it('has the languages of the pack, and no other', () => {
    const opened = openMatcher(shipped);
    expect(Object.keys(opened.languages)).toEqual(Object.keys(matcher.words));
    for (const language of ['it', 'constructor', '']) expect(prepareMatcher(opened, language)).toBeNull();
  });

  it('is opened once', () => {
    expect(openMatcher(shipped)).toBe(openMatcher(shipped));
  });

  it('opens where nothing was learnt', () => {
    expect(openMatcher(shipMatcher({ ...matcher, learnt: null })).learnt).toBeNull();
  });

  it('refuses weights that it could not give back', () => {
    expect(() => writeWeights({ few: [0, 0.125] })).toThrow('few');
  });
});

describe('shipped forms', () => {
  it.each(Object.entries(matcher.words))('%s: are those of the pack', (_, words) => {
    expect(listOpened(words)).toEqual(listGrouped(words));
  });

  it('keep stars, gaps and case', () => {
    const words = {
      one: ['=Kan', '*eins* _ zwei', 'no _ =U.S.*', '5 day*', '*ing', '_ late', '普京 _ 说'],
      two: ['=Kan'],
    };
    expect(listOpened(words)).toEqual(listGrouped(words));
  });
});

type Words = Record<string, string[]>;

function listGrouped(words: Words) {
  const groups = groupForms(words);
  return lookUps.map((lookUp) => [...groups[lookUp]]);
}

/** The same from what is shipped of them. */
function listOpened(words: Words) {
  const groups = groupForms(words);
  const opened = openForms(shipForms(groups));
  return lookUps.map((lookUp) => [...groups[lookUp].keys()].map((word) => [word, opened[lookUp].get(word)]));
}
