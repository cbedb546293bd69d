import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  defaultSettings,
  isBroken,
  parseSettings,
  readSettingsFile,
  writeSettingsFile,
} from '../../../src/session/settings-schema.ts';

describe('parseSettings', () => {
  test('gives every setting a default', () => {
    expect(defaultSettings).toEqual({
      automatic: true,
      pausedSites: [],
      painted: { corroborated: true, contested: true, differs: true, single: true },
      strength: 'normal',
      theme: 'system',
      language: 'browser',
    });
  });

  test('keeps what is whole and replaces what is broken', () => {
    const settings = parseSettings({
      automatic: 'yes',
      pausedSites: ['a.example', 7, 'B.example', 'a.example', 'not a site', null],
      painted: { differs: false, single: 'no' },
      strength: 'strong',
      theme: 3,
      language: '../en',
      unknown: 1,
    });
    expect(settings).toEqual({
      ...defaultSettings,
      pausedSites: ['a.example', 'b.example'],
      painted: { corroborated: true, contested: true, differs: false, single: true },
      strength: 'strong',
    });
  });

  test('makes whole settings of anything', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const settings = parseSettings(stored);
        expect(parseSettings(settings)).toEqual(settings);
        expect(Object.keys(settings).toSorted()).toEqual(Object.keys(defaultSettings).toSorted());
      }),
    );
  });

  test('does not share its defaults', () => {
    parseSettings({}).painted.single = false;
    expect(parseSettings({}).painted.single).toBe(true);
  });
});

describe('a settings file', () => {
  test('brings back what was written', () => {
    const settings = parseSettings({ pausedSites: ['a.example'], theme: 'dark', painted: { single: false } });
    expect(readSettingsFile(writeSettingsFile(settings))).toEqual(settings);
  });

  test.each(['', '{', '[]', 'null', '{"settings":{}}', '{"kind":"other","settings":{}}'])(
    'is not %j',
    (text) => {
      expect(readSettingsFile(text)).toBeNull();
    },
  );
});

describe('isBroken', () => {
  test.each([undefined, {}, defaultSettings, { theme: 'dark' }, { theme: 'dark', since: 'another version' }])(
    'takes %o for whole',
    (stored) => expect(isBroken(stored)).toBe(false),
  );

  test.each([7, null, [], { theme: 3 }, { ...defaultSettings, pausedSites: [7] }])(
    'tells that %o is not whole',
    (stored) => expect(isBroken(stored)).toBe(true),
  );
});
