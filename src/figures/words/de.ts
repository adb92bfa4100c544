import { wordList } from '../../text/word-list.ts';
import { figureTable } from '../figure-words.ts';
import { fractionTable, hedgeTable, numberWords, phraseMap, relativeTable, unitTable } from './build.ts';
import { common, rateSymbols } from './common.ts';
import { counted, numberTable, table } from './lists.ts';

export const figureWords = figureTable({
  ...common,
  decimal: ',',
  groupsByBlank: true,
  hasCapitalNouns: true,
  compounds: true,
  compoundLinks: wordList('und'),
  numbers: numberWords({
    ones: `null ein/eins/eine/einen/einem/einer zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn
      fünfzehn sechzehn siebzehn achtzehn neunzehn`,
    tens: '20: zwanzig\n30: dreißig, dreissig\n40: vierzig\n50: fünfzig\n60: sechzig\n70: siebzig\n80: achtzig\n90: neunzig',
    hundreds: '100: hundert',
    scales: `
    12: dutzend
    1000: tausend, tsd
    1000000: million, millionen, mio
    1000000000: milliarde, milliarden, mrd
    1000000000000: billion, billionen, bio`,
  }),
  pluralScales: wordList('millionen milliarden billionen tausende hunderte dutzend tausend hundert mio mrd'),
  stoppedScales: wordList('mio mrd tsd bio'),
  partMore: new Map(),
  scaleParts: numberTable('0.5: halbe, halber, halbes, halben'),
  minus: wordList('minus'),
  ordinals: counted(
    'erste/ersten/erster/erstes zweite/zweiten/zweiter/zweites dritte/dritten/dritter vierte/vierten/vierter fünfte/fünften/fünfter sechste/sechsten siebte/siebten achte/achten neunte/neunten zehnte/zehnten elfte/elften zwölfte/zwölften',
  ),

  hedges: hedgeTable(`
  >: mehr als, über, mindestens, wenigstens, gut
  <: weniger als, unter, bis zu, fast, knapp, beinahe, höchstens, maximal, nahezu
  ~: rund, etwa, ungefähr, circa, ca, zirka, ca ., gegen`),
  laterHedges: hedgeTable('>: oder mehr\n<: oder weniger'),
  rangeLinks: wordList('bis'),
  rangeOpeners: wordList('zwischen'),
  rangeAnd: wordList('und'),
  alternatives: wordList('oder'),
  fromWords: wordList('von'),
  partLinks: phraseMap('der'),
  comparers: wordList('nach gegenüber statt als'),
  fractions: fractionTable('hälfte drittel viertel fünftel sechstel siebtel achtel neuntel zehntel'),
  halves: wordList('hälfte'),
  afterHalf: wordList('der des aller von'),
  beforeHalf: wordList('die'),
  ratioLinks: phraseMap('von'),
  looseRatioLinks: new Map(),
  times: wordList('mal'),
  afterTimes: wordList('so mehr größer'),
  scoreWords: wordList('gewann unentschieden sieg niederlage verlor besiegte stimmen tore führt'),
  rankNouns: wordList('platz'),
  changeVerbs: wordList('stieg sank fiel wuchs kletterte erhöhte senkte zunahme rückgang anstieg plus schrumpfte'),
  ones: wordList('ein eins eine einen einem einer'),
  oneIsArticle: true,
  beforeOne: wordList('kein keine noch so was für wie als'),

  currencies: table(`
  $: dollar, dollars
  USD: us-dollar, us - dollar, amerikanische dollar, amerikanischen dollar
  CAD: kanadische dollar, kanadischen dollar, kanadischer dollar
  AUD: australische dollar, australischen dollar
  HKD: hongkong-dollar, hongkong - dollar
  EUR: euro, euros
  GBP: pfund sterling, britische pfund
  CHF: franken, schweizer franken, sfr
  franc: franc, francs
  JPY: yen
  CNY: yuan
  INR: rupien
  RUB: rubel
  PLN: złoty, zloty
  TRY: lira
  DEM: d-mark, mark, deutsche mark
  SEK: schwedische kronen, schwedischen kronen
  NOK: norwegische kronen
  DKK: dänische kronen
  CZK: tschechische kronen
  cent: cent
  penny: pence, penny`),
  priceUnits: new Map([
    ...rateSymbols,
    ...table(
      't: tonne\nbbl: barrel\noz: unze, feinunze\nkg: kilo, kilogramm\nL: liter\nm2: quadratmeter\nMWh: megawattstunde\nkWh: kilowattstunde\nhour: stunde\nday: tag\nmonth: monat\nyear: jahr\nperson: person, kopf\nshare: aktie',
    ),
  ]),
  poundMoney: /£|Sterling/,

  percents: table('%: %, prozent\npp: prozentpunkte, prozentpunkten, prozentpunkt\nbp: basispunkte, basispunkten'),
  units: unitTable(
    table(`
    mm: millimeter, millimetern
    cm: zentimeter, zentimetern
    m: meter, metern
    km: kilometer, kilometern
    mi: meile, meilen
    in: zoll
    ft: fuß
    m2: quadratmeter, quadratmetern
    km2: quadratkilometer, quadratkilometern
    m3: kubikmeter, kubikmetern
    ha: hektar
    mL: milliliter
    L: liter, litern
    bbl: barrel, fass
    gal: gallone, gallonen
    g: gramm
    kg: kilogramm, kilo
    mg: milligramm
    t: tonne, tonnen
    lb: pfund
    oz: unze, unzen
    W: watt
    kW: kilowatt
    MW: megawatt
    GW: gigawatt
    kWh: kilowattstunde, kilowattstunden
    MWh: megawattstunde, megawattstunden
    GWh: gigawattstunden
    TWh: terawattstunden
    hp: ps
    km/h: kilometer pro stunde, stundenkilometer, stundenkilometern
    m/s: meter pro sekunde, metern pro sekunde, meter in der sekunde
    bbl/d: barrel pro tag, barrel am tag`),
    `
    second: sekunde, sekunden
    minute: minute, minuten
    hour: stunde, stunden
    day: tag, tage, tagen
    night: nacht, nächte, nächten
    week: woche, wochen
    month: monat, monate, monaten
    year: jahr, jahre, jahren
    decade: jahrzehnt, jahrzehnte, jahrzehnten
    century: jahrhundert, jahrhunderte`,
  ),
  rateUnits: new Map([...rateSymbols, ...table('h: stunde\ns: sekunde\nmin: minute\nd: tag\nyear: jahr')]),
  rateWord: 'pro',
  per: wordList('pro je'),
  degrees: wordList('° grad º'),
  degreeScales: table('°C: c, celsius\n°F: f, fahrenheit'),
  ageOpeners: wordList('alter'),
  ageClosers: wordList('alt alte alter'),
  ofAge: [],

  months: counted(
    'januar/jan/jänner februar/feb märz/mrz april/apr mai juni/jun juli/jul august/aug september/sept/sep oktober/okt november/nov dezember/dez',
  ),
  doubtfulMonths: wordList('jan mai august'),
  writesMonthsSmall: false,
  dayBeforeMonth: true,
  weekdays: wordList('montag dienstag mittwoch donnerstag freitag samstag sonntag mo di mi do fr sa so'),
  seasons: wordList('frühling frühjahr sommer herbst winter'),
  yearOpeners: wordList(
    'im in seit bis jahr jahre von ab vor nach anfang ende mitte zwischen um für des vom am letzten nächsten frühling sommer herbst winter frühjahr',
  ),
  yearWords: wordList('jahr'),
  dateLinks: wordList('. des'),
  quarterLetters: 'Q',
  quarters: wordList('quartal'),
  relativeDates: relativeTable(
    '-1 year: im vergangenen jahr, im vorjahr, im letzten jahr\n0 year: in diesem jahr\n1 year: im nächsten jahr\n-1 day: gestern\n0 day: heute\n1 day: morgen',
  ),
  clockWords: wordList('uhr h'),
  designators: wordList(
    'artikel paragraf paragraph straße autobahn bundesstraße gesetz saal kanal flug linie nummer zimmer raum seite kapitel abschnitt bezirk zone gruppe stufe phase tabelle abbildung gleis halle tor abb art nr',
  ),
  phoneWords: wordList('telefon tel anrufen fax'),
  numberPrefixes: wordList('mitte'),
  plainSuffixes: wordList('er ern'),

  prepositions: wordList(
    'ab an am auf aus außer bei beim bis durch für gegen gegenüber hinter im in ins mit nach neben ohne per seit statt trotz über um unter von vom vor während wegen zu zum zur zwischen',
  ),
  conjunctions: wordList('und oder aber denn sondern dass daß weil obwohl wenn als ob während wie wo wer'),
  determiners: wordList(
    'der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen sein seine seinen ihr ihre ihren kein keine jeder jede jedes alle allen andere anderen',
  ),
  pronouns: wordList('er sie es wir ihr ich du sich ihm ihn ihnen uns euch man was'),
  subjectPronouns: wordList('er sie es'),
  headLinks: wordList('von'),
  purposeLinks: wordList('für gegen mit'),
  behindLinks: wordList('der des von'),
  auxiliaries: wordList(
    'ist sind war waren sein gewesen hat haben hatte hatten wird werden wurde wurden worden kann können konnte muss müssen soll sollen will wollen darf',
  ),
  verbs: wordList('sagte sagt teilte'),
  fillers: wordList(
    'nicht auch schon sehr mehr weniger nur noch fast heute gestern damit nun jetzt bereits insgesamt laut',
  ),
  degreeWords: wordList('mehr'),
  singulars: wordList('ende jahr'),
  pluralEndings: ['e', 'en', 'er', 'n', 's', 'el', 'ler', 'ge', 'chen'],
  singularEndings: ['ung', 'heit', 'keit'],
});
