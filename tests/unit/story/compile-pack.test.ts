import { describe, expect, it } from 'vitest';
import { readPackFiles } from '../../../src/build/read-pack-folder.ts';
import { isPack } from '../../../src/story/check-compiled.ts';
import { compilePack } from '../../../src/story/compile-pack.ts';
import { parsePack } from '../../../src/story/parse-pack.ts';

const { pack: parsed } = parsePack('copy', readPackFiles('assets/stories/putin-message-to-iran'));
if (!parsed) throw new Error('the bundled pack does not parse');
const pack = compilePack(parsed);

describe('compilePack', () => {
  it('gives data that pass as a pack', () => {
    expect(isPack(JSON.parse(JSON.stringify(pack)))).toBe(true);
  });

  it('carries whom a line credits, and nothing where it credits nobody', () => {
    const of = (source: string, claim: string) =>
      pack.coverage.find((line) => line.source === source && line.claim === claim);
    expect(of('tass', 'message-relayed')?.credits).toBe('KAN');
    expect(of('trtworld', 'knesset-warning')?.credits).toBe('Netanyahu');
    expect(of('trtworld', 'june-war')).not.toHaveProperty('credits');
  });

  it('leaves the voices as they were: a credit is no via', () => {
    expect(pack.sources.find(({ id }) => id === 'tass')).not.toHaveProperty('via');
  });
});
