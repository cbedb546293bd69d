import { findLanguageRules, primarySubtag } from './find-language-rules.ts';
import { tokenize } from './tokenize.ts';

// A dozen of the commonest words that the neighbours in the same script do not share, after folding.
const commonWords: Record<string, string> = {
  en: 'the of and to in that is was for with as by on from has have his said it',
  de: 'der die das und von dass ist mit auf fur nicht den dem sich ein eine auch hat im zu',
  fr: 'le les des et est que dans pour une du qui pas sur avec au par aux cette ont il a',
  es: 'el los las y que en del por con una para es al se no su como lo mas fue la',
  pt: 'o os as e que em do da nao por com uma para dos das ao se no na foi mais',
  id: 'yang dan di dengan untuk dari pada itu tidak ini akan telah dalam oleh ke bahwa adalah',
  tr: 've bir bu ile icin da de olarak oldugunu gibi daha ancak etti dedi olan sonra kadar ne o iki en cok ama degil yok var ya ki her mi gore edildi diye ise',
  az: 've bir bu ile ucun da de olan edib ki olaraq sonra qeder deyib onun ise həm və üçün',
};
/** Common word → the languages that have it. */
const languagesOf = new Map<string, string[]>();
for (const [language, words] of Object.entries(commonWords))
  for (const word of new Set(words.split(' ')))
    languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
// Languages that share a script with one of ours: their letters alone do not tell them, so a page that declares one is believed.
const arabicNeighbours = new Set(['ur', 'ps', 'ckb', 'ug', 'sd']);
const cyrillicNeighbours = new Set(['bg', 'sr', 'mk', 'be', 'kk', 'ky', 'mn', 'tg']);
/** A letter that no language in Latin script has; the share of each script in the letters is asked only where there is one. */
const foreignToLatin =
  /[\p{Script=Hebrew}\p{Script=Armenian}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\p{Script=Arabic}\p{Script=Cyrillic}]/u;
/** Letters that only one of the two languages in Cyrillic script has. */
const cyrillicLetters = { uk: /[іїєґ]/g, ru: /[ыэъё]/g };

/** What the declared language has ahead of the others, in common words: it decides a text of a few words. */
const headStart = 1.5;

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/**
 * Tells the language of an article from its letters and commonest words; `declared` (what the page says of itself) decides
 * where the text leaves it open. Returns a primary subtag, '' for a language that is not known. Reads at most 4,000 characters.
 */
export function detectLanguage(text: string, declared: string): string {
  const subtag = primarySubtag(declared);
  const sample = text.slice(0, 4000);
  if (!foreignToLatin.test(sample)) return detectLatin(sample, subtag);
  const letters = countMatches(sample, /\p{L}/gu) || 1;
  const share = (pattern: RegExp) => countMatches(sample, pattern) / letters;
  if (share(/\p{Script=Hebrew}/gu) > 0.4) return 'he';
  if (share(/\p{Script=Armenian}/gu) > 0.4) return 'hy';
  if (share(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > 0.1) return 'ja';
  if (share(/\p{Script=Han}/gu) > 0.4) return 'zh';
  if (share(/\p{Script=Arabic}/gu) > 0.4)
    return arabicNeighbours.has(subtag) ? subtag : share(/[پچژگکی]/g) > 0.02 ? 'fa' : 'ar';
  if (share(/\p{Script=Cyrillic}/gu) > 0.4) {
    if (cyrillicNeighbours.has(subtag)) return subtag;
    const lower = sample.toLowerCase();
    return countMatches(lower, cyrillicLetters.uk) > countMatches(lower, cyrillicLetters.ru) ? 'uk' : 'ru';
  }
  return detectLatin(sample, subtag);
}

function detectLatin(sample: string, declared: string): string {
  const words = tokenize(sample).map((token) => token.folded);
  // The schwa is in every Azerbaijani sentence and in no other language here.
  if (countMatches(sample, /ə/gi) > words.length / 8) return 'az';
  // So are dotless i and soft g in Turkish ones, which may be short of common words; a name or two holds them in other languages.
  if (countMatches(sample, /[ığ]/g) > Math.max(3, words.length / 8)) return 'tr';
  const found = new Map<string, number>();
  for (const word of words)
    for (const language of languagesOf.get(word) ?? []) found.set(language, (found.get(language) ?? 0) + 1);
  let best = '';
  let most = 0;
  for (const language of Object.keys(commonWords)) {
    const hits =
      (found.get(language) ?? 0) + (language === declared ? Math.max(headStart, words.length / 50) : 0);
    if (hits > most) [best, most] = [language, hits];
  }
  // Running text in a known language has at least one common word in twenty, in an agglutinating one too. A language that we don't know,
  // where the page declares it, shares some of its neighbour's common words (Italian "la", "il"), but not one word in five.
  const share = declared === '' || findLanguageRules(declared) ? 1 / 20 : 1 / 5;
  return most > 0 && most >= words.length * share ? best : declared;
}
