import type { LanguageRules } from '../language-rules.ts';

export const english: LanguageRules = {
  language: 'en',
  abbreviations: [
    'mr', 'mrs', 'ms', 'dr', 'prof', 'sen', 'rep', 'gov', 'gen', 'lt', 'col', 'capt', 'sgt', 'maj', 'adm', 'rev', 'hon',
    'st', 'jr', 'sr', 'vs', 'no', 'nos', 'inc', 'ltd', 'co', 'corp', 'u.s', 'u.k', 'u.n', 'e.u', 'a.m', 'p.m', 'i.e', 'e.g',
    'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sept', 'sep', 'oct', 'nov', 'dec', 'approx', 'dept', 'est', 'fig', 'mt',
  ],
  clitics: [],
  openers: [
    'The', 'He', 'She', 'It', 'They', 'We', 'In', 'On', 'At', 'But', 'And', 'A', 'An', 'This', 'That', 'These', 'Those', 'His', 'Her', 'Their', 'Its', 'There',
    'When', 'While', 'As', 'If', 'For', 'Both', 'Neither', 'No', 'Not', 'After', 'Before', 'Asked', 'According', 'However', 'Yet', 'So',
  ],
  months: [
    ['january', 'jan'], ['february', 'feb'], ['march'], ['april', 'apr'], ['=May'], ['june', 'jun'],
    ['july', 'jul'], ['august', 'aug'], ['september', 'sept', 'sep'], ['october', 'oct'], ['november', 'nov'], ['december', 'dec'],
  ],
  numerals: {
    one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
    thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30,
    forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, hundred: 100, thousand: 1000, million: 1000000,
    dozen: 12, 'a fortnight': 14, 'a couple': 2, twice: 2, thrice: 3,
  },
  words: {
    negation: ['not', 'no', 'never', 'nor', 'neither', 'none', 'nothing', 'nobody', 'without', 'cannot', "n't", "*n't", 'hardly', 'scarcely', 'refus*', 'declin*', 'fail* to', 'stop* short of', 'rul* out', 'rather than', 'instead of'],
    denial: ['den*y', 'denie*', 'deny*', 'denial*', 'refut*', 'disput*', 'false', 'falsehood*', 'untrue', 'not true', 'baseless', 'unfounded', 'groundless', 'fabricat*', 'invent*', 'fiction', 'fake', 'no such', 'never happened', 'never took place', 'did not happen', "didn't happen", 'did not take place', 'nothing of the kind', 'nothing of the sort', 'flatly', 'categorical*', 'contradict*', 'rejected the report*', 'dismissed the report*', 'hoax', 'myth', 'nonsense', 'rubbish*', 'invention', 'wrong', 'never asked', 'never sent', 'never said', 'no truth', 'rebut*', 'disavow*', 'disown*', 'insist* _ not', 'insist* _ no', 'insist* _ never'],
    condition: ['if', 'unless', 'in case', 'were to', 'would', 'should', 'could have', 'might have', 'had _ been', 'suppos*', 'imagin*', 'hypothetical*', 'provided that', 'in the event', 'otherwise'],
    prediction: ['will', 'shall', 'expected to', 'likely to', 'may', 'might', 'could', 'going to', 'tomorrow', 'forecast*', 'predict*', 'in the coming', 'soon', 'next week', 'next month', 'poised to', 'set to'],
    whether: ['whether', 'unclear', 'unknown', 'open question', 'wonder*', 'nobody knows', 'remains to be seen'],
    hedge: ['reported*', 'allegedly', 'purported*', 'apparently', 'said to have', 'is said to', 'understood to', 'believed to', 'according to', 'claim*'],
    he: ['he', 'him', 'his', 'himself'],
    they: ['they', 'them', 'their', 'themselves', 'both'],
    it: ['it', 'its', 'this', 'that', 'these', 'those'],
    first: ['first'],
    again: ['again', 'once more', 'another', 'anew', 'afresh', 'second time', 'renew*'],
  },
};
