import type { UnitWord } from '../tables/amounts.ts';
import { withLastPlurals } from './build.ts';
import { table } from './lists.ts';

const LENGTHS = table(`
  mm: millimetre, millimeter
  cm: centimetre, centimeter
  m: metre, meter
  km: kilometre, kilometer
  in: inch
  ft: foot
  yd: yard
  mi: mile`);

const MEASURES = table(`
  nm: nanometre, nanometer
  µm: micrometre, micrometer, micron
  dm: decimetre, decimeter
  nmi: nautical mile
  ly: light year, light - year
  au: astronomical unit
  ha: hectare
  acre: acre
  mL: millilitre, milliliter
  cL: centilitre, centiliter
  L: litre, liter
  hL: hectolitre, hectoliter
  gal: gallon
  bbl: barrel
  cup: cup
  tbsp: tablespoon
  tsp: teaspoon
  pint: pint
  quart: quart
  bushel: bushel
  kg: kilogram, kilogramme, kilo
  g: gram, gramme
  mg: milligram
  µg: microgram
  t: tonne, metric ton, metric tonne
  ton: ton, short ton, long ton
  Mt: megaton, megatonne
  Gt: gigaton, gigatonne
  kt: kiloton, kilotonne
  lb: pound
  oz: ounce
  stone: stone
  carat: carat
  knot: knot
  W: watt
  kW: kilowatt
  MW: megawatt
  GW: gigawatt
  TW: terawatt
  Hz: hertz
  kHz: kilohertz
  MHz: megahertz
  GHz: gigahertz
  V: volt
  kV: kilovolt
  mAh: milliamp hour, milliampere hour
  A: amp, ampere
  cal: calorie
  kcal: kilocalorie
  J: joule
  MJ: megajoule
  bit: bit
  B: byte
  kB: kilobyte
  MB: megabyte
  GB: gigabyte
  TB: terabyte
  PB: petabyte
  EB: exabyte
  Mb: megabit
  Gb: gigabit
  MP: megapixel
  dB: decibel
  Pa: pascal
  hPa: hectopascal
  GPa: gigapascal
  mbar: millibar
  lb_ft: foot pound, pound - foot
  °C: celsius
  °F: fahrenheit
  rad: radian
  BTU: british thermal unit`);

const PLAIN = table(`
  in: inches
  ft: feet
  lb_ft: pound - feet, foot - pounds, lb - ft, lb. - ft
  hp: horsepower, brake horsepower
  mph: mile per hour, miles per hour, miles an hour, mile an hour
  km/h: kilometres per hour, kilometers per hour, kilometres an hour, kilometers an hour, km per hour, km / hr, km / hour
  mpg: miles per gallon
  bbl/d: barrels per day, barrels a day, barrel per day, b / d, bbl / d, bbl / day, barrels of oil per day, barrels daily
  ppm: parts per million
  ppb: parts per billion
  rpm: revolutions per minute
  psi: pounds per square inch
  m2: m ^ 2, sq m, sq metres, sq meters
  km2: km ^ 2, km squared, sq km, sq kilometres, sq kilometers
  ft2: sq ft, sq feet, sqft
  mi2: sq miles, sq mi
  Hz: hertz
  fps: frames per second
  g: gs`);

const DURATIONS = table(`
  year: year
  month: month
  week: week
  day: day
  hour: hour
  minute: minute
  second: second
  ms: millisecond
  decade: decade
  night: night
  fortnight: fortnight`);

const both = (words: ReadonlyMap<string, string>): [string, string][] => [...withLastPlurals(words)];

const powers = (name: string, power: string): [string, string][] =>
  both(LENGTHS).map(([word, unit]) => [`${name} ${word}`, `${unit}${power}`]);

/** “megawatt hours”, “megawatt-hours”. */
const wattHours: [string, string][] = ['', 'kilo', 'mega', 'giga', 'tera'].flatMap((prefix) => {
  const unit = `${prefix === 'kilo' ? 'k' : prefix.slice(0, 1).toUpperCase()}Wh`;
  return ['hour', 'hours', '- hour', '- hours'].map((hours): [string, string] => [`${prefix}watt ${hours}`, unit]);
});

const feetAndInches: [string, string][] = ['square', 'sq', 'cubic'].flatMap((name): [string, string][] => [
  [`${name} feet`, `ft${name === 'cubic' ? 3 : 2}`],
  [`${name} inches`, `in${name === 'cubic' ? 3 : 2}`],
]);

/** English unit words with the symbol or word they are given out as. */
export const englishUnits: ReadonlyMap<string, UnitWord> = new Map([
  ...[
    ...both(LENGTHS),
    ...both(MEASURES),
    ...PLAIN,
    ...powers('square', '2'),
    ...powers('cubic', '3'),
    ...feetAndInches,
    ...wattHours,
  ].map(([word, unit]): [string, UnitWord] => [word, { kind: 'measure', unit }]),
  ...[...both(DURATIONS), ['centuries', 'century'], ['century', 'century']].map(
    ([word = '', unit = '']): [string, UnitWord] => [word, { kind: 'duration', unit }],
  ),
]);
