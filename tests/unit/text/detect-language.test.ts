import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src/text/detect-language.ts';
import { listLanguages, primarySubtag } from '../../../src/text/find-language-rules.ts';

const samples: Record<string, string> = {
  en: 'The minister told reporters on Tuesday that he had not seen the letter and that the neighbours were calm.',
  de: 'Der Minister sagte am Dienstag, er habe den Brief nicht gesehen und die Nachbarn seien ruhig.',
  fr: 'Le ministre a déclaré mardi que les lettres ne sont pas arrivées et que les voisins restent calmes.',
  es: 'El ministro dijo el martes que no había visto la carta y que los vecinos están tranquilos.',
  pt: 'O ministro disse na terça-feira que não viu a carta e que os vizinhos estão calmos.',
  id: 'Menteri itu mengatakan bahwa ia tidak pernah melihat surat yang dikirim oleh tetangga pada hari Selasa.',
  tr: 'Bakan, salı günü yaptığı açıklamada bu mektubu görmediğini ve komşuların çok sakin olduğunu söyledi, ancak bir tarih vermedi.',
  az: 'Nazir çərşənbə axşamı bildirib ki, məktubu görməyib və qonşular sakitdir.',
  ru: 'Министр заявил во вторник, что не видел письма и что соседи спокойны, но объявил о встрече.',
  uk: 'Міністр заявив у вівторок, що не бачив листа, а сусіди спокійні.',
  hy: 'Նախարարն ասաց, որ նամակը չի տեսել։',
  ar: 'قال الوزير يوم الثلاثاء إنه لم ير الرسالة.',
  fa: 'وزیر روز سه‌شنبه گفت که نامه را ندیده است.',
  he: 'השר אמר ביום שלישי שלא ראה את המכתב.',
  zh: '部长星期二表示，他没有看到那封信。',
};

describe('detectLanguage', () => {
  it('has a sample of every language with rules', () => {
    expect(Object.keys(samples).sort()).toEqual(listLanguages().sort());
  });

  it.each(Object.entries(samples))('tells %s without being told', (language, text) => {
    expect(detectLanguage(text, '')).toBe(language);
  });

  it.each(Object.entries(samples))(
    'tells %s where the page declares its own, a region or English',
    (language, text) => {
      const told = [language, `${language}-XX`, 'en', 'en-US'].map((declared) =>
        detectLanguage(text, declared),
      );
      expect(new Set(told)).toEqual(new Set([language]));
    },
  );

  it.each([
    ['nothing', '', '', ''],
    ['nothing but a declaration', '', 'tr', 'tr'],
    ['digits', '12 34', 'uk', 'uk'],
    ['one name', 'Netanyahu', 'es', 'es'],
    ['a withdrawn code', '', 'iw', 'he'],
    [
      'a language that has no rules but declares itself',
      'Il ministro ha detto che non ha visto la lettera e che i vicini sono calmi.',
      'it',
      'it',
    ],
    ['one that shares our script', 'Министърът заяви, че не е видял писмото.', 'bg', 'bg'],
    ['Urdu, by its declaration', 'وزیر نے کہا کہ انہوں نے خط نہیں دیکھا', 'ur', 'ur'],
    ['Japanese, which writes Han too', '日本の首相は火曜日に手紙を見ていないと述べた。', '', 'ja'],
    ['Greek', 'Η κυβέρνηση δήλωσε', 'el', 'el'],
  ])('%s', (_what, text, declared, language) => {
    expect(detectLanguage(text, declared)).toBe(language);
  });

  it('tells Turkish that has hardly a common word, and not every text that names a Turk', () => {
    expect(
      detectLanguage(
        "İsrail Başbakanı, Rusya Devlet Başkanı'ndan saldırma niyetinde olmadığı mesajını iletmesini istedi.",
        '',
      ),
    ).toBe('tr');
    expect(detectLanguage('Erdoğan and Yılmaz said that they had met in the capital.', '')).toBe('en');
  });

  it('goes by most of the letters where scripts are mixed', () => {
    expect(detectLanguage(`${samples['he']} Netanyahu, KAN`, 'en')).toBe('he');
    expect(detectLanguage(`${samples['en']} נתניהו`, 'he')).toBe('en');
    expect(detectLanguage(`${samples['zh']} (Washington Post)`, '')).toBe('zh');
  });
});

it.each([
  ['pt-BR', 'pt'],
  ['zh_Hant', 'zh'],
  [' EN ', 'en'],
  ['iw', 'he'],
  ['in', 'id'],
  ['prs-AF', 'fa'],
  ['', ''],
])('primarySubtag: %s is %s', (tag, subtag) => {
  expect(primarySubtag(tag)).toBe(subtag);
});
