import { expect, test } from 'vitest';
import { findLead } from '../../../src/page/find-lead.ts';
import type { Item } from '../../../src/page/walk-page.ts';

/** Stand in for nodes, which are only compared. */
const headline = { data: 'headline' } as Text;
const other = { data: 'other' } as Text;
const sentence = 'The minister asked for talks, said officials who were told of it.';

const say = (data: string, owner: number, { block = owner, linked = false, node = other } = {}): Item => ({
  kind: 'text',
  node,
  from: 0,
  data,
  owner,
  block,
  linked,
});
const top = say('Minister asks for talks', 1, { node: headline });
const text = say(`${sentence} ${sentence}`, 9);
const lead = (...between: Item[]): number[] => findLead([top, ...between, text], headline, new Set([9]));

test('sentences between headline and text are the lead, with what is in bold or linked in them', () => {
  const items = [
    say('The minister asked for ', 2),
    say('talks', 3, { block: 2, linked: true }),
    say(', officials said.', 2),
  ];
  expect(lead(...items)).toEqual([2, 3]);
  expect(lead(say(sentence, 2), say('Share', 3), say(sentence, 4))).toEqual([2, 4]);
});

test.each([
  ['By A. Writer, diplomatic correspondent, 5 January 2026', false],
  ['Updated 10:21.', false],
  ['Officials who were told of it say that the minister, back from the capital, has asked for talks', true],
  ['“The minister has asked for talks,” officials said, “and soon.”', true],
  ['Министр попросил о переговорах, сообщили чиновники.', true],
])('%j: a lead is %s', (words, isLead) => {
  expect(lead(say(words, 2))).toEqual(isLead ? [2] : []);
});

test('links to other articles are none', () => {
  expect(lead(say(sentence, 2, { linked: true }))).toEqual([]);
});

test('where much stands between, or no text follows, none of it is', () => {
  expect(lead(...Array.from({ length: 30 }, (_, i) => say(sentence, 10 + i)))).toEqual([]);
  expect(findLead([top, say(sentence, 2)], headline, new Set([9]))).toEqual([]);
});

test('what stands before the headline is none', () => {
  expect(findLead([say(sentence, 2), top, text], headline, new Set([9]))).toEqual([]);
});
