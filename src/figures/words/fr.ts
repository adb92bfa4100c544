import { wordList } from '../../text/word-list.ts';
import { figureTable } from '../figure-words.ts';
import { fractionTable, hedgeTable, numberWords, phraseMap, relativeTable, unitTable, withPlurals } from './build.ts';
import { common, rateSymbols } from './common.ts';
import { counted, numberTable, table } from './lists.ts';

const measures = withPlurals(
  table(`
  mm: millimètre
  cm: centimètre
  dm: décimètre
  m: mètre
  hm: hectomètre, hectometre
  km: kilomètre
  mi: mile, mille marin
  in: pouce
  ft: pied
  yd: yard
  m2: mètre carré
  km2: kilomètre carré
  m3: mètre cube
  ft3: pied cube
  ft2: pied carré
  ha: hectare
  acre: acre
  mL: millilitre
  cL: centilitre
  L: litre
  bbl: baril
  gal: gallon
  g: gramme
  µg: microgramme
  kg: kilogramme, kilo
  mg: milligramme
  t: tonne métrique, tonne
  lb: livre
  oz: once
  W: watt
  kW: kilowatt
  MW: mégawatt
  GW: gigawatt
  MWh: mégawattheure
  kWh: kilowattheure
  Hz: hertz
  MB: mégaoctet
  GB: gigaoctet
  bit: bit
  B: octet
  cal: calorie`),
  's',
);

