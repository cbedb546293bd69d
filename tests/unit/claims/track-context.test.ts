import { describe, expect, it } from 'vitest';
import { type Context, ContextTracker } from '../../../src/claims/track-context.ts';
import { analyse } from './read-small.ts';

/** The context of the last of some sentences, each with its block. */
function contextAfter(...sentences: [text: string, block: number][]): Context {
  const tracker = new ContextTracker(['anna', 'boris']);
  let context = tracker.at(0);
  for (const [text, block] of sentences) {
    context = tracker.at(block);
    tracker.pass(analyse(text), block);
  }
  return context;
}

describe('ContextTracker', () => {
  it('knows nothing at first', () => {
    expect(contextAfter(['Anna asked.', 0])).toMatchObject({
      person: null,
      previous: new Set(),
      article: new Set(),
    });
  });

  it('gives the concepts of the sentence before, and of the one before that', () => {
    const context = contextAfter(['The letter.', 0], ['The war.', 0], ['And?', 0]);
    expect(context.previous.has('war')).toBe(true);
    expect(context.previous.has('letter')).toBe(false);
    expect(context.beforePrevious.has('letter')).toBe(true);
  });

  it('keeps what the block and the article have brought up apart', () => {
    const context = contextAfter(['The letter.', 0], ['The war.', 1], ['By hand.', 1], ['And?', 1]);
    expect(context.block.has('war')).toBe(true);
    expect(context.block.has('letter')).toBe(false);
    expect(context.article.has('letter')).toBe(true);
  });

  it('keeps all that a block has brought up, but the sentence itself', () => {
    const context = contextAfter(['The letter.', 1], ['The war.', 1], ['By hand.', 1]);
    expect([...context.block].sort()).toEqual(['letter', 'war']);
    expect(context.article).toEqual(context.block);
  });

  it('keeps the sentences before across blocks', () => {
    const context = contextAfter(['The letter.', 1], ['The war.', 2], ['By hand.', 3]);
    expect(context).toMatchObject({
      previous: new Set(['war']),
      beforePrevious: new Set(['letter']),
      article: new Set(['letter', 'war']),
    });
  });

  it('starts a block with nothing of its own', () => {
    expect(contextAfter(['The war.', 1], ['And?', 2]).block).toEqual(new Set());
  });

  it.each<[string, string[], string | null]>([
    ['the last one named', ['Anna slept.', 'Boris woke.', 'He wrote.'], 'boris'],
    ['the first of a sentence that names two', ['Boris met Anna.', 'He wrote.'], 'boris'],
    ['the first, in whatever order the story lists them', ['Anna met Boris.', 'He wrote.'], 'anna'],
    ['the first, also far into the sentence', ['By hand, Boris, then Anna.', 'He wrote.'], 'boris'],
    ['still, when a sentence names nobody', ['Boris slept.', 'It rained.', 'He wrote.'], 'boris'],
    ['nobody who is not among the people', ['Carla slept.', 'She wrote.'], null],
  ])('takes for the person: %s', (_what, texts, person) => {
    expect(contextAfter(...texts.map((text): [string, number] => [text, 0])).person).toBe(person);
  });
});
