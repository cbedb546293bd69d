import { describe, expect, it } from 'vitest';
import { linkToPassage } from '../../../src/comparison/link-to-passage.ts';
import { smallPack } from '../../fixtures/small-pack.ts';

function link(find: string | undefined, url = 'https://west.example/article'): string {
  const [source] = smallPack.sources;
  const [line] = smallPack.coverage;
  if (!source || !line) throw new Error('the small pack is empty');
  return linkToPassage({ ...source, url }, { ...line, ...(find === undefined ? {} : { find }) });
}

describe('linkToPassage', () => {
  it('is the address itself where the words are not known', () => {
    expect(link(undefined)).toBe('https://west.example/article');
    expect(link('')).toBe('https://west.example/article');
    expect(link(undefined, 'https://west.example/article#live')).toBe('https://west.example/article#live');
  });

  it.each([
    ['in June', 'in%20June'],
    ['early-summer, in June', 'early%2Dsummer%2C%20in%20June'],
    ['a-b-c', 'a%2Db%2Dc'],
    ['this & that #1', 'this%20%26%20that%20%231'],
    ['в июне', '%D0%B2%20%D0%B8%D1%8E%D0%BD%D0%B5'],
  ])('goes to the words, of which nothing is its syntax: %s', (find, written) => {
    expect(link(find)).toBe(`https://west.example/article#:~:text=${written}`);
  });

  it('keeps the place that the address names', () => {
    expect(link('in June', 'https://west.example/?p=1#live')).toBe(
      'https://west.example/?p=1#live:~:text=in%20June',
    );
  });

  it.each([
    ['https://west.example/#:~:text=May', 'https://west.example/#:~:text=in%20June'],
    ['https://west.example/#live:~:text=May', 'https://west.example/#live:~:text=in%20June'],
  ])('goes to these words and no others: %s', (address, written) => {
    expect(link('in June', address)).toBe(written);
  });
});
