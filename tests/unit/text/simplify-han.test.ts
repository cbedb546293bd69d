import { describe, expect, it } from 'vitest';
import { simplifyHan } from '../../../src/text/simplify-han.ts';
import { tokenize } from '../../../src/text/tokenize.ts';

describe('simplifyHan', () => {
  it.each([
    ['traditional characters', '俄羅斯總統', '俄罗斯总统'],
    ['simplified ones', '俄罗斯总统', '俄罗斯总统'],
    ['those that both ways share', '以色列', '以色列'],
    ['another script', 'президент', 'президент'],
    ['behind another script', 'KAN電視', 'KAN电视'],
    ['nothing', '', ''],
  ])('%s: %s', (_what, word, simple) => {
    expect(simplifyHan(word)).toBe(simple);
  });

  it('makes one token of both ways to write a character, and keeps what the text says', () => {
    const [traditional, simple] = [tokenize('總統'), tokenize('总统')];
    expect(traditional.map(({ folded }) => folded)).toEqual(simple.map(({ folded }) => folded));
    expect(traditional.map(({ raw }) => raw).join('')).toBe('總統');
  });
});
