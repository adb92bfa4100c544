import { wordList } from '../../text/word-list.ts';
import { figureTable } from '../figure-words.ts';
import type { CurrencyHint } from '../tables/amounts.ts';
import { fractionTable, hedgeTable, numberWords, phraseMap, relativeTable, withLastPlurals } from './build.ts';
import { common, rateSymbols } from './common.ts';
import { englishUnits } from './en-units.ts';
import { counted, numberTable, table } from './lists.ts';

const currencies = new Map([
  ...withLastPlurals(
    table(`
    $: dollar
    USD: us dollar, u.s dollar, u.s. dollar, american dollar
    CAD: canadian dollar
    AUD: australian dollar
    NZD: new zealand dollar
    HKD: hong kong dollar
    SGD: singapore dollar, singaporean dollar
    TWD: taiwan dollar, new taiwan dollar
    JMD: jamaican dollar
    EUR: euro
    GBP: british pound
    pound: pound
    EGP: egyptian pound
    LBP: lebanese pound
    SYP: syrian pound
    SDG: sudanese pound
    rupee: rupee
    INR: indian rupee
    PKR: pakistani rupee, pakistan rupee
    LKR: sri lankan rupee
    NPR: nepalese rupee, nepali rupee
    IDR: rupiah
    CHF: swiss franc
    franc: franc
    FRF: french franc
    XAF: cfa franc
    SEK: swedish crown
    NOK: norwegian crown
    DKK: danish crown
    CZK: koruna, czech crown
    PLN: zloty
    HUF: forint
    UAH: hryvnia
    RUB: ruble, rouble
    TRY: turkish lira, lira
    ILS: shekel, sheqel
    SAR: riyal, saudi riyal
    QAR: qatari riyal
    IRR: iranian rial
    OMR: omani rial
    rial: rial
    AED: dirham
    MAD: moroccan dirham
    dinar: dinar
    KWD: kuwaiti dinar
    IQD: iraqi dinar
    JOD: jordanian dinar
    RSD: serbian dinar
    DZD: algerian dinar
    TND: tunisian dinar
    peso: peso
    MXN: mexican peso
    PHP: philippine peso
    ARS: argentine peso
    CLP: chilean peso
    COP: colombian peso
    CUP: cuban peso
    ZAR: rand
    KES: kenyan shilling, kenya shilling
    UGX: ugandan shilling, uganda shilling
    TZS: tanzanian shilling
    GHS: cedi
    MYR: ringgit, malaysian ringgit
    MMK: kyat
    MNT: tugrik
    DEM: deutschmark
    BTC: bitcoin
    cent: cent`),
  ),
  ...table(`
  $: bucks
  USD: us $
  GBP: pound sterling, pounds sterling, sterling, quid
  JPY: yen, japanese yen
  CNY: yuan, renminbi, chinese yuan
  KRW: won, korean won, south korean won
  SEK: swedish krona, swedish kronor
  NOK: norwegian krone, norwegian kroner
  DKK: danish krone, danish kroner
  ISK: icelandic krona, icelandic kronur
  CZK: czech koruna
  RON: romanian lei
  BGN: leva
  ITL: italian lire, lire
  BRL: real, reais, brazilian real, brazilian reais
  PEN: soles, peruvian soles
  VES: bolivars
  CRC: colones, colons
  NGN: naira
  ETB: birr
  ZMW: kwacha
  BWP: pula
  THB: baht
  VND: dong
  BDT: taka
  LAK: kip
  KHR: riel
  KZT: tenge
  GEL: lari
  sen: sen
  penny: penny, pence, p`),
]);

const hints = (...pairs: CurrencyHint[]): readonly CurrencyHint[] => pairs;
const statedDollar = (name: string) =>
  new RegExp(`(?:figures|amounts|prices|dollars|stated|quoted|currency)\\W+(?:are |is |all )?in ${name} dollars`, 'i');

