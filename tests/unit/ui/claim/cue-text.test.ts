import { expect, test } from 'vitest';
import { listCueWords, splitAtCues } from '../../../../src/ui/claim/cue-text.tsx';

const cue = (start: number, end: number) => ({ start, end, for: 'claim' as const });

test('marks the words of the cues and keeps every character', () => {
  const parts = splitAtCues('one two three', [cue(8, 13), cue(0, 3)]);
  expect(parts).toEqual([
    { text: 'one', marked: true },
    { text: ' two ', marked: false },
    { text: 'three', marked: true },
  ]);
});

test('melts overlapping cues and ignores those outside', () => {
  const parts = splitAtCues('abcdef', [cue(1, 4), cue(2, 5), cue(9, 12)]);
  expect(parts).toEqual([
    { text: 'a', marked: false },
    { text: 'bcde', marked: true },
    { text: 'f', marked: false },
  ]);
});

test('melts cues that touch, and lets one that lies in another mark no more', () => {
  expect(listCueWords('abcdef', [cue(0, 2), cue(2, 4)])).toEqual(['abcd']);
  expect(listCueWords('abcdef', [cue(1, 5), cue(2, 3)])).toEqual(['bcde']);
});

test('a cue that reaches beyond the text ends with it, and one without a letter marks nothing', () => {
  expect(listCueWords('abcdef', [cue(4, 9), cue(2, 2)])).toEqual(['ef']);
  expect(splitAtCues('abc', [])).toEqual([{ text: 'abc', marked: false }]);
});
