import { describe, expect, it } from 'vitest';
import { learnCompany } from '../../../src/train/learn-company.ts';
import type { LabelledSentence } from '../../../src/train/prepare-articles.ts';
import { ContextTracker } from '../../../src/claims/track-context.ts';
import { analyse } from '../claims/read-small.ts';

/** A sentence of which only the labels tell anything. */
function label(...claims: string[]): LabelledSentence {
  return {
    analysis: analyse(''),
    context: new ContextTracker([]).at(0),
    next: undefined,
    shortlist: new Map(),
    sparse: [],
    article: 'article',
    language: 'en',
    claims: new Map(claims.map((id) => [id, { id, position: null }])),
    trap: false,
  };
}

it('learns nothing of a claim that no sentence makes', () => {
  const asked = label('asked');
  expect(learnCompany('sent', [asked], [asked], true)).toEqual({});
});

describe('learnCompany', () => {
  const sentences = [label('sent', 'asked'), label('sent', 'asked'), label('fought'), label()];

  it('says which claims come together more often than by chance, and which less', () => {
    // Half the sentences make the claim, so that of two others one is to be expected; 1.5 sentences are thought beside them.
    expect(learnCompany('sent', sentences, sentences, true)).toEqual({
      asked: Number(Math.log((2 + 0.75) / (1 + 0.75)).toFixed(2)),
      fought: Number(Math.log(0.75 / (0.5 + 0.75)).toFixed(2)),
    });
  });

  it('finds nothing in what comes together as often as by chance', () => {
    const even = [label('sent', 'asked'), label('sent'), label('asked'), label()];
    expect(learnCompany('sent', even, even, true)).toEqual({ asked: 0 });
  });

  it('takes a claim for company of itself only from another sentence', () => {
    const before = [undefined, sentences[0], sentences[1], sentences[2]];
    const follows = learnCompany('sent', sentences, before, false);
    expect(Object.keys(follows)).toEqual(['asked', 'fought', 'sent']);
    expect(follows).toMatchObject({ asked: 0, sent: 0, fought: -0.51 });
  });

  it('lists the claims in the same order, whatever the order of the sentences', () => {
    const reversed = [...sentences].reverse();
    expect(Object.keys(learnCompany('sent', reversed, reversed, true))).toEqual(['asked', 'fought']);
  });
});
