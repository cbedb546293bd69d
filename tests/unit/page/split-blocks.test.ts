import { describe, expect, test } from 'vitest';
import { splitBlocks } from '../../../src/page/split-blocks.ts';
import type { Block } from '../../../src/page/split-blocks.ts';
import type { Item } from '../../../src/page/walk-page.ts';

/** Stands in for a node: blocks only carry nodes along. */
const node = {} as Text;
const edge: Item = { kind: 'edge' };
const br: Item = { kind: 'break' };
const gap: Item = { kind: 'gap' };
const say = (data: string, owner = 1, block = owner, linked = false): Item => ({
  kind: 'text',
  node,
  from: 0,
  data,
  owner,
  block,
  linked,
});

function split(items: Item[], content: number[] = [1, 2, 3]): Block[] {
  const work = splitBlocks(items, new Set(content));
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
const texts = (items: Item[], content?: number[]): string[] => split(items, content).map(({ text }) => text);

describe('splitBlocks', () => {
  test('joins the text of inline elements and parts that of blocks', () => {
    const items = [edge, say('One '), say('two', 2, 1), say('.'), edge, say('Three.', 3), edge];
    expect(texts(items)).toEqual(['One two.', 'Three.']);
  });

  test('takes one line break for a space and two for the end of a block', () => {
    expect(texts([say('One'), br, say('two.'), br, say(' \n'), br, say('Three.')])).toEqual([
      'One two.',
      'Three.',
    ]);
  });

  test('leaves out what is not content, and remembers that something stood there', () => {
    const blocks = split([say('One '), say('[advert]', 9, 1), say('two.')]);
    expect(blocks.map(({ text }) => text)).toEqual(['One two.']);
    expect(blocks[0]?.apart).toEqual([false, true]);
    expect(split([say('One '), gap, say('two.')])[0]?.apart).toEqual([false, true]);
  });

  test('white space between elements that are not content parts nothing', () => {
    expect(split([say('One '), say('\n', 9, 1), say('two.')])[0]?.apart).toEqual([false, false]);
  });

  test('drops blocks that are mostly links, and such without a letter', () => {
    expect(texts([say('Read more: '), say('the whole long story', 2, 1, true), edge, say('* * *')])).toEqual(
      [],
    );
    expect(texts([say('In the '), say('Knesset', 2, 1, true), say(' he said more.')])).toHaveLength(1);
  });

  test('drops a block from 60 characters of links in a hundred on, and none where links count as text', () => {
    const linked = (letters: number) => [
      say('x'.repeat(100 - letters)),
      say('y'.repeat(letters), 2, 1, true),
    ];
    expect([split(linked(59)).length, split(linked(60)).length]).toEqual([1, 0]);
    const work = splitBlocks(linked(100), new Set([1, 2]), true);
    expect(work.next().value).toHaveLength(1);
  });

  test('white space counts neither as text nor as links', () => {
    const items = [say('x'.repeat(5)), say(`${' '.repeat(50)}yyyyy`, 2, 1, true), say(' '.repeat(50))];
    expect(split(items)).toHaveLength(1);
  });

  test('a line break at the start ends nothing, and text between two line breaks keeps the block together', () => {
    expect(texts([br, say('One'), br, say('two'), br, say('three.')])).toEqual(['One two three.']);
    expect(texts([say('One'), br, say('[advert]', 9, 1), br, say('two.')])).toEqual(['One', 'two.']);
  });

  test('a block knows the element that it stands in, and its nodes; none is a line break’s', () => {
    const [block] = split([say('\n', 1), say('One', 2), br, say('two.', 3, 2)]);
    expect(block).toMatchObject({ element: 2, nodes: [node, node, null, node], text: 'One two.' });
    expect(block?.apart).toEqual([false, false, false, false]);
  });

  test('a block knows where its pieces begin in their nodes', () => {
    const pieces = [say('One.'), br, br, { ...say('Two'), from: 6 }, br, { ...say('three.'), from: 12 }];
    expect(split(pieces).map(({ from }) => from)).toEqual([
      [0, 0],
      [6, 0, 12],
    ]);
  });

  test('parts blocks of a single letter, and not at white space', () => {
    expect(texts([say('A', 1), say(' ', 3), say('B', 2)])).toEqual(['A', 'B']);
    expect(texts([say('A', 1), say(' ', 3), say('B', 1)])).toEqual(['A B']);
  });

  test('what is left out parts the text once, and not the block that follows', () => {
    const blocks = split([say('One '), gap, say('two '), say('three.'), gap, edge, say('Four.', 2)]);
    expect(blocks.map(({ apart }) => apart)).toEqual([[false, true, false], [false]]);
  });

  test('stops for breath at each edge', () => {
    const work = splitBlocks([edge, say('One.'), edge], new Set([1]));
    expect([work.next().done, work.next().done, work.next().done]).toEqual([false, false, true]);
  });

  test('text of an outer block after an inner one is a block of its own', () => {
    expect(texts([say('Before', 1), edge, say('inside', 2), edge, say('after', 1)])).toEqual([
      'Before',
      'inside',
      'after',
    ]);
  });
});
