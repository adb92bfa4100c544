import { describe } from 'vitest';
import { claims } from './cases.ts';

describe('Spanish', () =>
  claims(
    `
  El litro cuesta 8,95 euros. => money 8.95 EUR
  La firma perdió 1,17 mil millones de dólares. => money 1.17e9 USD
  La firma perdió $ 48,2 millones. => money 4.82e7 USD
  La cosecha cayó a 664.000 toneladas. => measure 664000 t
  Subió un 37,5 %. => percent 37.5 %
  El agua llegó a 37ºC. => measure 37 °C
  Subió dos puntos porcentuales. => percent 2 pp
  El gremio agrupa a 1.800 productores. => count 1800 productores
  El corte duró cuatro horas. => duration 4 hour
  Murieron veintidós personas. => count 22 personas
  Murieron más de 300 personas. => count >300 personas
  Ocurrió el 3 de marzo de 2023. => date 2023-03-03
  Ocurrió en marzo de 2023. => date 2023-03
  Ocurrió en 1998. => date 1998
  El corte de la A-4 siguió. => none
  El artículo 14 sigue en vigor. => none
  Llame al 912 345 678 hoy. => none
`,
    'es',
  ));

describe('French', () =>
  claims(
    `
  Près de 12 500 cheminots sont partis. => count <12500 cheminots
  La prime est de 650 euros. => money 650 EUR
  La perte est de 2,38 milliards de dollars. => money 2.38e9 USD
  La perte est de 94000 $. => money 94000 USD
  La hausse est de 4,2 %. => percent 4.2 %
  Un train sur trois roule. => ratio 0.3333
  Le tunnel mesure 660 mètres. => measure 660 m
  Il a marché quatre-vingt-dix-sept jours. => duration 97 day
  Il a attendu soixante et onze jours. => duration 71 day
  Le vote aura lieu le 14 novembre 2024. => date 2024-11-14
  Le vote a eu lieu en 2019. => date 2019
  La ligne RER 5 est fermée. => none
  La salle 41 est fermée. => none
  Une prime est promise. => none
  Elle habite 12 rue de la Paix. => none
`,
    'fr',
  ));

describe('German', () =>
  claims(
    `
  Das Werk streicht 870 Stellen. => count 870 Stellen
  Das Werk spart 45 Millionen Euro. => money 4.5e7 EUR
  Das Werk spart 2,5 Mio. Euro im Jahr. => money 2.5e6 EUR
  Der Umsatz sank um 11,4 Prozent. => percent 11.4 %
  Der Zug fuhr 120 km/h. => measure 120 km/h
  Der Stein wog zweiundzwanzig Tonnen. => measure 22 t
  Es dauerte drei Stunden. => duration 3 hour
  Es begann am 3. Mai 2021. => date 2021-05-03
  Es besteht seit 1958. => date 1958
  Rund 1.250 Menschen kamen. => count ~1250 Menschen
  Die B 81 ist gesperrt. => none
  Der Saal 41 ist gesperrt. => none
  Ein Haus brannte. => none
`,
    'de',
  ));

describe('Portuguese', () =>
  claims(
    `
  Mais de 210 mil casas ficaram sem luz. => count >210000 casas
  O estado prometeu R$ 75 milhões. => money 7.5e7 BRL
  A firma perdeu um bilhão de dólares. => money 1e9 USD
  Choveu 132,5 mm em seis horas. => measure 132.5 mm; duration 6 hour
  A alta foi de 4,2 por cento. => percent 4.2 %
  Foi em 9 de outubro de 2023. => date 2023-10-09
  Foi em 1998. => date 1998
  A BR-116 foi fechada. => none
  O artigo 5 vale. => none
`,
    'pt',
  ));

describe('Italian', () =>
  claims(
    `
  I musei hanno accolto 57,7 milioni di visitatori. => count 5.77e7 visitatori
  Gli incassi sono saliti a 313 milioni di euro. => money 3.13e8 EUR
  Il biglietto costa 16 euro. => money 16 EUR
  La quota sale del 22,6%. => percent 22.6 %
  La strada misura 325 chilometri. => measure 325 km
  Resta chiusa per tre mesi. => duration 3 month
  Ha speso duecentocinquanta euro. => money 250 EUR
  Ha vinto nel 2023. => date 2023
  La Sala 41 resta chiusa. => none
`,
    'it',
  ));
