import { wordList } from '../../text/word-list.ts';
import type { FigureTable } from '../figure-words.ts';
import type { UnitWord } from '../tables/amounts.ts';
import { numberTable, table } from './lists.ts';

// What is the same in every language: codes, signs, symbols.

const currencySymbols = table(`
  $: $, ＄
  EUR: €
  GBP: £
  JPY: ¥, ￥, 円
  CNY: 元
  INR: ₹
  KRW: ₩
  RUB: ₽
  ILS: ₪
  NGN: ₦
  PHP: ₱
  THB: ฿
  TRY: ₺
  UAH: ₴
  VND: ₫
  GEL: ₾
  KZT: ₸
  LAK: ₭
  MNT: ₮
  PYG: ₲
  CRC: ₡
  GHS: ₵
  BTC: ₿
  cent: ¢, ￠`);

/** Letters before a dollar sign. */
const dollarOwners = table(`
  USD: US, U.S.
  CAD: C, CA, CAN, CDN
  AUD: A, AU
  NZD: NZ
  HKD: HK
  SGD: S, SG
  TWD: NT
  BRL: R
  MXN: MX, MEX
  JMD: J
  NAD: N
  FJD: FJ
  BBD: BDS
  TTD: TT
  BZD: BZ
  GYD: GY
  XCD: EC`);

/** ISO 4217 codes that news prints, and three of before the euro; one list, since each engine knows others. */
const CODES =
  'AED ARS AUD BDT BGN BHD BRL BTC CAD CHF CLP CNY COP CZK DEM DKK DZD EGP ETB EUR FRF GBP GEL GHS HKD HUF IDR ILS INR IQD IRR ISK ITL JMD JOD JPY KRW KWD KZT LBP LKR MAD MMK MXN MYR NGN NOK NPR NZD OMR PEN PHP PKR PLN QAR RON RSD RUB RWF SAR SDG SEK SGD THB TND TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND XAF XCD XOF ZAR ZMW ZWL';

/** ISO 4217 codes and local letters before or behind an amount. One-letter ones need an amount that no name has. */
const currencyCodes: ReadonlyMap<string, string> = new Map([
  ...[...wordList(CODES)].map((code): [string, string] => [code, code]),
  ...table(`
  rupee: Rs, RS, rs
  IDR: Rp
  MYR: RM
  QAR: QR
  CNY: RMB
  KES: Ksh, KSh, KES
  KWD: KD
  UGX: USh, Ush
  TZS: TSh, Tsh
  GHS: GHC, GH¢, GH₵
  BDT: Tk
  CHF: Fr, SFr
  SEK: SKr
  AED: Dh, Dhs
  PHP: Php, P
  ILS: NIS
  ZAR: R
  NGN: N
  PEN: S/
  UYU: UYU`),
]);

/** Codes that are also words or names in capitals: “COP26”, “TOP 10”. They need an amount that no name has. */
const wordyCodes = wordList('ALL ANG BAM COP CUP DEM DOP GEL MAD MUR PEN SDG SOS TOP TRY');

const gluedCurrencies: ReadonlySet<string> = new Set(
  [...currencyCodes.keys(), ...dollarOwners.keys()].filter(
    (letters) => /^\p{L}+$/u.test(letters) && letters.length <= 4 && !/^[CAJS]$/.test(letters),
  ),
);

/** Symbols that are given out as they are written. */
const SYMBOLS = `
  nm µm mm cm dm m km mi ft in yd nmi m2 cm2 km2 ha m3 cm3 L cL dL hL mL gal bbl kg g mg µg t Mt Gt lb oz °C °F K km/h
  mph mpg m/s W kW MW GW TW kWh Wh MWh GWh TWh hp PS Nm Hz kHz MHz GHz V kV mV A mAh J kJ eV keV MeV GeV kcal cal kB
  MB GB TB PB Mb Gb Mb/s rpm ppm ppb dB MP Pa kPa hPa MPa GPa bar mbar psi ksi mol mM fps`;

/** Others, with the symbol they are given out as. */
const spellings = table(`
  µm: μm, um
  km: kms, Km, KM
  in: ″
  yd: yds
  m2: m², sqm
  cm2: cm²
  km2: km²
  m3: m³, cbm
  cm3: cm³, cc
  ft3: cf
  L: l
  cL: cl
  dL: dl
  hL: hl
  mL: ml, mls
  bbl: bbls
  bbl/d: bpd, b/d
  kg: kgs, Kg, KG
  g: gs, gm
  µg: μg, mcg
  lb: lbs
  °C: ºC, ℃, C, degC
  °F: ℉, F, degF
  degree: °
  km/h: kmh, kph, kmph
  kW: KW
  kWh: kwh, KWh
  hp: bhp
  lb_ft: lb-ft
  MHz: Mhz, mhz
  GHz: Ghz, ghz
  B: bytes
  kB: KB
  Mb: mb
  Mb/s: Mbps, Mbit/s
  Gb/s: Gbps, Gbit/s
  radian: rad`);

