import { wordList } from '../../text/word-list.ts';
import { figureTable } from '../figure-words.ts';
import { fractionTable, hedgeTable, numberWords, phraseMap, relativeTable, unitTable, withPlurals } from './build.ts';
import { common, rateSymbols } from './common.ts';
import { counted, numberTable, table } from './lists.ts';

const measures = withPlurals(
  table(`
  mm: milímetro
  cm: centímetro
  µm: micrômetro
  m: metro
  km: quilômetro, quilómetro, kilometro
  mi: milha
  in: polegada
  ft: pé, pe
  yd: jarda
  nmi: milha náutica
  m2: metro quadrado
  km2: quilômetro quadrado, quilómetro quadrado
  m3: metro cúbico
  ft3: pé cúbico, pe cubico
  ft2: pé quadrado
  ha: hectare
  acre: acre
  mL: mililitro
  L: litro
  gal: galão
  g: grama
  kg: quilograma, quilo, kilo
  mg: miligrama
  t: tonelada métrica, tonelada
  lb: libra
  oz: onça, onca
  W: watt
  kW: quilowatt
  MW: megawatt
  GW: gigawatt
  MB: megabyte
  GB: gigabyte
  bit: bit
  B: byte
  cal: caloria`),
  's',
);

export const figureWords = figureTable({
  ...common,
  decimal: ',',
  groupsByBlank: true,
  numbers: numberWords({
    ones: `zero um/uma dois/duas três/tres quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze
      dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove`,
    tens: '20: vinte\n30: trinta\n40: quarenta\n50: cinquenta, cinqüenta\n60: sessenta\n70: setenta\n80: oitenta\n90: noventa',
    hundreds: `
    100: cem, cento
    200: duzentos, duzentas
    300: trezentos, trezentas
    400: quatrocentos, quatrocentas
    500: quinhentos, quinhentas
    600: seiscentos, seiscentas
    700: setecentos, setecentas
    800: oitocentos, oitocentas
    900: novecentos, novecentas`,
    scales: `
    12: dúzia, dúzias
    1000: mil, milhares
    1000000: milhão, milhao, milhões, milhoes, mi
    1000000000: bilhão, bilhao, bilhões, bilhoes, bi
    1000000000000: trilhão, trilhões, tri`,
  }),
  numberLinks: wordList('e'),
  pluralScales: wordList('milhares milhões bilhões dúzias mi bi tri'),
  partMore: numberTable('0.5: e meio, e meia'),
  scaleParts: numberTable('0.5: meio, meia'),
  scalePartLinks: wordList('de'),
  minus: wordList('menos'),
  ordinals: counted(
    'primeiro/primeira segundo/segunda terceiro/terceira quarto/quarta quinto/quinta sexto/sexta sétimo/sétima oitavo/oitava nono/nona décimo/décima',
  ),
  ordinalEndings: wordList('º ª o a'),

  hedges: hedgeTable(`
  >: mais de, pelo menos, ao menos, no mínimo, acima de, superior a
  <: menos de, até, quase, no máximo, abaixo de, inferior a
  ~: cerca de, aproximadamente, em torno de, por volta de, uns, umas`),
  laterHedges: hedgeTable('>: ou mais\n<: ou menos'),
  rangeLinks: wordList('a'),
  rangeOpeners: wordList('entre'),
  rangeAnd: wordList('e'),
  alternatives: wordList('ou'),
  fromWords: wordList('de desde'),
  partLinks: phraseMap('dos, das'),
  comparers: wordList('ante contra que'),
  fractions: fractionTable(
    'metade terço/terços quarto/quartos quinto/quintos sexto/sextos sétimo oitavo/oitavos nono décimo/décimos',
  ),
  halves: wordList('metade'),
  afterHalf: wordList('de do da dos das'),
  beforeHalf: wordList('a'),
  ratioLinks: phraseMap('em cada, de cada, em'),
  looseRatioLinks: phraseMap('em cada'),
  times: wordList('vezes'),
  afterTimes: wordList('mais maior superior'),
  scoreWords: wordList('venceu empatou empate vitória derrota perdeu votos placar gols'),
  rankVerbs: wordList('ficou'),
  rankNouns: wordList('lugar'),
  changeVerbs: wordList('subiu aumentou cresceu caiu baixou recuou reduziu aumento queda alta passou'),
  ones: wordList('um uma'),
  oneIsArticle: true,
  beforeOne: wordList('cada nenhum nenhuma outro outra como'),

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
    CHF: franco suíço
    franc: franco
    INR: rupia
    JPY: iene, yene
    CNY: yuan
    ESP: peseta
    KRW: won
    RUB: rublo
    AOA: kwanza
    cent: centavo, cêntimo`),
      's',
    ),
    ...table(`
    $: dólar, dólares, dolar, dolares
    USD: dólares estadunidenses, dólares americanos, dólares norte-americanos, dólar americano
    CAD: dólares canadenses, dólares canadianos
    AUD: dólares australianos
    NZD: dólares neozelandeses
    HKD: dólares de hong kong
    BRL: real, reais
    JPY: yen, yenes, ienes
    FIM: marco finlandês, marcos finlandeses
    DEM: marcos alemães
    NLG: florim holandês, florins holandeses
    DKK: coroas dinamarquesas
    SEK: coroas suecas
    NOK: coroas norueguesas
    penny: pêni, penies, pence`),
  ]),
  priceUnits: new Map([
    ...rateSymbols,
    ...table(
      't: tonelada\nbbl: barril\noz: onça\nkg: quilo\nL: litro\nhour: hora\nday: dia\nmonth: mês\nyear: ano\nperson: pessoa\nshare: ação',
    ),
  ]),
  poundMoney: /£|esterlina|Londres|britânic/i,

  percents: table(`
  %: %, por cento, porcento
  pp: pontos percentuais, ponto percentual, p.p
  bp: pontos-base, pontos base, pontos - base`),
  units: unitTable(
    new Map([
      ...measures,
      ...table(`
    km/h: quilômetros por hora, quilómetros por hora, km por hora
    mph: milhas por hora
    m/s: metros por segundo
    bbl: barril, barris
    gal: galões, galoes
    t: t métricas
    bbl/d: barris por dia, barris diários`),
    ]),
    `
    second: segundo, segundos
    minute: minuto, minutos
    hour: hora, horas
    day: dia, dias
    night: noite, noites
    week: semana, semanas
    month: mês, meses
    year: ano, anos
    decade: década, décadas
    century: século, séculos`,
  ),
  rateUnits: new Map([...rateSymbols, ...table('h: hora\ns: segundo\nmin: minuto\nd: dia\nyear: ano')]),
  rateWord: 'por',
  per: wordList('por a o ao cada'),
  unitLinks: wordList('de'),
  degrees: wordList('° grau graus º'),
  degreeScales: table('°C: c, celsius, centígrados\n°F: f, fahrenheit'),
  ageOpeners: wordList('idade'),
  ofAge: ['de', 'idade'],

  months: counted(
    'janeiro/jan fevereiro/fev março/mar abril/abr maio/mai junho/jun julho/jul agosto/ago setembro/set outubro/out novembro/nov dezembro/dez',
  ),
  doubtfulMonths: wordList('jan fev mar abr mai jun jul ago set out nov dez'),
  writesMonthsSmall: true,
  dayBeforeMonth: true,
  weekdays: wordList('segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo'),
  seasons: wordList('primavera verão outono inverno'),
  yearOpeners: wordList('em de desde até ano antes depois entre para durante meados fim início no do passado'),
  yearWords: wordList('ano'),
  dateLinks: wordList('de do'),
  quarterLetters: 'T',
  quarters: wordList('trimestre'),
  relativeDates: relativeTable(
    '-1 year: no ano passado, o ano passado\n0 year: este ano, neste ano\n-1 month: no mês passado\n-1 day: ontem\n0 day: hoje\n1 day: amanhã',
  ),
  clockWords: wordList('h hs'),
  designators: wordList(
    'artigo rodovia lei sala canal voo linha número quarto página capítulo seção distrito zona grupo nível fase decreto resolução tabela figura art nº n.º',
  ),
  streetOpeners: wordList('rua avenida praça'),
  phoneWords: wordList('telefone tel ligue fax'),
  numberPrefixes: wordList('sub'),
  plainSuffixes: wordList('s'),

  prepositions: wordList(
    'a ante com contra de do da dos das desde em entre na no nas nos para pela pelo pelas pelos perante por segundo sem sob sobre após até ao aos à às num numa',
  ),
  relatives: wordList('que'),
  dropsSubjects: true,
  conjunctions: wordList('e ou mas porque embora que quando onde enquanto se como quem'),
  determiners: wordList(
    'o a os as um uma uns umas este esta estes estas esse essa seu sua seus suas cada todo toda todos todas algum alguma outro outra outros outras',
  ),
  pronouns: wordList('ele ela eles elas se lhe lhes me te nos eu tu você vocês isto isso'),
  subjectPronouns: wordList('ele ela'),
  headLinks: wordList('de'),
  purposeLinks: wordList('para por com contra'),
  behindLinks: wordList('de do da dos das'),
  auxiliaries: wordList(
    'é são era eram foi foram ser sido está estão estava estavam há havia tem têm tinha tinham será serão seria pode podem poderia deve devem',
  ),
  verbs: wordList('disse diz ficaram ficou morreram chegou'),
  fillers: wordList('não também já muito mais menos só quase hoje ontem agora ainda segundo disse'),
  plurals: wordList('gente'),
  degreeWords: wordList('mais'),
  singulars: wordList('mais menos mês após dois três seis depois antes crise atrás país ônibus'),
  pluralEndings: ['s'],
  singularEndings: ['us'],
});
