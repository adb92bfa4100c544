import { wordList } from '../../text/word-list.ts';
import type { FigureTable, UnitWord } from '../figure-words.ts';
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

const CODES = `
  AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BMD BND BOB BRL BSD BTC BTN BWP BYN BZD CAD CDF CHF
  CLP CNY COP CRC CUP CZK DKK DOP DZD EGP ERN ETB EUR FJD GBP GEL GHS GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS
  INR IQD IRR ISK JMD JOD JPY KES KGS KHR KRW KWD KYD KZT LBP LKR LRD LYD MAD MDL MGA MKD MMK MNT MRU
  MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG
  SEK SGD SOS SRD SSP SYP THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND XAF XCD XOF
  YER ZAR ZMW ZWL FIM DEM NLG ITL ESP FRF`;

/** Codes and local letters before or behind an amount. One-letter ones need an amount that no name has. */
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
const wordyCodes = wordList('ALL ANG BAM COP CUP DEM DOP GEL MAD MUR PEN SDG SOS TRY');

const gluedCurrencies: ReadonlySet<string> = new Set(
  [...currencyCodes.keys(), ...dollarOwners.keys()].filter(
    (letters) => /^\p{L}+$/u.test(letters) && letters.length <= 4 && !/^[CAJS]$/.test(letters),
  ),
);

const measures = table(`
  nm: nm
  µm: µm, μm, um
  mm: mm
  cm: cm
  dm: dm
  m: m
  km: km, kms, Km, KM
  mi: mi
  ft: ft
  in: in, ″
  yd: yd, yds
  nmi: nmi
  m2: m2, m², sqm
  cm2: cm2, cm²
  km2: km2, km²
  ha: ha
  m3: m3, m³, cbm
  cm3: cm3, cm³, cc
  ft3: cf
  L: L, l
  cL: cl, cL
  dL: dl, dL
  hL: hl, hL
  mL: ml, mL, mls
  gal: gal
  bbl: bbl, bbls
  bbl/d: bpd, b/d
  kg: kg, kgs, Kg, KG
  g: g, gs, gm
  mg: mg
  µg: µg, μg, mcg
  t: t
  Mt: Mt
  Gt: Gt
  lb: lb, lbs
  oz: oz
  °C: °C, ℃, C, degC
  °F: °F, ℉, F, degF
  K: K
  degree: °
  km/h: km/h, kmh, kph, kmph
  mph: mph
  mpg: mpg
  m/s: m/s
  W: W
  kW: kW, KW
  MW: MW
  GW: GW
  TW: TW
  kWh: kWh, kwh, KWh
  Wh: Wh
  MWh: MWh
  GWh: GWh
  TWh: TWh
  hp: hp, bhp
  PS: PS
  lb_ft: lb-ft
  Nm: Nm
  Hz: Hz
  kHz: kHz
  MHz: MHz, Mhz, mhz
  GHz: GHz, Ghz, ghz
  V: V
  kV: kV
  mV: mV
  A: A
  mAh: mAh
  J: J
  kJ: kJ
  eV: eV
  keV: keV
  MeV: MeV
  GeV: GeV
  kcal: kcal
  cal: cal
  B: bytes
  kB: kB, KB
  MB: MB
  GB: GB
  TB: TB
  PB: PB
  Mb: Mb, mb
  Gb: Gb
  Mb/s: Mbps, Mbit/s, Mb/s
  Gb/s: Gbps, Gbit/s
  rpm: rpm
  ppm: ppm
  ppb: ppb
  dB: dB
  MP: MP
  Pa: Pa
  kPa: kPa
  hPa: hPa
  MPa: MPa
  GPa: GPa
  bar: bar
  mbar: mbar
  psi: psi
  ksi: ksi
  mol: mol
  mM: mM
  fps: fps
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
  ...[...measures].map(([symbol, unit]): [string, UnitWord] => [symbol, { kind: 'measure', unit }]),
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
  stretchWords: new Set<string>(),
  participleEndings: [],
  participles: new Set<string>(),
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
