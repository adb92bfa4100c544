import { wordList } from '../../text/word-list.ts';
import { figureTable } from '../figure-words.ts';
import { fractionTable, hedgeTable, numberWords, phraseMap, relativeTable, unitTable } from './build.ts';
import { common, rateSymbols } from './common.ts';
import { counted, numberTable, table } from './lists.ts';

export const figureWords = figureTable({
  ...common,
  decimal: ',',
  groupsByBlank: true,
  hasElision: true,
  compounds: true,
  numbers: numberWords({
    ones: `zero un/uno/una due tre/tré quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici
      sedici diciassette diciotto diciannove`,
    tens: `
    20: venti, vent
    30: trenta, trent
    40: quaranta, quarant
    50: cinquanta, cinquant
    60: sessanta, sessant
    70: settanta, settant
    80: ottanta, ottant
    90: novanta, novant`,
    hundreds: '100: cento, cent',
    scales: `
    12: dozzina, dozzine
    1000: mille, mila, migliaia
    1000000: milione, milioni, mln
    1000000000: miliardo, miliardi, mld
    1000000000000: bilione, bilioni, trilioni`,
  }),
  numberLinks: wordList('e'),
  pluralScales: wordList(
    'migliaia milioni miliardi dozzine vent trent quarant cinquant sessant settant ottant novant cent',
  ),
  partMore: numberTable('0.5: e mezzo, e mezza\n0.25: e un quarto'),
  scaleParts: numberTable('0.5: mezzo, mezza'),
  scalePartLinks: wordList('di'),
  minus: wordList('meno'),
  ordinals: counted(
    'primo/prima secondo/seconda terzo/terza quarto/quarta quinto/quinta sesto/sesta settimo/settima ottavo/ottava nono/nona decimo/decima',
  ),
  ordinalEndings: wordList('º ª'),

  hedges: hedgeTable(`
  >: più di, oltre, almeno, non meno di, minimo, superiore a
  <: meno di, fino a, quasi, al massimo, sotto, inferiore a
  ~: circa, intorno a, all’ incirca, approssimativamente`),
  laterHedges: hedgeTable('>: o più, e oltre\n<: o meno\n~: circa'),
  rangeLinks: wordList('a'),
  rangeOpeners: wordList('tra fra'),
  rangeAnd: wordList('e'),
  alternatives: wordList('o'),
  fromWords: wordList('da dai dal dalle'),
  partLinks: phraseMap('dei, delle, degli'),
  comparers: wordList('contro dai dal rispetto'),
  fractions: fractionTable(
    'metà terzo/terzi quarto/quarti quinto/quinti sesto/sesti settimo ottavo/ottavi nono decimo/decimi',
  ),
  halves: wordList('metà'),
  afterHalf: wordList('di dei della delle degli del dell’'),
  beforeHalf: wordList('la'),
  ratioLinks: phraseMap('su'),
  looseRatioLinks: phraseMap('su'),
  times: wordList('volte'),
  afterTimes: wordList('più superiore'),
  scoreWords: wordList('vinto pareggio vittoria sconfitta perso battuto voti gol'),
  rankVerbs: wordList('arrivato'),
  rankNouns: wordList('posto'),
  changeVerbs: wordList('saliti salito aumentato cresciuto calato sceso scesa diminuito aumento calo rialzo passato'),
  ones: wordList('un uno una'),
  oneIsArticle: true,
  beforeOne: wordList('ogni nessun nessuna altro altra come'),

  currencies: table(`
  $: dollaro, dollari
  USD: dollari statunitensi, dollari americani, dollaro statunitense, dollari usa
  CAD: dollari canadesi
  AUD: dollari australiani
  HKD: dollari di hong kong
  EUR: euro
  pound: sterlina, sterline
  CHF: franco svizzero, franchi svizzeri
  franc: franco, franchi
  peso: peso, pesos
  JPY: yen
  CNY: yuan
  INR: rupia, rupie
  RUB: rublo, rubli
  ITL: lira, lire
  TRY: lira turca, lire turche
  FIM: marchi finlandesi
  DEM: marchi tedeschi
  NLG: fiorini olandesi
  SEK: corone svedesi
  NOK: corone norvegesi
  DKK: corone danesi
  cent: cent, centesimo, centesimi
  penny: penny, pence`),
  priceUnits: new Map([
    ...rateSymbols,
    ...table(
      't: tonnellata\nbbl: barile\noz: oncia\nkg: chilo\nL: litro\nhour: ora\nday: giorno\nmonth: mese\nyear: anno\nperson: persona, testa\nshare: azione',
    ),
  ]),
  poundMoney: /./,

  percents: table('%: %, per cento, percento\npp: punti percentuali, punto percentuale\nbp: punti base, punto base'),
  units: unitTable(
    table(`
    mm: millimetro, millimetri
    cm: centimetro, centimetri
    m: metro, metri
    km: chilometro, chilometri
    mi: miglio, miglia
    in: pollice, pollici
    ft: piede, piedi
    m2: metro quadrato, metri quadrati, metri quadri, metro quadro
    km2: chilometro quadrato, chilometri quadrati, chilometri quadri
    m3: metro cubo, metri cubi
    ft3: piede cubo, piedi cubi
    ha: ettaro, ettari
    acre: acro, acri
    mL: millilitro, millilitri
    L: litro, litri
    bbl: barile, barili
    gal: gallone, galloni
    g: grammo, grammi
    kg: chilogrammo, chilogrammi, chilo, chili
    mg: milligrammo, milligrammi
    t: tonnellata, tonnellate, tonnellata metrica, tonnellate metriche
    lb: libbra, libbre
    oz: oncia, once
    W: watt
    kW: chilowatt, kilowatt
    MW: megawatt
    GW: gigawatt
    km/h: chilometri all’ ora, chilometri orari, km all’ ora
    mph: miglia all’ ora
    m/s: metri al secondo
    bbl/d: barili al giorno
    turn: giro, giri
    bit: bit
    B: byte
    °C: celsius
    °F: fahrenheit`),
    `
    second: secondo, secondi
    minute: minuto, minuti
    hour: ora, ore
    day: giorno, giorni
    night: notte, notti
    week: settimana, settimane
    month: mese, mesi
    year: anno, anni
    decade: decennio, decenni
    century: secolo, secoli`,
  ),
  rateUnits: new Map([...rateSymbols, ...table('h: ora\ns: secondo\nmin: minuto\nd: giorno\nyear: anno')]),
  rateWord: 'per',
  per: wordList('per a al alla all’ ogni'),
  unitLinks: wordList('di d’'),
  degrees: wordList('° grado gradi º'),
  degreeScales: table('°C: c, celsius, centigradi\n°F: f, fahrenheit'),
  ageOpeners: wordList('età'),
  ofAge: ['di', 'età'],

  months: counted(
    'gennaio/gen febbraio/feb marzo/mar aprile/apr maggio/mag giugno/giu luglio/lug agosto/ago settembre/sett/set ottobre/ott novembre/nov dicembre/dic',
  ),
  doubtfulMonths: wordList('gen feb mar apr mag giu lug ago set ott nov dic sett'),
  writesMonthsSmall: true,
  dayBeforeMonth: true,
  weekdays: wordList('lunedì martedì mercoledì giovedì venerdì sabato domenica'),
  seasons: wordList('primavera estate autunno inverno'),
  yearOpeners: wordList('nel dal del al in di fino anno prima dopo tra entro per durante fine inizio scorso prossimo'),
  yearWords: wordList('anno'),
  dateLinks: wordList('del di'),
  quarterLetters: 'T',
  quarters: wordList('trimestre'),
  relativeDates: relativeTable(
    '-1 year: l’anno scorso, l’ anno scorso, lo scorso anno\n0 year: quest’anno\n-1 month: il mese scorso\n-1 day: ieri\n0 day: oggi\n1 day: domani',
  ),
  clockWords: wordList('h'),
  designators: wordList(
    'articolo strada autostrada legge sala canale volo linea numero camera pagina capitolo sezione zona gruppo livello fase decreto risoluzione tabella figura art n° nº',
  ),
  streetOpeners: wordList('via viale piazza corso'),
  phoneWords: wordList('telefono tel chiamare fax'),
  numberPrefixes: wordList('under'),

  prepositions: wordList(
    'a ad al allo alla ai agli alle all’ con contro da dal dallo dalla dai dagli dalle dall’ di del dello della dei degli delle dell’ d’ dopo durante entro fino in nel nello nella nei negli nelle nell’ per presso secondo senza sopra sotto su sul sullo sulla sui sugli sulle tra fra verso',
  ),
  relatives: wordList('che'),
  dropsSubjects: true,
  conjunctions: wordList('e ed o ma perché che quando dove mentre se come anche cui quale'),
  determiners: wordList(
    'il lo la i gli le l’ un uno una questo questa questi queste quel quella suo sua suoi sue loro ogni tutto tutta tutti tutte altro altri altre',
  ),
  pronouns: wordList('lui lei essi esse egli ella si ci vi ne mi ti io tu noi voi'),
  subjectPronouns: wordList('lui lei'),
  headLinks: wordList('di'),
  purposeLinks: wordList('per con contro'),
  behindLinks: wordList('di del della dei degli delle dell’'),
  auxiliaries: wordList(
    'è sono era erano essere stato stata stati state ha hanno aveva avevano avere sarà saranno sarebbe può possono deve devono',
  ),
  verbs: wordList('detto dice morti morto'),
  fillers: wordList('non anche già molto più meno solo quasi oggi ieri ora ancora secondo detto'),
  plurals: wordList('persone gente'),
  degreeWords: wordList('più'),
  singulars: wordList('oggi ieri ogni dopo anche come dove circa sempre invece insieme mese paese'),
  pluralEndings: ['i', 'e'],
  singularEndings: ['ere', 'are', 'ire', 'ione', 'ente'],
});
