import type { LanguageRules } from '../language-rules.ts';

export const spanish: LanguageRules = {
  language: 'es',
  abbreviations: [
    'sr', 'sra', 'srta', 'sres', 'dr', 'dra', 'prof', 'lic', 'ing', 'arq', 'gral', 'cnel', 'tte', 'sgto', 'cap', 'mons', 'rev',
    'ud', 'uds', 'ee', 'núm', 'num', 'pág', 'pag', 'págs', 'pags', 'art', 'arts', 'av', 'avda', 'vol', 'aprox', 'tel', 'dpto', 'depto',
    'gob', 'sen', 'dip', 'pdte', 'pdta', 'st', 'sto', 'sta', 'vs', 'fig', 'ej', 'p.ej', 'cía', 'cia', 'mr', 'mrs', 'ms', 'ff', 'rr',
    'ene', 'feb', 'abr', 'jun', 'jul', 'ago', 'sept', 'sep', 'oct', 'nov', 'dic',
  ],
  clitics: [],
  months: [
    ['enero', 'ene'], ['febrero', 'feb'], ['marzo'], ['abril', 'abr'], ['mayo'], ['junio', 'jun'],
    ['julio', 'jul'], ['agosto', 'ago'], ['septiembre', 'setiembre', 'sept', 'sep'], ['octubre', 'oct'], ['noviembre', 'nov'], ['diciembre', 'dic'],
  ],
  numerals: {
    uno: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, once: 11, doce: 12,
    trece: 13, catorce: 14, quince: 15, dieciseis: 16, diecisiete: 17, dieciocho: 18, diecinueve: 19, veinte: 20,
    veintiuno: 21, veintiun: 21, veintidos: 22, veintitres: 23, veinticuatro: 24, veinticinco: 25, veintiseis: 26, veintisiete: 27, veintiocho: 28, veintinueve: 29, treinta: 30, cuarenta: 40, cincuenta: 50, sesenta: 60, setenta: 70,
    ochenta: 80, noventa: 90, cien: 100, ciento: 100, doscientos: 200, doscientas: 200, trescientos: 300, trescientas: 300, cuatrocientos: 400, cuatrocientas: 400, quinientos: 500, quinientas: 500,
    seiscientos: 600, seiscientas: 600, setecientos: 700, setecientas: 700, ochocientos: 800, ochocientas: 800, novecientos: 900, novecientas: 900,
    mil: 1000, millar: 1000, millon: 1000000, millones: 1000000, docena: 12, decena: 10, 'un par': 2,
    centenar: 100, 'dos veces': 2, 'tres veces': 3,
  },
  words: {
    negation: ['no', 'nunca', 'jamas', 'sin', 'ni', 'ningun', 'ninguno', 'ninguna', 'nadie', 'nada', 'tampoco', 'rehus*', 'se neg* a', 'se nieg* a', 'negarse a', 'negado a', 'declin*', 'descart*', 'en lugar de', 'en vez de', 'lejos de', 'absten*', 'abstuv*', 'dej* de'],
    denial: ['desmint*', 'desment*', 'desmient*', 'niega que', 'niega haber*', 'niega los', 'niega las', 'niega el', 'niega la', 'niegan que', 'niegan haber*', 'niegan los', 'niegan las', 'niegan el', 'niegan la', 'nego que', 'nego haber*', 'nego los', 'nego las', 'nego el', 'nego la', 'nego rotund*', 'nego tajant*', 'nego categoric*', 'negaron que', 'negaron haber*', 'negaron los', 'negaron las', 'negaron el', 'negaron la', 'negado que', 'negado haber*', 'negando que', 'negando haber*', 'negar que', 'negar haber*', 'lo nego', 'lo niega*', 'lo negaron', 'lo ha negado', 'falso', 'falsa', 'falsos', 'falsas', 'falsedad*', 'bulo', 'bulos', 'infundad*', 'sin fundamento', 'sin base', 'carec* de fundamento', 'carec* de base', 'carec* de veracidad', 'carente de', 'no tiene* fundamento', 'inventad*', 'invencion*', 'invento', 'mentira', 'mentiras', 'patrana*', 'refut*', 'rebati*', 'rebate*', 'no es cierto', 'no es verdad', 'no son ciertas', 'no son ciertos', 'no era cierto', 'no fue asi', 'no es asi', 'no hay tal', 'no hubo tal', 'no existe tal', 'no existi*', 'nunca ocurrio', 'nunca existio', 'nunca se produjo', 'nunca hubo', 'no ocurrio', 'no se produjo', 'nada de eso', 'nada por el estilo', 'noticia falsa', 'noticias falsas', 'fake news', 'desautoriz*', 'desacredit*', 'contradij*', 'rechaz* _ informacion*', 'rechaz* _ informe*', 'rechaz* _ version*', 'rechaz* _ noticia*', 'fabulacion*', 'ficcion', 'ficticio*', 'ficticia*', 'montaje', 'rotundamente', 'categoric*', 'tajantemente', 'disparate*', 'absurd*', 'tonteria*', 'nunca pidio', 'nunca envio', 'nunca dijo', 'jamas pidio', 'jamas envio', 'jamas dijo', 'mito', 'cuestion* la veracidad', 'insisti* _ no', 'insist* en que no', 'desment*'],
    condition: ['si', 'a menos que', 'salvo que', 'salvo si', 'en caso de', 'en el caso de que', 'siempre que', 'siempre y cuando', 'de lo contrario', 'a no ser que', 'hubiera*', 'hubiese*', 'fuera atacad*', 'fuese atacad*', 'suponiendo', 'supongamos', 'supong*', 'imagin*', 'hipotetic*', 'hipotesis', 'de ser atacad*', 'de haber', 'de producirse', 'de concretarse', 'deberia', 'deberian', 'con tal de que', 'a condicion de', 'cualquier ataque', 'podria haber', 'como si'],
    prediction: ['podria', 'podrian', 'puede', 'pueden', 'puede que', 'pudiera', 'pudieran', 'va a', 'van a', 'vaya a', 'vayan a', 'es probable', 'probablemente', 'posiblemente', 'quiza', 'quizas', 'tal vez', 'se espera', 'se preve', 'previsiblemente', 'pronostic*', 'vaticin*', 'proximas semanas', 'proximos dias', 'proximos meses', 'proximo mes', 'proxima semana', 'pronto', 'en breve', 'sera', 'seran', 'habra', 'podra', 'podran', 'tendra', 'tendran', 'hara', 'haran', 'debera', 'deberan', 'estara', 'estaran', 'dira', 'pedira', 'respondera', 'responderan', 'permitira', 'permitiran', 'decidira', 'recibira', 'volvera', 'saldra', '*aremos', '*eremos', '*iremos'],
    whether: ['se desconoce si', 'se ignora si', 'no esta claro', 'no estaba claro', 'no se sabe', 'sabe si', 'saber si', 'sepa si', 'preciso si', 'precisar si', 'aclaro si', 'aclarar si', 'confirmo si', 'detallo si', 'pregunta si', 'preguntan si', 'preguntarse si', 'pregunto si', 'preguntado si', 'esta por ver', 'queda por ver', 'falta ver', 'habra que ver', 'incognita*', 'la duda de si', 'dudas sobre si', 'se desconoce', 'nadie sabe', 'sobre si', 'decidir si', 'evaluar si', 'si o no'],
    hedge: ['segun', 'supuest*', 'presunt*', 'al parecer', 'aparentemente', 'habria', 'habrian', 'seria', 'serian', 'estaria', 'estarian', 'se dice', 'se cree', 'se entiende', 'trascendi*', 'de acuerdo con', 'de acuerdo a', 'presumiblemente', 'por lo visto', 'sostien*', 'asegura que', 'aseguran que', 'afirma que', 'afirman que', 'a decir de', 'en teoria'],
    he: ['=él', '=Él', '=ÉL', 'le', 'su', 'sus', 'el mismo', 'este ultimo', 'el mandatario', 'el dirigente', 'el gobernante', 'el politico', 'el lider', 'el premier', 'el propio'],
    they: ['ellos', 'ellas', 'les', 'sus', 'ambos', 'ambas', 'los dos', 'las dos', 'estos ultimos'],
    it: ['esto', 'eso', 'ello', 'este', 'ese', 'esa', '=esta', '=Esta', 'estos', 'estas', 'esos', 'esas', 'aquello', 'dicho', 'dicha', 'dichos', 'dichas', 'lo', 'tal', 'citado', 'citada'],
    first: ['primero', 'primera', 'primer ataque', 'primer golpe', 'primer disparo', 'primer paso', 'primer lugar', 'primeros', 'primeras'],
    again: ['de nuevo', 'otra vez', 'nuevamente', 'una vez mas', 'volvi* a', 'volver a', 'vuelve a', 'vuelva a', 'volvera a', 'volveria a', 'nuevo', 'nueva', 'nuevos', 'nuevas', 'otro', 'otra', 'otros', 'otras', 'renov*', 'renuev*', 'segunda vez', 'segundo', 'segunda', 'reiter*', 'reanud*'],
  },
};
