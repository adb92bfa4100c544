import { wordList } from '../../text/word-list.ts';
import type { SummaryWords } from '../summary-words.ts';

// Elisions are one token (“l'accord”, “qu'il”), so elided stop words stand here with the words they meet most.
export const summaryWords: SummaryWords = {
  stopWords: wordList(`
    a ai ainsi alors après au aucun aussi autre autres aux avait avant avec avoir c'est c'était ce cela celle celles celui
    ces cet cette ceux chaque chez comme contre d'un d'une dans de depuis des deux dit dont du elle elles en encore entre
    est et eu eux fait faire faut fois hors il ils j'ai je jusqu'à l'on l'un l'une la le les leur leurs lors lui ma mais
    me même mes moi moins mon n'a n'est n'ont ne ni non nos notre nous on ont ou où par parce pas pendant peu peut plus
    pour pourrait qu'elle qu'elles qu'il qu'ils qu'on qu'un qu'une quand que quel quelle quelques qui quoi s'est s'il sa
    sans se selon sera ses si soit son sont sous sur ta tandis te tes toi ton tous tout toute toutes très trop tu un une
    va vers vos votre vous y à ça étaient était été être`),
  endings: [
    'issements',
    'issement',
    'ements',
    'ations',
    'ement',
    'ation',
    'aient',
    'euses',
    'euse',
    'ives',
    'ions',
    'ées',
    'ais',
    'ait',
    'ant',
    'ent',
    'eur',
    'ion',
    'ive',
    'ité',
    'aux',
    'ée',
    'és',
    'er',
    'es',
    'ez',
    'if',
    'ir',
    'al',
    'é',
    'e',
    's',
    'x',
  ],
  connectives: ['cependant', 'et', 'mais', 'néanmoins', 'pourtant', 'toutefois'],
  commaConnectives: ['ainsi', 'de plus', 'en effet', 'en outre', 'enfin', 'par ailleurs'],
  kickers: ['exclusif', 'live', 'nouveau'],
  pointers: ['image', 'photo', 'video'],
  furnitureLabels: ['à lire', 'à lire aussi', 'cliquez', 'lire aussi', 'photo :', 'source :', 'vidéo :', 'voir aussi'],
  furnitureOpeners: [
    'abonnez-vous',
    'inscrivez-vous',
    'mis à jour',
    'par',
    'partager',
    'publié',
    'suivez',
    'tous droits réservés',
  ],
  furniturePhrases: ['abonnez-vous', 'cliquez ici', 'inscrivez-vous à', 'notre newsletter', 'tous droits réservés'],
  creditWords: ['crédit', 'crédit photo', 'getty images', 'illustration', 'photo'],
  pointingOpeners: wordList(`
    c'est c'était ce cela celle celles celui ces cet cette ceux d'autres elle elles il ils leur leurs lui sa ses son tous
    toutes ça`),
  pointingPhrases: new Set([
    'à cette',
    'à ce moment-là',
    'alors',
    'après cela',
    'au contraire',
    'au même moment',
    'autre',
    'autrement dit',
    "c'est",
    'car',
    'dans ce',
    'dans cette',
    'depuis',
    "d'où",
    'en revanche',
    'ensuite',
    'le lendemain',
    'là',
    'ou',
    'parmi eux',
    'plus tard',
    'pour cela',
    'pour lui',
    'puis',
    'selon elle',
    'selon eux',
    'selon lui',
    'une fois',
  ]),
  demonstratives: wordList('ce ces cet cette'),
  selfStanding: wordList(`
    année années dernier dernière jour jours matin midi mois moment n'est n'était nuit qu'il que qui semaine semaines soir
    sont week-end être était été`),
  presentTimes: wordList('année après-midi automne hiver matin mois nuit printemps semaine soir été'),
  personPronouns: wordList('elle elles il ils'),
  pluralPronouns: wordList('elles ils'),
  thingPronouns: new Set(),
  definiteArticles: wordList('la le les'),
  introducers: wordList('un une'),
  takingUpNouns: new Set(),
  namedNouns: new Set(),
  prepositions: wordList(
    'à après au aux avant avec chez contre dans de depuis des du en entre lors par pour sans selon sous sur vers',
  ),
  relatives: wordList("dont où qu'il que qui"),
  firstPerson: wordList("j'ai j'avais j'étais je m'a ma me mes moi mon nos notre nous"),
  secondPerson: wordList('vos votre vous'),
  readerOpeners: new Set(['imaginez', 'pensez']),
  additions: wordList('aussi également'),
  newsVerbs: wordList(`
    accusé adopté annoncé appelé arrêté attaqué battu blessé blessés condamné confirmé décidé décédé dénoncé dévoilé élu
    interpellé lancé limogé mort morts nommé ouvert perdu placé présenté proposé remporté retrouvé rejeté révélé signé
    suspendu tué tués visé`),
  // French verbs have too many forms for a list; without one a sentence is never called verbless
  verbForms: new Set(),
  verbEndings: [],
  hangingWords: wordList('avec dans de des du et la le les ou par pour que qui sur un une'),
  dayWords: wordList('aujourd dimanche hier jeudi lundi mardi mercredi samedi vendredi'),
};
