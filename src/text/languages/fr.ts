import type { LanguageRules } from '../language-rules.ts';

export const french: LanguageRules = {
  language: 'fr',
  abbreviations: [
    'm', 'mm', 'mme', 'mmes', 'mlle', 'me', 'mgr', 'dr', 'pr', 'prof', 'st', 'ste', 'gén', 'gal', 'lt', 'cdt', 'etc', 'cf',
    'env', 'p.ex', 'éd', 'av', 'j.-c', 'n°', 'janv', 'févr', 'avr', 'juil', 'sept', 'oct', 'nov', 'déc',
    'u.s', 'e.-u', 'é.-u', 'o.n.u', 'jr', 'inc', 'tél', 'hab', 'bd', 'c.-à-d',
  ],
  // Elided words (l', d', qu') come apart from the word behind the apostrophe when a text is split into words.
  clitics: [],
  months: [
    ['janvier', 'janv'], ['février', 'févr', 'fév'], ['mars'], ['avril', 'avr'], ['mai'], ['juin'],
    ['juillet', 'juil'], ['août'], ['septembre'], ['octobre', 'oct'], ['novembre', 'nov'], ['décembre', 'déc'],
  ],
  numerals: {
    'un seul': 1, 'une seule': 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12,
    treize: 13, quatorze: 14, quinze: 15, seize: 16, 'dix-sept': 17, 'dix-huit': 18, 'dix-neuf': 19,
    vingt: 20, 'vingt et un': 21, trente: 30, 'trente et un': 31, 'quarante et un': 41, 'cinquante et un': 51, 'soixante et un': 61,
    quarante: 40, cinquante: 50, soixante: 60, 'soixante-dix': 70, septante: 70,
    'quatre-vingts': 80, 'quatre-vingt': 80, huitante: 80, 'quatre-vingt-dix': 90,
    nonante: 90, cent: 100, cents: 100, mille: 1000, millier: 1000, million: 1000000, millions: 1000000, douzaine: 12, dizaine: 10, vingtaine: 20,
    trentaine: 30, quarantaine: 40, cinquantaine: 50, centaine: 100,
  },
  words: {
    // No bare "ne": it also follows verbs of fearing and preventing without denying anything.
    negation: ['ne _ plus', 'n _ plus', 'ne saurait', 'pas', 'non', 'jamais', 'rien', 'aucun', 'aucune', 'aucunement', 'nul', 'nulle', 'nullement', 'personne ne', 'ni', 'sans', 'guère', 'refus*', 'declin*', 'exclu', 'exclut', 'exclure', 'écarté', 'écarte', 'écarter', 'plutôt que', 'au lieu', 'absten*', 'abstien*', 'renonc*', 'non-agression', 'point question'],
    denial: ['dément*', 'démenti*', 'nie', 'nié', 'niée', 'nient', 'nier', 'niait', 'niant', 'nia', 'dénég*', 'réfut*', 'contesté', 'contestée', 'conteste', 'contestent', 'contester', 'faux', 'fausse', 'fausses', 'fausseté', 'mensong*', 'infondé*', 'sans fondement', 'dénué* de _ fondement', 'dénué* de tout', 'non fondé*', 'fabriqué*', 'fabrication*', 'inventé*', 'inventer', 'invention', 'inventions', 'de toutes pièces', 'fiction*', 'fake', 'fake news', 'infox', 'intox', 'canular*', 'bobard*', 'mythe*', 'absurd*', 'inexact*', 'erroné*', 'contre-vérité*', 'jamais eu lieu', 'jamais existé', 'jamais demandé', 'jamais envoyé', 'jamais dit', 'pas eu lieu', 'rien de tel', 'rien de vrai', 'aucun message', 'aucune demande', 'rien à voir', 'catégoriquement', 'contredi*', 'désav*', 'balivern*', 'sornettes', 'ne correspond* pas', 'ne repos* sur', 'inexist*', 'en bloc', 'inscri* en faux', 'pas vrai', 'pure invention', 'rectifi*'],
    condition: ['si', 's il', 's ils', 'sauf si', 'à moins', 'au cas où', 'dans le cas où', 'en cas', 'à condition', 'pourvu que', 'supposons', 'supposer que', 'imagin*', 'hypothé*', 'éventuel*', 'dans éventualité', 'éventualité', 'faute de quoi', 'sinon', 'aurait pu', 'auraient pu', 'quand bien même', 'dût'],
    prediction: ['sera', 'seront', 'aura', 'auront', 'fera', 'feront', 'ira', 'iront', 'pourra', 'pourront', 'pourrait', 'pourraient', 'devra', 'devront', 'devrait', 'devraient', 'va attaquer', 'va frapper', 'vont attaquer', 'attaquera', 'attaqueront', 'frappera', 'frapperont', 'demain', 'bientôt', 'prochainement', 'sous peu', 'prochains jours', 'prochaines semaines', 'semaine prochaine', 'mois prochain', 'à venir', 'à avenir', 'probablement', 'sans doute', 'vraisemblablement', 'peut-être', 'peut être', 'risque de', 'risquent de', 'prévoi*', 'prédi*', 'prévision*', 'pronosti*', 'attend* à', 'est attendu*', 'sur le point', 'en passe de', 'apprête*'],
    whether: ['savoir si', 'si oui ou non', 'demande si', 'demandent si', 'ignore si', 'on ignore', 'on ne sait', 'reste à savoir', 'reste à voir', 'incertain*', 'pas clair', 'flou', 'inconnu', 'question ouverte', 'question de savoir', 'interrog*', 'nul ne sait', 'personne ne sait', 'déterminer si'],
    hedge: ['aurait', 'auraient', 'serait', 'seraient', 'selon', "d'après", 'apparemment', 'prétend*', 'présumé*', 'supposé*', 'soi-disant', 'soi disant', 'allégu*', 'allégation*', 'semble*', 'semblerait', 'à en croire', 'dit-on', 'paraît-il', 'de source*', 'rapporté*', 'laisse* entendre', 'réputé*', 'censé*', 'affirm*', 'croit savoir', 'croient savoir'],
    he: ['il', 'lui', 'son', 'sa', 'ses', 'celui-ci', 'ce dernier', 'lui-même', 'lui même'],
    they: ['ils', 'elles', 'eux', 'leur', 'leurs', 'les deux', 'tous deux', 'eux-mêmes', 'ceux-ci'],
    it: ['ce', 'cela', 'ça', 'ceci', 'cet', 'cette', 'ces', 'celle-ci', 'celui-ci', 'celui', 'celle', 'elle', 'c'],
    first: ['premier', 'première', 'premiers', 'premières', 'en premier', 'le premier', 'abord'],
    again: ['encore', 'nouveau', 'nouvel', 'nouvelle', 'nouveaux', 'nouvelles', 'à nouveau', 'de nouveau', 'une fois de plus', 'une nouvelle fois', 'encore une fois', 'autre', 'derechef', 'seconde fois', 'deuxième fois', 'renouvel*', 'réitér*', 'repris*', 'rebelote'],
  },
};
