import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const folder = 'assets/public/_locales';
const languages = readdirSync(folder);
const categories = /_(zero|one|two|few|many|other)$/;

type Messages = Record<string, { message: string }>;

function read(language: string): Messages {
  return JSON.parse(readFileSync(join(folder, language, 'messages.json'), 'utf8'));
}

/** Keys without their plural category. */
function names(messages: Messages): Set<string> {
  return new Set(Object.keys(messages).map((key) => key.replace(categories, '')));
}

function sourceText(path: string): string {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
}

function listValues(message = ''): string[] {
  return [...new Set(message.match(/\$[1-9]/g))].sort();
}

const english = read('en');

describe.each(languages)('%s', (language) => {
  const messages = read(language);

  test('has every key of English and no other', () => {
    expect([...names(messages)].sort()).toEqual([...names(english)].sort());
  });

  test('names its language', () => {
    expect(messages['languageCode']?.message).toBe(language);
  });

  test('has the plural forms that its counts take', () => {
    const rules = new Intl.PluralRules(language);
    const counts = Array.from({ length: 200 }, (_, at) => rules.select(at + 1));
    const wanted = [...new Set([...counts, 'other'])].sort();
    const plurals = [...names(messages)].filter((name) => `${name}_other` in messages);
    const forms = plurals.map((name) => {
      const keys = Object.keys(messages).filter((key) => key.replace(categories, '') === name);
      return [name, keys.map((key) => key.slice(name.length + 1)).sort()];
    });
    expect(forms).toEqual(plurals.map((name) => [name, wanted]));
  });

  test('takes the same values as English', () => {
    // Other forms than "other" may say the count in words ("a single voice").
    const keys = Object.keys(english).filter((key) => !categories.test(key) || key.endsWith('_other'));
    const valuesIn = (table: Messages) => keys.map((key) => [key, listValues(table[key]?.message)]);
    expect(valuesIn(messages)).toEqual(valuesIn(english));
  });

  test('leaves nothing in English', () => {
    const international =
      /^(extensionName|languageCode|viewSources|views|positions|facetWho|claim|strengthNormal|[a-z]+_(one|other))$/;
    const same = Object.keys(messages).filter(
      (key) => messages[key]?.message === english[key]?.message && !international.test(key),
    );
    expect(language === 'en' ? [] : same).toEqual([]);
  });
});

test('every key is used', () => {
  const sources = ['src/ui', 'src/background', 'entrypoints'].map(sourceText).join('\n');
  const config = readFileSync('wxt.config.ts', 'utf8');
  const unused = [...names(english)].filter(
    (name) => !sources.includes(`'${name}'`) && !config.includes(`__MSG_${name}__`),
  );
  expect(unused).toEqual([]);
});
