import { expect, test } from 'vitest';
import { splitAtCues } from '../../../../src/ui/claim/cue-text.tsx';

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