const durations = table(`
  year: yr, yrs
  month: mos
  hour: h, hr, hrs
  minute: min, mins
  second: s, sec, secs
  ms: ms, msec`);

/** Symbols with their unit. */
const unitSymbols: ReadonlyMap<string, UnitWord> = new Map([
  ...[...wordList(SYMBOLS)].map((unit): [string, UnitWord] => [unit, { kind: 'measure', unit }]),
  ...[...spellings].map(([symbol, unit]): [string, UnitWord] => [symbol, { kind: 'measure', unit }]),
  ...[...durations].map(([symbol, unit]): [string, UnitWord] => [symbol, { kind: 'duration', unit }]),
]);

/** Symbols that are also words, initials or letters of a name: believed only where nothing goes on behind them. */
const doubtfulSymbols = wordList('A B C F J K L MP PB V W bar cal cc cf g gs h in l m mb mi mos rad s t um');

/** What rates are per, as symbols. */
export const rateSymbols = table(`
  h: h, hr
  s: s, sec
  min: min
  d: d
  L: L, l
  mL: ml, mL
  kg: kg
  km: km
  m: m
  m2: m2, m²
  m3: m3, m³
  ms: ms
  t: t
  MWh: MWh
  kWh: kWh
  bbl: bbl
  gal: gal
  oz: oz
  lb: lb`);

const scaleSuffixes = numberTable(`
  1000: k
  1000000: mn, mln, mil, mio
  1000000000: bn, bln, mrd
  1000000000000: tn, trn, tr`);

/** Letters that are a scale behind money, and else only where no unit is likelier. */
const scaleLetters = numberTable(`
  1000: K
  1000000: m, M
  1000000000: b, B
  1000000000000: t, T`);

const hedgeSigns: ReadonlyMap<string, '>' | '<' | '~'> = new Map([
  ['~', '~'],
  ['≈', '~'],
  ['∼', '~'],
  ['>', '>'],
  ['≥', '>'],
  ['⩾', '>'],
  ['<', '<'],
  ['≤', '<'],
  ['⩽', '<'],
]);

const rest = {
  articles: new Set<string>(),
  afterOne: new Set<string>(),
  ageClosers: new Set<string>(),
  streets: new Set<string>(),
  unitLinks: new Set<string>(),
  relatives: new Set<string>(),
  plurals: new Set<string>(),
  numberLinks: new Set<string>(),
  scalePartLinks: new Set<string>(),
  ordinalEndings: new Set<string>(),
  rankVerbs: new Set<string>(),
  plainSuffixes: new Set<string>(),
  compounds: false,
  compoundLinks: new Set<string>(),
  countsByTwenties: false,
  stoppedScales: new Set<string>(),
  looseRatioLinks: new Map<string, true>(),
  folds: new Map<string, number>(),
  afterNamedOrdinal: new Set<string>(),
  streetOpeners: new Set<string>(),
  dollarHints: [],
  rupeeHints: [],
  pesoHints: [],
  weighing: new Set<string>(),
  weighed: new Set<string>(),
  rankMarks: new Set<string>(),
  sequenceWords: new Set<string>(),
  raceWords: new Set<string>(),
  tiedNouns: new Set<string>(),
  fillIns: new Set<string>(),
  harmWords: new Set<string>(),
  ageLeads: new Map<string, true>(),
  agoWords: new Set<string>(),
  vagueWords: new Set<string>(),
  hedgeDegrees: new Map<string, true>(),
  stretchWords: new Set<string>(),
  leadingCurrencies: new Set<string>(),
  closeLinks: new Set<string>(),
  infinitiveMarks: new Set<string>(),
  rangeVerbs: new Set<string>(),
  formerWords: new Set<string>(),
  pointNouns: new Set<string>(),
  recordWords: new Set<string>(),
  countedNouns: new Set<string>(),
  superlativeEndings: [],
  eras: new Set<string>(),
  unitAdjectives: new Set<string>(),
  adverbEndings: [],
  demonymEndings: [],
  dropsSubjects: false,
  hasElision: false,
  hasCapitalNouns: false,
} as const satisfies Partial<FigureTable>;

/** The part of a table that is the same in every language, and what many languages do without. */
export const common = {
  ...rest,
  currencySymbols,
  dollarOwners,
  currencyCodes,
  gluedCurrencies,
  wordyCodes,
  unitSymbols,
  doubtfulSymbols,
  scaleSuffixes,
  scaleLetters,
  hedgeSigns,
} as const satisfies Partial<FigureTable>;
