import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brokenResult, parseResult } from '../../../src/session/result-schema.ts';
import type { TabResult } from '../../../src/session/types.ts';

const result: TabResult = {
  version: 1,
  url: 'https://news.example/a',
  title: 'A',
  at: 1,
  selected: 0,
  selections: 2,
  state: {
    kind: 'read',
    partly: null,
    reading: {
      story: { id: 'story', verdict: 'about', score: 0.9 },
      language: 'en',
      depth: 'concepts',
      source: null,
      omitted: ['left-out'],
      sentences: [
        {
          text: 'It took eleven days.',
          block: 0,
          readings: [
            {
              claim: 'duration',
              position: null,
              stance: 'asserts',
              score: 0.8,
              value: 'eleven days',
              cues: [{ start: 8, end: 19, for: 'position' }],
              relation: 'differs',
              corroborating: [],
              differing: [{ source: 'wire', position: 'twelve-days', stance: 'asserts', in: ['how-many'] }],
            },
          ],
        },
      ],
    },
  },
};

describe('parseResult', () => {
  test('gives back what was stored', () => {
    expect(parseResult(structuredClone(result))).toEqual(result);
  });

  test('takes over a result that has no count of selections yet', () => {
    const { selections: _, ...old } = result;
    expect(parseResult(old)).toEqual({ ...result, selections: 0 });
  });

  test.each([undefined, null])('knows nothing of %s', (stored) => {
    expect(parseResult(stored)).toBeNull();
  });

  test('says so where a result is of another version or broken anywhere', () => {
    expect(parseResult({ ...result, version: 2 })).toEqual(brokenResult());
    expect(parseResult({ ...result, state: { kind: 'read' } })).toEqual(brokenResult());
    expect(parseResult({ ...result, state: { kind: 'new-kind' } })).toEqual(brokenResult());
    const broken = structuredClone(result);
    if (broken.state.kind === 'read') Reflect.set(broken.state.reading.sentences, 0, { text: 'No readings' });
    expect(parseResult(broken)).toEqual(brokenResult());
  });

  test('makes a result of anything that was stored', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const parsed = parseResult(stored);
        expect(parsed === null).toBe(stored === undefined || stored === null);
      }),
    );
  });
});
