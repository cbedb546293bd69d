import { crossNumerals } from '../cross-numerals.ts';
import type { LanguageRules } from '../language-rules.ts';

const units = { ein: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9 };
const tens = { zwanzig: 20, dreißig: 30, vierzig: 40, fünfzig: 50, sechzig: 60, siebzig: 70, achtzig: 80, neunzig: 90 };
const teens = { zehn: 10, elf: 11, zwölf: 12, dreizehn: 13, vierzehn: 14, fünfzehn: 15, sechzehn: 16, siebzehn: 17, achtzehn: 18, neunzehn: 19 };
const compounds = crossNumerals(units, tens, { between: 'und' });
const hundreds = { hundert: 100, ...crossNumerals(units, { hundert: 100 }, { times: true }) };
const belowHundred = { ...units, ...teens, ...tens, ...compounds };

// Folding makes würde/wurde, hätte/hatte and wären/waren one word, so the first of each is left out of `condition`.
export const german: LanguageRules = {
  language: 'de',
  abbreviations: [
    'dr', 'prof', 'hr', 'fr', 'st', 'nr', 'bzw', 'ca', 'usw', 'etc', 'vgl', 'ggf', 'evtl', 'inkl', 'zzgl', 'sog', 'bspw', 'insb', 'allg',
    'z', 'd', 'u', 'o', 'i', 'v', 'a', 's', 'z.b', 'd.h', 'u.a', 'o.a', 'o.ä', 'u.ä', 'i.d.r', 'v.a', 's.o', 's.u', 'v.chr', 'n.chr', 'u.s', 'str',
    'jan', 'feb', 'febr', 'apr', 'jun', 'jul', 'aug', 'sept', 'sep', 'okt', 'nov', 'dez', 'mio', 'mrd', 'gen', 'oberstlt', 'ing', 'mag',
    'jr', 'sen', 'geb', 'verh', 'anm', 'hrsg', 'bd', 'kap', 'rd', 'stv', 'abg',
  ],
  clitics: [],
  openers: [
    'Der', 'Die', 'Das', 'Dem', 'Den', 'Ein', 'Eine', 'Er', 'Sie', 'Es', 'Wir', 'Im', 'In', 'Am', 'An', 'Auf', 'Aus', 'Bei', 'Mit', 'Nach', 'Vor', 'Zu', 'Zum', 'Zur',
    'Laut', 'Doch', 'Und', 'Aber', 'Auch', 'Dann', 'Danach', 'Davor', 'Dabei', 'Damit', 'Zuvor', 'Dies', 'Diese', 'Dieser', 'Dieses', 'Dass', 'Wenn', 'Als', 'Seit', 'Seitdem', 'Später',
  ],
  months: [
    ['januar*', 'jänner*'], ['februar*', 'feber', 'feb', 'febr'], ['märz*'], ['april*', 'apr'], ['mai'], ['juni', 'jun', 'juno'],
    ['juli', 'jul'], ['august', 'augusts', 'aug'], ['september*', 'sept', 'sep'], ['oktober*', 'okt'], ['november*', 'nov'],
    ['dezember*', 'dez'],
  ],
  numerals: {
    eins: 1, zwei: 2, zwo: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwölf: 12,
    dreizehn: 13, vierzehn: 14, fünfzehn: 15, sechzehn: 16, siebzehn: 17, achtzehn: 18, neunzehn: 19, zwanzig: 20,
    dreißig: 30, vierzig: 40, fünfzig: 50, sechzig: 60, siebzig: 70, achtzig: 80, neunzig: 90, ...compounds,
    ...hundreds, ...crossNumerals(hundreds, belowHundred), tausend: 1000, ...crossNumerals({ ...belowHundred, ...hundreds }, { tausend: 1000 }, { times: true }),
    tausendzweihundert: 1200, million: 1000000, millionen: 1000000, dutzend: 12, zweimal: 2, dreimal: 3, zweier: 2, dreier: 3,
  },
  words: {
    negation: ['nicht', 'nichts', 'kein*', 'nie', 'niemals', 'niemand*', 'nirgend*', 'weder', 'ohne', 'keinesfalls', 'keineswegs', 'mitnichten', 'nein', 'kaum', 'weiger*', 'verweiger*', 'lehn* _ ab', 'abgelehnt', 'abzulehnen', 'schloss _ aus', 'schließt _ aus', 'ausgeschlossen', 'anstatt', 'statt', 'fernab', 'geschweige', 'verzicht*', 'absehen', 'unterlass*', 'abstand', 'nichtangriff*', 'unterbleib*'],
    denial: ['dementi*', 'bestreit*', 'bestritt*', 'leugn*', 'abstreit*', 'abgestritten', 'stritt* _ ab', 'streit* _ ab', 'widerleg*', 'zurückgewiesen', 'wies* _ zurück', 'weis* _ zurück', 'zurückweis*', 'falsch', 'falsche', 'falschen', 'falscher', 'falsches', 'falschmeldung*', 'falschnachricht*', 'falschinformation*', 'unwahr*', 'nicht wahr', 'stimm* nicht', 'stimm* so nicht', 'entspr* nicht', 'haltlos*', 'grundlos*', 'unbegründet*', 'erfunden*', 'erfindung*', 'erdicht*', 'aus der luft gegriffen', 'frei erfunden', 'fabrizier*', 'fake', 'fake-news', 'ente', 'zeitungsente', 'märchen', 'mythos', 'lügenmärchen', 'unsinn', 'quatsch', 'blödsinn', 'humbug', 'nie stattgefunden', 'nie gegeben', 'nie passiert', 'nicht stattgefunden', 'hat es nicht gegeben', 'nie _ gebeten', 'nie _ gesagt', 'nichts dran', 'keine rede', 'von _ keine rede', 'widersprach*', 'widersprich*', 'widersprochen', 'in abrede', 'verneint*', 'verwahrt*', 'distanziert*', 'kategorisch', 'entschieden zurück', 'substanzlos*', 'gegenstandslos*', 'widerruf*', 'richtigstell*', 'richtiggestellt'],
    condition: ['wenn', 'falls', 'sofern', 'es sei denn', 'außer wenn', 'im fall', 'im falle', 'für den fall', 'vorausgesetzt', 'unter der bedingung', 'angenommen', 'gesetzt den fall', 'wäre', 'andernfalls', 'ansonsten', 'hypothetisch*', 'gedankenspiel*', 'bei einem angriff', 'bei einem neuen', 'bei einem erneuten', 'sollte iran', 'sollte der iran', 'sollte teheran', 'sollte israel', 'sollte das regime', 'sollte die islamische', 'sollte es', 'sollte jemand', 'sollten wir', 'sollte man uns', 'sollte _ angreifen', 'sollte _ angegriffen'],
    prediction: ['dürfte', 'dürften', 'könnte', 'könnten', 'möglicherweise', 'voraussichtlich', 'vermutlich', 'vielleicht', 'womöglich', 'wahrscheinlich', 'demnächst', 'künftig', 'in zukunft', 'bald', 'in kürze', 'morgen', 'übermorgen', 'nächste woche', 'nächster woche', 'kommende woche', 'kommenden tag*', 'kommenden woche*', 'nächsten tagen', 'nächsten wochen', 'nächsten monat', 'wird wohl', 'werden wohl', 'wird bald', 'wird voraussichtlich', 'zu erwarten', 'wird erwartet', 'prognos*', 'vorhersag*', 'sagt* _ voraus', 'absehbar*', 'bevorsteh*', 'drohen könnte', 'rechn* damit', 'anschick*'],
    whether: ['ob', 'unklar', 'ungewiss', 'offen blieb', 'offen bleibt', 'bleibt offen', 'ist offen', 'offene frage', 'unbekannt', 'fraglich', 'fragt sich', 'fragen sich', 'bleibt abzuwarten', 'wird sich zeigen', 'niemand weiß', 'weiß niemand'],
    hedge: ['angeblich*', 'offenbar', 'anscheinend', 'mutmaßlich*', 'vermeintlich*', 'laut', 'nach angaben', 'nach informationen', 'nach darstellung', 'zufolge', 'demnach', 'dem vernehmen nach', 'berichten zufolge', 'medienberichten', 'soll', 'sollen', 'will erfahren haben', 'heißt es', 'hieß es', 'sei', 'seien', 'habe', 'wohl', 'behaupte*', 'gilt als', 'es wird berichtet'],
    he: ['er', 'ihm', 'ihn', 'seine', 'seinem', 'seinen', 'seiner', 'seines', 'sich selbst'],
    they: ['sie', 'ihnen', 'ihre', 'ihrem', 'ihren', 'ihrer', 'ihres', 'beide', 'beiden', 'beider', 'einander'],
    it: ['es', 'dies', 'diese', 'diesem', 'diesen', 'dieser', 'dieses', 'jene', 'jener', 'jenes', 'dessen', 'deren', 'dazu', 'davon', 'damit', 'darüber', 'daran'],
    first: ['erste', 'ersten', 'erster', 'erstes', 'erstem', 'zuerst', 'als erst*', 'erstmal*', 'erstschlag*'],
    again: ['erneut*', 'wieder', 'nochmal*', 'noch einmal', 'abermal*', 'neuerlich*', 'weitere', 'weiteren', 'weiterer', 'ein weiteres', 'zweites mal', 'zum zweiten mal', 'wiederholt*', 'wiederauf*', 'aufs neue', 'von neuem'],
  },
};
