import type { LanguageRules } from '../language-rules.ts';

export const portuguese: LanguageRules = {
  language: 'pt',
  abbreviations: [
    'sr', 'sra', 'srta', 'srs', 'dr', 'dra', 'drs', 'prof', 'profa', 'eng', 'arq', 'gen', 'cel', 'ten', 'cap', 'maj', 'sgt', 'alm', 'brig',
    'exmo', 'exma', 'v.exa', 'dep', 'sen', 'gov', 'min', 'pres', 'd', 'núm', 'num', 'pág', 'pag', 'págs', 'pags', 'art', 'arts', 'av', 'vol', 'aprox', 'tel',
    'depto', 'dept', 'st', 'sto', 'sta', 'vs', 'fig', 'ex', 'p.ex', 'cia', 'ltda', 'mr', 'mrs', 'ms', 'jr', 'rev', 'mons',
    'jan', 'fev', 'abr', 'jun', 'jul', 'ago', 'set', 'out', 'nov', 'dez',
  ],
  clitics: [],
  months: [
    ['janeiro', 'jan'], ['fevereiro', 'fev'], ['marco'], ['abril', 'abr'], ['maio', 'mai'], ['junho', 'jun'],
    ['julho', 'jul'], ['agosto', 'ago'], ['setembro', 'set'], ['outubro', 'out'], ['novembro', 'nov'], ['dezembro', 'dez'],
  ],
  numerals: {
    dois: 2, duas: 2, tres: 3, quatro: 4, cinco: 5, seis: 6, sete: 7, oito: 8, nove: 9, dez: 10, onze: 11, doze: 12, treze: 13,
    catorze: 14, quatorze: 14, quinze: 15, dezesseis: 16, dezasseis: 16, dezessete: 17, dezassete: 17, dezoito: 18, dezenove: 19, dezanove: 19,
    vinte: 20, trinta: 30, quarenta: 40, cinquenta: 50, sessenta: 60,
    setenta: 70, oitenta: 80, noventa: 90, cem: 100, cento: 100, duzentos: 200, duzentas: 200, trezentos: 300, trezentas: 300, quatrocentos: 400, quatrocentas: 400, quinhentos: 500, quinhentas: 500,
    seiscentos: 600, seiscentas: 600, setecentos: 700, setecentas: 700, oitocentos: 800, oitocentas: 800, novecentos: 900, novecentas: 900,
    mil: 1000, milhar: 1000, milhao: 1000000, milhoes: 1000000, duzia: 12, dezena: 10, centena: 100,
    quinzena: 14, 'um par': 2, 'duas vezes': 2, 'tres vezes': 3,
  },
  words: {
    negation: ['nao', 'nunca', 'jamais', 'sem', 'nem', 'nenhum', 'nenhuma', 'ninguem', 'nada', 'tampouco', 'recus* a', 'recusou', 'recusa', 'recusam', 'negou se a', 'se negou a', 'negar se a', 'declin*', 'descart*', 'em vez de', 'em lugar de', 'ao inves de', 'longe de', 'abst*', 'deix* de', 'no lugar de'],
    denial: ['desment*', 'desmint*', 'nega', 'negam', 'negou', 'negaram', 'negar', 'negando', 'negado', 'negada', 'negativa', 'falso', 'falsa', 'falsos', 'falsas', 'falsidade*', 'infundad*', 'sem fundamento', 'sem base', 'carec* de fundamento', 'carec* de base', 'carece de', 'inventad*', 'invencao', 'invencoes', 'mentira', 'mentiras', 'patranha*', 'refut*', 'rebat*', 'nao e verdade', 'nao era verdade', 'nao sao verdade', 'nao corresponde a verdade', 'nao correspondem a verdade', 'nao procede*', 'inveridic*', 'nao foi assim', 'nao e assim', 'nao houve tal', 'nao existe tal', 'nao ha tal', 'nao existi*', 'nunca aconteceu', 'nunca ocorreu', 'nunca existiu', 'nunca houve', 'nao aconteceu', 'nao ocorreu', 'nada disso', 'nada do genero', 'nada do tipo', 'noticia falsa', 'noticias falsas', 'fake news', 'desautoriz*', 'contradisse*', 'contradiz*', 'rejeit* _ noticia*', 'rejeit* _ informac*', 'rejeit* _ relato*', 'rejeit* _ alegac*', 'ficcao', 'ficticio*', 'ficticia*', 'fabulac*', 'farsa', 'boato falso', 'categoric*', 'perentori*', 'peremptori*', 'veementemente', 'absurd*', 'disparate*', 'tolice*', 'mito', 'nunca pediu', 'nunca enviou', 'nunca disse', 'jamais pediu', 'jamais enviou', 'jamais disse', 'insist* _ nao', 'contest* _ veracidade'],
    condition: ['=Se', 'se o', 'se os', 'que se a', 'se a guerra', 'se a republica', 'se for', 'se fosse*', 'se forem', 'se nao', 'se israel', 'se teera', 'se teerao', 'se houver', 'se houvesse', 'se eles', 'se ele', 'se estes', 'se este', 'se isso', 'se tal', 'se algum*', 'se matar*', 'se atac*', 'se tentar*', 'mesmo se', 'mesmo que', 'e se', 'como se', 'so se', 'caso', 'a menos que', 'a nao ser que', 'salvo se', 'exceto se', 'excepto se', 'desde que', 'contanto que', 'em caso de', 'no caso de', 'do contrario', 'caso contrario', 'tivesse', 'tivessem', 'houvesse*', 'fosse', 'fossem', 'viesse*', 'supon*', 'imagin*', 'hipotetic*', 'hipotese*', 'deveria', 'deveriam', 'poderia ter', 'qualquer ataque'],
    prediction: ['vai', 'vao', '=irá', '=irão', 'sera', 'serao', 'havera', 'podera', 'poderao', 'pode', 'podem', 'poderia', 'poderiam', 'possa', 'possam', 'tera', 'terao', 'fara', 'farao', 'devera', 'deverao', 'estara', 'estarao', 'dira', 'permitira', 'permitirao', 'pedira', 'respondera', 'decidira', 'voltara', 'provavelmente', 'possivelmente', 'talvez', 'e provavel', 'espera se', 'se espera', 'preve se', 'se preve', 'previsivelmente', 'proximas semanas', 'proximos dias', 'proximos meses', 'proximo mes', 'proxima semana', 'em breve', 'amanha', '*aremos', '*eremos', '*iremos', 'vaticin*', 'progn*'],
    whether: ['nao se sabe se', 'nao se sabe', 'desconhece se', 'se desconhece', 'ignora se', 'nao esta claro', 'nao ficou claro', 'nao e claro', 'nao era claro', 'saber se', 'sabe se', 'saiba se', 'soube se', 'esclareceu se', 'esclarecer se', 'precisou se', 'precisar se', 'confirmou se', 'disse se', 'dizer se', 'detalhou se', 'pergunt* se', 'questiona se', 'resta saber', 'falta saber', 'esta por ver', 'a ver se', 'duvida* se', 'duvida* sobre se', 'decidir se', 'avaliar se', 'avalia se', 'incognita', 'ninguem sabe', 'incert*', 'sobre se'],
    hedge: ['segundo', 'conforme', 'de acordo com', 'supost*', 'alegad*', 'alega', 'alegam', 'ao que parece', 'ao que tudo indica', 'aparentemente', 'teria', 'teriam', 'seria', 'seriam', 'estaria', 'estariam', 'diz se', 'acredita se', 'presum*', 'pretensament*', 'afirma que', 'afirmam que', 'sustenta que', 'em tese', 'consta que'],
    he: ['ele', 'dele', 'nele', 'lhe', 'seu', 'sua', 'seus', 'suas', 'este ultimo', 'o premie', 'o premier', 'o lider', 'o dirigente', 'o governante', 'o mandatario', 'o politico', 'o proprio'],
    they: ['eles', 'elas', 'deles', 'delas', 'lhes', 'ambos', 'ambas', 'os dois', 'as duas', 'estes ultimos'],
    it: ['isto', 'isso', 'aquilo', 'este', 'esse', 'essa', '=esta', '=Esta', 'estes', 'estas', 'esses', 'essas', 'disso', 'disto', 'nisso', 'nisto', 'desta', 'deste', 'desse', 'dessa', 'neste', 'nesta', 'nesse', 'nessa', 'tal', 'referido', 'referida'],
    // "primeiro" alone also opens "primeiro-ministro".
    first: ['primeiro a', 'em primeiro', 'primeiro lugar', 'primeiro ataque', 'primeiro golpe', 'primeiro tiro', 'primeiro disparo', 'primeiro passo', 'atac* _ primeiro', 'ataqu* _ primeiro', 'golpe* _ primeiro', 'dispar* _ primeiro', 'atir* _ primeiro', 'ag* primeiro', 'primeira', 'primeiros', 'primeiras'],
    again: ['de novo', 'outra vez', 'novamente', 'mais uma vez', 'volt* a', 'nova', 'novo', 'novas', 'novos', 'outro', 'outra', 'outros', 'outras', 'renov*', 'segunda vez', 'segundo ataque', 'reiter*', 'retom*', 'nova vez'],
  },
};
