import { expect, it } from 'vitest';
import { loadBundledPack } from '../../../../src/build/load-bundled-pack.ts';
import { readExample } from '../../../../src/ui/welcome/read-example.ts';
import { smallPack } from '../../../fixtures/small-pack.ts';

it('shows a sentence for each claim that the story has, with the words that decided and real coverage', () => {
  const sentences = readExample(loadBundledPack());
  const words = sentences.map(({ text, readings }) =>
    readings.flatMap(({ cues }) => cues.map(({ start, end }) => text.slice(start, end))),
  );
  expect(words).toEqual([['asked the Russian president'], ['talk to both sides'], ['eleven days']]);
  const readings = sentences.flatMap((sentence) => sentence.readings);
  expect(readings).toMatchObject([
    { claim: 'message-relayed', position: 'asked' },
    { claim: 'moscow-as-conduit', position: 'go-between' },
    { claim: 'war-length', position: null, value: 'eleven days' },
  ]);
  expect(readings.map((reading) => 'value' in reading)).toEqual([false, false, true]);
  const voices = readings.map(({ corroborating, differing }) => corroborating.length + differing.length);
  expect(Math.min(...voices)).toBeGreaterThan(0);
});

it('is empty for a story that has none of its claims', () => {
  expect(readExample(smallPack)).toEqual([]);
});