export const figureWords = figureTable({
  ...common,
  decimal: '.',
  groupsByBlank: false,
  numbers: numberWords({
    ones: `zero/nought/naught/nil one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
      seventeen eighteen nineteen`,
    tens: '20: twenty\n30: thirty\n40: forty\n50: fifty\n60: sixty\n70: seventy\n80: eighty\n90: ninety',
    hundreds: '100: hundred, hundreds',
    scales: `
    12: dozen, dozens
    1000: thousand, thousands
    100000: lakh, lakhs, lkhs, lac, lacs
    1000000: million, millions
    10000000: crore, crores, koti
    1000000000: billion, billions
    1000000000000: trillion, trillions
    1000000000000000: quadrillion`,
  }),
  numberLinks: wordList('and'),
  articles: wordList('a an'),
  pluralScales: wordList('dozens hundreds thousands lakhs millions crores billions trillions dozen'),
  partMore: numberTable(`
    0.5: and a half, and half, and two quarter, and two quarters
    0.25: and a quarter, and quarter, and one quarter
    0.75: and three quarters, and three quarter`),
  scaleParts: numberTable('0.5: half\n0.25: quarter'),
  scalePartLinks: wordList('a an of -'),
  minus: wordList('minus negative'),
  ordinals: new Map([
    ...counted(`first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
      fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`),
    ...numberTable(
      '30: thirtieth\n40: fortieth\n50: fiftieth\n60: sixtieth\n70: seventieth\n80: eightieth\n90: ninetieth\n100: hundredth',
    ),
  ]),
  ordinalEndings: wordList('st nd rd th'),

  hedges: hedgeTable(`
    >: more than, at least, over, above, in excess of, no fewer than, no less than, not less than, not fewer than, upwards of
    >: upward of, greater than, a minimum of, exceeding, larger than, higher than, topping, beyond
    <: up to, under, fewer than, less than, nearly, almost, as many as, as much as, at most, below, no more than
    <: not more than, close to, as high as, as few as, a maximum of, shy of, approaching, as little as, short of
    <: smaller than, lower than, barely
    ~: about, around, roughly, approximately, some, an estimated, estimated, circa, ca, approx, somewhere around
    ~: more or less, in the region of, on the order of`),
  hedgeDegrees: phraseMap('well, just, a little, slightly, much, far'),
  laterHedges: hedgeTable(`
    >: or more, or so more, or greater, or above, or higher, or over, or older, plus, and above, and over, and up, and older
    <: or less, or fewer, or under, or below, or younger, or lower, or so less
    ~: or so, or thereabouts, more or less`),
  rangeLinks: wordList('to through'),
  alternatives: wordList('or'),
  partLinks: phraseMap('of the, of its, of their, of'),
  fillIns: wordList('more others fewer'),
  rangeOpeners: wordList('between'),
  rangeAnd: wordList('and'),
  fromWords: wordList('from'),
  rangeVerbs: wordList('range ranged ranges ranging vary varies varying'),
  comparers: wordList('from compared against versus vs than instead or'),
  fractions: fractionTable(
    `half/halves third/thirds quarter/quarters/fourth/fourths fifth/fifths sixth/sixths seventh/sevenths eighth/eighths
    ninth/ninths tenth/tenths`,
  ),
  halves: wordList('half'),
  afterHalf: wordList('of the its their his her our all a that what'),
  beforeHalf: wordList('than by nearly almost about over roughly least under to in'),
  ratioLinks: phraseMap('in, out of, of, in every, of every'),
  looseRatioLinks: phraseMap('out of, in every'),
  folds: numberTable('2: twofold, twice\n3: threefold\n4: fourfold\n5: fivefold\n6: sixfold\n10: tenfold'),
  times: wordList('times fold'),
  afterTimes: wordList('as more higher larger greater bigger faster longer the its their that what likelier better'),
  scoreWords: wordList(`
    beat beaten beating defeat defeated draw drawn drew edge edged goal lead leading led lose losing loss lost margin ratio
    rout routed ruled ruling score scored scoreline split thrash thrashed tie tied trail trailed victory vote voted votes
    voting win winning wins won`),
  superlativeEndings: ['est', 'most', 'ranked', 'placed', 'best', 'worst', 'ever'],
  afterNamedOrdinal: wordList(
    'century centuries amendment avenue street graders grader grade generation dimension hand party parties degree time half thing world lady',
  ),
  rankVerbs: wordList('finished finish finishing ranked rank ranks placed came come ranking stood'),
  rankNouns: wordList('place spot seed'),
  changeVerbs: wordList(`
    added advanced climb climbed climbing climbs cut cuts cutting decline declined declines declining decreased dipped
    doubled down drop dropped dropping drops eased fall fallen falling falls fell gain gained gains grew grow growing grown
    grows halved increase increased increases increasing jump jumped jumps lost lower lowered lowering plunged raise raised
    raises raising reduced rise risen rises rising rocketed rose shed shrank slid slipped slumped soared surged swelled
    tripled tumbled up`),
  harmWords: wordList(`
    arrest arrested attack attacks bodies casualties charged convicted crash dead death deaths died dies fatalities fatally
    gunned hospitalized hostages hurt injured injuries jail killed killing kills life missing murder prison sentence sentenced
    shot slain stabbed victims wounded`),
  formerWords: wordList('against compared versus'),
  pointNouns: wordList('point points'),
  recordWords: wordList(
    'biggest fastest highest largest longest lowest most oldest record records youngest worst best',
  ),
  ones: wordList('one'),
  oneIsArticle: false,
  beforeOne: wordList('no any every each this that the which another some not '),
  afterOne: wordList('day another more time thing '),

  currencies,
  weighing: wordList('weigh weighs weighed weighing weight lost lose gained gain shed heavier lighter lift lifted'),
  weighed: wordList('heavier lighter overweight per'),
  priceUnits: new Map([
    ...rateSymbols,
    ...table(`
    t: tonne, tonnes, ton, tons
    bbl: barrel
    oz: ounce
    lb: pound
    kg: kilogram, kilo
    g: gram
    L: litre, liter
    gal: gallon
    m2: sqm, sq m, square metre, square meter
    bushel: bushel
    acre: acre
    ha: hectare
    ft2: square foot, sq ft
    mile: mile
    km: kilometre, kilometer
    MWh: megawatt-hour
    hour: hour
    day: day
    week: week
    month: month
    year: year, annum
    share: share
    unit: unit
    person: person, head, capita`),
  ]),
  dollarHints: hints(
    [statedDollar('Canadian'), 'CAD'],
    [statedDollar('Australian'), 'AUD'],
    [statedDollar('New Zealand'), 'NZD'],
    [statedDollar('Hong Kong'), 'HKD'],
    [statedDollar('Singapore'), 'SGD'],
  ),
  rupeeHints: hints([/\bPakistan/, 'PKR'], [/\bSri Lanka/, 'LKR'], [/\bNepal/, 'NPR']),
  pesoHints: hints(
    [/\b(?:Philippine|Filipino|Manila)/, 'PHP'],
    [/\bMexic/, 'MXN'],
    [/\bArgentin/, 'ARS'],
    [/\bChile/, 'CLP'],
    [/\bColombia/, 'COP'],
    [/\bCuba/, 'CUP'],
  ),
  poundMoney: /£|\bsterling\b|\b(?:Britain|British|UK|London|England|Scotland)\b/,

  percents: table(`
    %: %, percent, per cent, pct, pc, percents, percentage
    ‰: ‰
    pp: percentage points, percentage point, percent points, % points, pp, pps, percentage - point
    bp: basis points, basis point, bps, bp, basis - point`),
  units: englishUnits,
  rateUnits: new Map([
    ...rateSymbols,
    ...table(`
    h: hour
    s: second
    min: minute
    d: day
    week: week
    month: month
    year: year, annum
    L: litre, liter
    mL: millilitre, milliliter
    m3: metre, meter
    km: kilometre, kilometer
    gal: gallon
    kg: kilogram, kilo
    ms: millisecond`),
  ]),
  rateWord: 'per',
  per: wordList('per a an each every'),
  unitAdjectives: wordList('additional consecutive extra full further long more other straight'),
  degrees: wordList('° degree degrees º deg'),
  degreeScales: table(`
    °C: c, celsius, centigrade
    °F: f, fahrenheit, farenheit
    K: kelvin`),
  ageOpeners: wordList('aged age ages turned'),
  ageClosers: wordList('old olds'),
  ageLeads: phraseMap('he is, she is, he was, she was, he will be, she will be, i am, i was'),
  ofAge: ['of', 'age'],

  months: counted(`january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep
    october/oct november/nov december/dec`),
  doubtfulMonths: wordList('may march mar jan jun dec sep'),
  writesMonthsSmall: false,
  dayBeforeMonth: false,
  weekdays: wordList(
    `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun`,
  ),
  seasons: wordList('spring summer autumn fall winter season easter christmas'),
  yearOpeners: wordList(`
    in since by until till from of to during before after early late mid around through throughout between for on last next
    this year fiscal spring summer autumn fall winter ending ended end`),
  countedNouns: wordList(`
    cases deaths employees families homes jobs members officers passengers patients people points police prisoners refugees
    residents shares soldiers staff students tonnes tons troops units vehicles voters votes workers`),
  yearWords: wordList('fiscal year fy'),
  eras: wordList('ad ce'),
  dateLinks: wordList('of in ad'),
  quarterLetters: 'Q',
  quarters: wordList('quarter quarters'),
  relativeDates: relativeTable(
    '-1 year: last year\n0 year: this year\n1 year: next year\n-1 month: last month\n0 month: this month\n1 month: next month\n-1 day: yesterday\n0 day: today\n1 day: tomorrow',
  ),
  agoWords: wordList('ago earlier'),
  clockWords: wordList("a.m a.m. p.m p.m. am pm o’clock o'clock gmt utc est edt pst pdt et bst cet hrs"),
  raceWords: wordList('clocked clocking time ran'),

  designators: wordList(`
    act apartment appendix apt article bill block building bus category chamber channel chapter class clause corridor
    court decree district division door edition episode exit fig figure flat flight form formula gate generation grade
    ground group highway house interstate item lane law level line lot mark match motion motorway no note number order
    page para paragraph part patient pier phase platform post proposition question reactor region regulation
    resolution road rocket room route row rule runway season seat section sector series session stage stand station
    step street suite table terminal theme tier title track train unit verse version vessel vol volume ward world zone`),
  streets: wordList(`
    street st road rd avenue ave lane ln drive dr boulevard blvd way square sq place pl court ct crescent terrace close
    parkway highway hill row quay wharf gardens mews`),
  streetOpeners: wordList('rue calle via avenida'),
  phoneWords: wordList('call dial phone telephone tel fax hotline helpline whatsapp text'),
  numberPrefixes: wordList('mid pre post early late non sub nearly about'),
  plainSuffixes: wordList("s 's ’s"),
  adverbEndings: ['ly'],
  demonymEndings: ['ians', 'ans', 'ese', 'ish', 'eans', 'nis', 'qis'],
  rankMarks: wordList('no number'),
  sequenceWords: wordList('day game week round lap inning'),

  prepositions: wordList(`
    about above across after against along alongside amid among around at atop before behind below beneath beside besides between
    beyond by despite down during except for from in inside into like near of off on onto out outside over past per since
    through throughout till to toward towards under underneath unlike until up upon via versus vs with within without`),
  relatives: wordList('that which who'),
  conjunctions:
    wordList(`as and but or nor yet so because although though while whereas if unless when whenever where that than whether who
    whom whose which`),
  determiners:
    wordList(`a an the this that these those its his her their our my your some any all both either neither no another
    such what many much few several most enough own`),
  pronouns:
    wordList(`he she it they we you i him them us me himself herself itself themselves ourselves one's there here who someone
    anyone everyone nobody  this something nothing everything anything`),
  vagueWords: wordList('few many several'),
  tiedNouns: wordList('judge member nation person seat strong woman man'),
  subjectPronouns: wordList('it they he she'),
  stretchWords: wordList('last next past previous'),
  headLinks: wordList('of'),
  closeLinks: wordList('in'),
  infinitiveMarks: wordList('to'),
  behindLinks: wordList('of worth are were'),
  purposeLinks: wordList('for in on over with against after from to'),
  degreeWords: wordList('most more other such own few'),
  auxiliaries: wordList(`
    is are was were be been being am has have had having do does did doing will would can could shall should may might must cannot`),
  verbs: wordList(`
    said says say told saying according came come comes came became become found go goes going gone went got get gets made make makes
    took take takes gave give gives died killed injured wounded arrested remained remain left leave lost won held hold
    reported announced died lived live living worked  working signed joined attended received voted entered
    began begin begins needed need want wanted showed shows think know knew kept keep waiting fled face faced facing
    rose fell grew dropped increased declined jumped climbed gained
    using used trapped missing stranded affected displaced infected`),
  fillers: wordList(`
    also just only even still already now then again once very too quite rather really nearly almost about roughly around
    approximately today yesterday tomorrow ago later earlier recently meanwhile however further more less not never ever
    always often usually  least well far away together instead back soon up down total overall said says say
    according monday tuesday wednesday thursday friday saturday sunday mr mrs ms dr per percent million billion
    currently estimated average`),
  plurals: wordList(`
    people men children police staff homeless feet mice fish sheep cattle aircraft spacecraft personnel dead wounded injured
    more fewer teeth geese criteria media data bacteria alumni crew poor offspring bison deer salmon swine oxen`),
  singulars: wordList(`
    as has was does its yes towards always perhaps besides sometimes afterwards upwards downwards backwards gas lens
    news politics economics mathematics physics athletics gymnastics diabetes overseas indoors outdoors upstairs
    downstairs texas wales says comes goes makes takes gives gets regimen specimen`),
  pluralEndings: ['s', 'men'],
  singularEndings: ['ss', 'us', 'is', 'ous'],
});
