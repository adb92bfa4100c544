import { wordList } from '../../text/word-list.ts';
import { figureTable } from '../figure-words.ts';
import { fractionTable, hedgeTable, numberWords, phraseMap, relativeTable, unitTable, withPlurals } from './build.ts';
import { common, rateSymbols } from './common.ts';
import { counted, numberTable, table } from './lists.ts';

const measures = withPlurals(
  table(`
  mm: milímetro
  cm: centímetro
  dm: decímetro
  m: metro
  km: kilómetro, quilómetro
  mi: milla
  in: pulgada
  ft: pie
  yd: yarda
  nmi: milla náutica
  m2: metro cuadrado
  km2: kilómetro cuadrado
  m3: metro cúbico
  ft3: pie cúbico
  ft2: pie cuadrado
  ha: hectárea
  acre: acre
  mL: mililitro
  L: litro
  bbl: barril
  gal: galón
  g: gramo
  kg: kilogramo, kilo
  mg: miligramo
  t: tonelada métrica, tonelada
  lb: libra
  oz: onza
  W: vatio
  kW: kilovatio
  MW: megavatio
  GW: gigavatio
  Hz: hercio
  MB: megabyte
  GB: gigabyte
  bit: bit
  B: byte
  kcal: kilocaloría
  cal: caloría`),
  's',
);