export const figureWords = figureTable({
  ...common,
  decimal: ',',
  groupsByBlank: true,
  hasElision: true,
  numbers: numberWords({
    ones: `zéro un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept
      dix-huit dix-neuf`,
    tens: '20: vingt, vingts\n30: trente\n40: quarante\n50: cinquante\n60: soixante\n70: septante\n80: huitante, octante\n90: nonante',
    hundreds: '100: cent, cents',
    scales: `
    12: douzaine, douzaines
    1000: mille, milliers, millier
    1000000: million, millions
    1000000000: milliard, milliards, mds, md
    1000000000000: billion, billions`,
  }),
  countsByTwenties: true,
  numberLinks: wordList('et'),
  pluralScales: wordList('milliers millions milliards douzaines dizaines billions'),
  partMore: numberTable('0.5: et demi, et demie\n0.25: et quart'),
  scaleParts: numberTable('0.5: demi'),
  scalePartLinks: wordList('- de'),
  minus: wordList('moins'),
  ordinals: counted(
    'premier/première deuxième/second/seconde troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième',
  ),
  ordinalEndings: wordList('e er ère re ème eme nd nde'),

  hedges: hedgeTable(`
  >: plus de, plus d’, au moins, au minimum, supérieur à, minimum
  <: moins de, moins d’, près de, près d’, jusqu’à, presque, au plus, au maximum, jusqu’ à
  ~: environ, autour de, quelque, quelques, à peu près, approximativement`),
  laterHedges: hedgeTable('>: ou plus, et plus, au moins\n<: ou moins, au plus\n~: environ'),
  rangeLinks: wordList('à'),
  rangeOpeners: wordList('entre'),
  rangeAnd: wordList('et'),
  alternatives: wordList('ou'),
  fromWords: wordList('de'),
  partLinks: phraseMap('des'),
  comparers: wordList('contre que'),
  fractions: fractionTable(
    'moitié tiers quart/quarts cinquième/cinquièmes sixième/sixièmes septième huitième/huitièmes neuvième dixième/dixièmes',
  ),
  halves: wordList('moitié'),
  afterHalf: wordList('de des du d’'),
  beforeHalf: wordList('la'),
  ratioLinks: phraseMap('sur'),
  looseRatioLinks: phraseMap('sur'),
  times: wordList('fois'),
  afterTimes: wordList('plus supérieur'),
  scoreWords: wordList('gagné nul victoire défaite battu perdu voix score buts'),
  rankVerbs: wordList('classé'),
  rankNouns: wordList('place'),
  changeVerbs: wordList(
    'augmenté augmente progressé bondi grimpé reculé chuté baissé diminué hausse baisse recul bond passé',
  ),
  ones: wordList('un une'),
  oneIsArticle: true,
  beforeOne: wordList('chaque aucun aucune autre comme'),

  currencies: new Map([
    ...withPlurals(
      table(`
    $: dollar
    USD: dollar américain
    CAD: dollar canadien
    AUD: dollar australien
    EUR: euro
    pound: livre
    GBP: livre sterling
    CHF: franc suisse
    franc: franc
    XAF: franc cfa
    peso: peso
    JPY: yen
    CNY: yuan
    INR: roupie
    KRW: won
    RUB: rouble
    MAD: dirham
    DEM: mark allemand
    FIM: mark finlandais
    cent: cent, centime
    penny: penny`),
      's',
    ),
    ...table(`
    GBP: livres sterling
    HKD: dollars de hong kong, $ hk
    penny: pence
    FIM: marks finlandais
    NLG: florins hollandais, florins néerlandais
    SEK: couronnes suédoises
    NOK: couronnes norvégiennes
    DKK: couronnes danoises
    XAF: francs cfa, fcfa`),
  ]),
  priceUnits: new Map([
    ...rateSymbols,
    ...table(
      't: tonne\nbbl: baril\noz: once\nkg: kilo, kilogramme\nL: litre\nMWh: mégawattheure\nhour: heure\nday: jour\nmonth: mois\nyear: an\nperson: personne, tête\nshare: action',
    ),
  ]),
  poundMoney: /£|sterling|Londres|britannique/i,

  percents: table(`
  %: %, pour cent, pour - cent, pourcent
  pp: points de pourcentage, point de pourcentage
  bp: points de base, point de base`),
  units: unitTable(
    new Map([
      ...measures,
      ...table(`
    mi: mi
    km/h: kilomètres par heure, kilomètres à l’heure, kilomètres-heure, kilomètres heure, km par heure
    m/s: mètres par seconde
    bbl/d: barils par jour
    ch: chevaux`),
    ]),
    `
    second: seconde, secondes
    minute: minute, minutes
    hour: heure, heures
    day: jour, jours, journée
    night: nuit, nuits
    week: semaine, semaines
    month: mois
    year: an, ans, année, années
    decade: décennie, décennies
    century: siècle, siècles`,
  ),
  rateUnits: new Map([...rateSymbols, ...table('h: heure\ns: seconde\nmin: minute\nd: jour\nyear: an')]),
  rateWord: 'par',
  per: wordList('par la le l’'),
  unitLinks: wordList('de d’'),
  degrees: wordList('° degré degrés º deg'),
  degreeScales: table('°C: c, celsius, centigrades\n°F: f, fahrenheit'),
  ageOpeners: wordList('âgé âgée âgés âgées'),
  ofAge: ['d’', 'âge'],

  months: counted(
    'janvier/janv février/févr/fév mars avril/avr mai juin juillet/juil août/aout septembre/sept/sep octobre/oct novembre/nov décembre/déc',
  ),
  doubtfulMonths: wordList('mars mai sept avr déc nov oct fév sep'),
  writesMonthsSmall: true,
  dayBeforeMonth: true,
  weekdays: wordList('lundi mardi mercredi jeudi vendredi samedi dimanche'),
  seasons: wordList('printemps été automne hiver'),
  yearOpeners: wordList('en de depuis jusqu’en année avant après entre d’ici dès fin début mi d’ dernier prochain'),
  yearWords: wordList('année'),
  dateLinks: wordList('de'),
  quarterLetters: 'T',
  quarters: wordList('trimestre'),
  relativeDates: relativeTable(
    '-1 year: l’ an dernier, l’ année dernière, l’an dernier, l’année dernière\n0 year: cette année\n1 year: l’an prochain\n-1 month: le mois dernier\n-1 day: hier\n0 day: aujourd’hui\n1 day: demain',
  ),
  clockWords: wordList('h'),
  designators: wordList(
    'article route autoroute loi salle chaîne vol ligne numéro chambre page chapitre section district zone groupe niveau phase décret résolution tableau figure rer tgv art n° nº no',
  ),
  streetOpeners: wordList('rue avenue boulevard place quai'),
  phoneWords: wordList('téléphone tél appelez appeler fax'),
  numberPrefixes: wordList('mi'),
  plainSuffixes: wordList('s'),

  prepositions: wordList(
    'à après avant avec chez contre dans de d’ depuis derrière dès devant du des en entre envers hors jusque malgré par parmi pendant pour sans selon sous sur vers au aux près',
  ),
  relatives: wordList('qui que'),
  conjunctions: wordList('et ou mais donc or ni car que qu’ quand si comme lorsque puisque qui dont où tandis'),
  determiners: wordList(
    'le la les l’ un une ce cet cette ces son sa ses leur leurs notre nos votre mon ma mes chaque tout toute tous toutes aucun autre autres',
  ),
  pronouns: wordList('il elle ils elles on nous vous je tu se s’ y lui eux cela ça ceci'),
  subjectPronouns: wordList('il elle ils elles'),
  headLinks: wordList('de'),
  purposeLinks: wordList('pour contre avec'),
  behindLinks: wordList('de d’ des du'),
  auxiliaries: wordList(
    'est sont était étaient être été a ont avait avaient avoir sera seront serait peut peuvent pourrait doit doivent fait',
  ),
  verbs: wordList('dit déclaré atteint mort morts'),
  fillers: wordList('ne pas plus moins aussi déjà très seulement encore hier aujourd’hui selon dit environ'),
  plurals: wordList('gens chevaux travaux'),
  degreeWords: wordList('plus'),
  singulars: wordList(
    'plus moins mois pays dans fois temps cas sans alors après depuis très puis jamais toujours corps prix bras repas procès succès accès progrès cours',
  ),
  pluralEndings: ['s', 'x'],
  singularEndings: ['us', 'eux'],
});
