import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeThirdParty } from '../../../src/build/describe-third-party.ts';
import { readLock } from '../../../src/build/read-lock.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'third-party-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function lock(packages: Record<string, { version?: string; license?: string }>): void {
  write('package-lock.json', JSON.stringify({ packages }));
}

function install(name: string, about: object, files: Record<string, string> = {}): void {
  write(`node_modules/${name}/package.json`, JSON.stringify(about));
  for (const [file, text] of Object.entries(files)) write(`node_modules/${name}/${file}`, text);
}

describe('readLock', () => {
  it('names packages by the last folder of packages on their path, and leaves out the project itself', () => {
    lock({
      '': { version: '0.1.0', license: 'MIT' },
      'node_modules/plain': { version: '1.0.0', license: 'ISC' },
      'node_modules/@scope/outer/node_modules/@scope/inner': { version: '2.0.0', license: 'MIT' },
    });
    expect(readLock(root)).toEqual([
      { name: 'plain', version: '1.0.0', licence: 'ISC' },
      { name: '@scope/inner', version: '2.0.0', licence: 'MIT' },
    ]);
  });

  it('says where neither a version nor a licence is named, and what an unclear licence is taken for', () => {
    lock({ 'node_modules/bare': {}, 'node_modules/winreg': { version: '0.0.12', license: 'BSD' } });
    expect(readLock(root)).toEqual([
      { name: 'bare', version: '?', licence: null },
      { name: 'winreg', version: '0.0.12', licence: 'BSD-3-Clause' },
    ]);
  });
});

describe('describeThirdParty', () => {
  it('lists what is bundled, and no other package, with where its source is', () => {
    lock({
      'node_modules/alpha': { version: '1.0.0', license: 'MIT' },
      'node_modules/beta': { version: '2.0.0', license: 'ISC' },
      'node_modules/tool': { version: '3.0.0', license: 'MIT' },
    });
    install('alpha', { repository: { url: 'git+https://code.example/alpha.git' } }, { LICENSE: 'Alpha’s.' });
    install('beta', { repository: 'https://code.example/beta' }, { 'licence.md': 'Beta’s.' });
    const rows = describeThirdParty(root, ['beta', 'alpha'])
      .split('\n')
      .filter((line) => line.startsWith('|'));
    expect(rows).toEqual([
      '| package | version | licence | source |',
      '| --- | --- | --- | --- |',
      '| beta | 2.0.0 | ISC | https://code.example/beta |',
      '| alpha | 1.0.0 | MIT | https://code.example/alpha |',
    ]);
  });

  it('leaves open what neither the lock nor the package tells', () => {
    lock({});
    install('gamma', {}, { LICENSE: 'Gamma’s.' });
    expect(describeThirdParty(root, ['gamma'])).toContain('\n| gamma | ? | ? |  |\n');
  });

  it('passes on each licence file as it is, those on work by others included, and nothing else', () => {
    lock({ 'node_modules/alpha': { version: '1.0.0', license: 'MIT' } });
    install(
      'alpha',
      {},
      {
        LICENSE: '\r\nAlpha’s.\r\n```\r\nquoted\r\n```\r\n',
        THIRD_PARTY_LICENSES: 'Another’s.\n',
        'LICENSES/MIT': 'In a folder.',
        'license-checker.js': 'Code.',
        README: 'Read me.',
      },
    );
    expect(describeThirdParty(root, ['alpha']).split('\n## ')[1]).toBe(
      'alpha 1.0.0\n\n````text\nAlpha’s.\n```\nquoted\n```\n\nAnother’s.\n````\n',
    );
  });

  it.each([
    [{ author: 'Ann' }, 'MIT licence. Copyright (c) Ann.'],
    [{ author: { name: 'Ann' } }, 'MIT licence. Copyright (c) Ann.'],
    [
      { author: 'Ann', homepage: 'https://ann.example' },
      'MIT licence. Copyright (c) Ann. https://ann.example',
    ],
  ])('says what %j says where there is no licence file', (about, said) => {
    lock({});
    install('alpha', { license: 'MIT', ...about });
    expect(describeThirdParty(root, ['alpha'])).toContain(`\`\`\`\`text\n${said}\n\`\`\`\``);
  });

  it.each([{ license: 'MIT' }, { author: 'Ann' }, { license: 'MIT', author: {} }])(
    'refuses a package that comes without a licence file and with no more than %j',
    (about) => {
      lock({});
      install('alpha', about);
      expect(() => describeThirdParty(root, ['alpha'])).toThrow(/^alpha is bundled, but says neither/);
    },
  );
});