export const figureWords = figureTable({
  ...common,
  decimal: ',',
  groupsByBlank: true,
  numbers: numberWords({
    ones: `cero un/uno/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis/dieciseis
      diecisiete dieciocho diecinueve`,
    tens: `
    20: veinte
    21: veintiuno, veintiún, veintiuna
    22: veintidós
    23: veintitrés
    24: veinticuatro
    25: veinticinco
    26: veintiséis
    27: veintisiete
    28: veintiocho
    29: veintinueve
    30: treinta
    40: cuarenta
    50: cincuenta
    60: sesenta
    70: setenta
    80: ochenta
    90: noventa`,
    hundreds: `
    100: cien, ciento
    200: doscientos, doscientas
    300: trescientos, trescientas
    400: cuatrocientos, cuatrocientas
    500: quinientos, quinientas
    600: seiscientos, seiscientas
    700: setecientos, setecientas
    800: ochocientos, ochocientas
    900: novecientos, novecientas`,
    scales: `
    12: docena, docenas
    1000: mil, miles
    1000000: millón, millon, millones, mill, mdd
    1000000000: millardo, millardos
    1000000000000: billón, billon, billones`,
  }),
  numberLinks: wordList('y'),
  pluralScales: wordList('miles millones docenas billones'),
  partMore: numberTable('0.5: y medio, y media\n0.25: y cuarto, y un cuarto'),
  scaleParts: numberTable('0.5: medio, media\n0.25: cuarto'),
  scalePartLinks: wordList('de'),
  minus: wordList('menos'),
  ordinals: new Map([
    ...counted(
      'primero/primera/primer segundo/segunda tercero/tercera/tercer cuarto/cuarta quinto/quinta sexto/sexta séptimo/séptima octavo/octava noveno/novena décimo/décima',
    ),
  ]),
  ordinalEndings: wordList('º ª er ro ra do da to ta'),

  hedges: hedgeTable(`
  >: más de, mas de, al menos, por lo menos, como mínimo, mínimo, superior a, por encima de, no menos de
  <: menos de, hasta, casi, cerca de, como máximo, máximo, por debajo de, no más de, inferior a
  ~: unos, unas, alrededor de, aproximadamente, en torno a, cerca de, aproximado`),
  laterHedges: hedgeTable('>: o más, o mas\n<: o menos\n~: más o menos'),
  rangeLinks: wordList('a'),
  rangeOpeners: wordList('entre'),
  rangeAnd: wordList('y'),
  alternatives: wordList('o'),
  fromWords: wordList('de desde'),
  partLinks: phraseMap('de los, de las'),
  comparers: wordList('frente desde contra que'),
  fractions: new Map([
    ...fractionTable(
      'mitad tercio/tercios cuarto/cuartos/cuarta quinto/quintos sexto/sextos séptimo octavo/octavos noveno décimo/décimos',
    ),
    ['tercera', 1 / 3],
  ]),
  halves: wordList('mitad'),
  afterHalf: wordList('de del'),
  beforeHalf: wordList('la'),
  ratioLinks: phraseMap('de cada, de'),
  looseRatioLinks: phraseMap('de cada'),
  times: wordList('veces'),
  afterTimes: wordList('más mayor superior'),
  scoreWords: wordList('ganó empató empate victoria derrota perdió venció votos marcador goles'),
  rankVerbs: wordList('quedó'),
  rankNouns: wordList('lugar puesto'),
  changeVerbs: wordList(
    'subió aumentó creció cayó bajó descendió disminuyó redujo aumento caída subida incremento pasó',
  ),
  ones: wordList('un una uno'),
  oneIsArticle: true,
  beforeOne: wordList('cada ningún ninguna otro otra como'),

  leadingCurrencies: wordList('dólar'),
  currencies: new Map([
    ...withPlurals(
      table(`
    EUR: euro
    pound: libra
    GBP: libra esterlina
    peso: peso
    MXN: peso mexicano
    ARS: peso argentino
    CLP: peso chileno
    COP: peso colombiano
    CHF: franco suizo
    franc: franco
    INR: rupia
    CNY: yuan
    PEN: sol
    ESP: peseta
    CRC: colón
    CRC: colon
    DEM: marco alemán
    FIM: marco finlandés
    KRW: won
    RUB: rublo
    cent: centavo, céntimo
    penny: penique`),
      's',
    ),
    ...table(`
    $: dólar, dólares, dolar, dolares
    USD: dólares estadounidenses, dólar estadounidense, dólares americanos, dólares de ee.uu
    CAD: dólares canadienses, dólar canadiense
    AUD: dólares australianos, dólar australiano
    NZD: dólares neozelandeses
    HKD: dólares de hong kong
    SGD: dólares de singapur
    JPY: yen, yenes, yenes japoneses
    CNY: yuanes, yuan chino, yuanes chinos
    BRL: real, reales, reales brasileños
    PEN: soles
    CRC: colones
    FIM: marcos finlandeses
    DEM: marcos alemanes
    NLG: florines neerlandeses, florín neerlandés, florines holandeses
    DKK: coronas danesas
    SEK: coronas suecas
    NOK: coronas noruegas
    VES: bolívares`),
  ]),
  priceUnits: new Map([
    ...rateSymbols,
    ...table(
      't: tonelada\nbbl: barril\noz: onza\nkg: kilo, kilogramo\nL: litro\nm2: m2\nMWh: megavatio\nhour: hora\nday: día\nmonth: mes\nyear: año\nperson: persona\nshare: acción',
    ),
  ]),
  poundMoney: /£|esterlina|Londres|británic/i,

  percents: table(`
  %: %, por ciento, porciento, pct
  pp: puntos porcentuales, punto porcentual
  bp: puntos básicos, punto básico`),
  units: unitTable(
    new Map([
      ...measures,
      ...table(`
    km/h: kilómetros por hora, km por hora
    mph: millas por hora
    m/s: metros por segundo
    bbl: barriles
    gal: galones
    hp: caballos de fuerza, caballos
    MWh: megavatios hora, megavatios-hora
    kWh: kilovatios hora, kilovatios-hora
    bbl/d: barriles diarios, barriles por día, barriles al día`),
    ]),
    `
    second: segundo, segundos
    minute: minuto, minutos
    hour: hora, horas
    day: día, días, dia, dias
    night: noche, noches
    week: semana, semanas
    month: mes, meses
    year: año, años
    decade: década, décadas
    century: siglo, siglos`,
  ),
  rateUnits: new Map([...rateSymbols, ...table('h: hora\ns: segundo\nmin: minuto\nd: día\nyear: año')]),
  rateWord: 'por',
  per: wordList('por al a la cada'),
  unitLinks: wordList('de'),
  degrees: wordList('° grado grados º'),
  degreeScales: table('°C: c, celsius, centígrados\n°F: f, fahrenheit'),
  ageOpeners: wordList('edad'),
  ofAge: ['de', 'edad'],

  months: counted(
    'enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago septiembre/setiembre/sept/sep octubre/oct noviembre/nov diciembre/dic',
  ),
  doubtfulMonths: wordList('mar abr may jun ago dic ene sep'),
  writesMonthsSmall: true,
  dayBeforeMonth: true,
  weekdays: wordList('lunes martes miércoles jueves viernes sábado domingo'),
  seasons: wordList('primavera verano otoño invierno'),
  yearOpeners: wordList(
    'en de desde hasta a del año antes después entre hacia para durante mediados finales principios por pasado este próximo posterior',
  ),
  yearWords: wordList('año'),
  dateLinks: wordList('de del'),
  quarterLetters: 'T',
  quarters: wordList('trimestre'),
  relativeDates: relativeTable(
    '-1 year: el año pasado\n0 year: este año\n1 year: el próximo año\n-1 month: el mes pasado\n-1 day: ayer\n0 day: hoy\n1 day: mañana',
  ),
  clockWords: wordList('h hs a.m a.m. p.m p.m.'),
  designators: wordList(
    'artículo ruta carretera autopista ley sala canal vuelo línea número habitación página capítulo sección distrito zona grupo nivel fase decreto resolución anexo tabla figura art núm nº n.º',
  ),
  streetOpeners: wordList('calle avenida paseo plaza'),
  phoneWords: wordList('teléfono tel llame llamar fax'),
  numberPrefixes: wordList('sub'),
  plainSuffixes: wordList('s'),

  prepositions: wordList(
    'a ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras al',
  ),
  relatives: wordList('que'),
  dropsSubjects: true,
  conjunctions: wordList('y e o u pero sino porque aunque que cuando donde mientras si como quien cuyo'),
  determiners: wordList(
    'el la los las un una unos unas este esta estos estas ese esa su sus nuestro cada todo toda todos todas algún alguna otro otra otros otras lo',
  ),
  pronouns: wordList('él ella ellos ellas se le les me te nos yo tú usted ustedes esto eso qué'),
  subjectPronouns: wordList('él ella'),
  headLinks: wordList('de'),
  purposeLinks: wordList('para por con contra'),
  behindLinks: wordList('de del'),
  auxiliaries: wordList(
    'es son era eran fue fueron ser sido está están estaba estaban ha han había habían haber será serán sería puede pueden podría debe deben tiene tienen tenía',
  ),
  verbs: wordList('dijo dice llegó quedaron murieron quedó'),
  fillers: wordList(
    'no también ya muy más menos sólo solo casi además hoy ayer ahora aún todavía según dijo unos unas lunes martes miércoles jueves viernes sábado domingo',
  ),
  plurals: wordList('gente'),
  degreeWords: wordList('más'),
  singulars: wordList(
    'es los las unos unas más menos mes país tras después antes crisis además atrás jueves lunes martes miércoles viernes',
  ),
  pluralEndings: ['s'],
  singularEndings: ['is', 'us'],
});
