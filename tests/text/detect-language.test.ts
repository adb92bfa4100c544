import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detectLanguage } from '../../src/text/detect-language.ts';

test.each([
  ['en', 'The mayor of Velmont said on Monday that the ferry will not sail before the end of the month.'],
  [
    'es',
    'La alcaldesa de Villarroca dijo el lunes que el funicular no abrirá antes de que termine el mes y que los billetes no se pierden.',
  ],
  [
    'fr',
    'La maire de Vaumont a dit lundi que le bac ne partira pas avant la fin du mois, et que les billets sont remboursés.',
  ],
  ['de', 'Die Bürgermeisterin von Felsau sagte am Montag, dass die Fähre nicht vor dem Ende des Monats fährt.'],
  [
    'pt',
    'A prefeita de Vilarosa disse na segunda-feira que a balsa não vai sair antes do fim do mês e que os bilhetes são pagos.',
  ],
  [
    'it',
    'La sindaca di Valrocca ha detto lunedì che il traghetto non partirà prima della fine del mese, e che i biglietti sono rimborsati.',
  ],
  [
    'nl',
    'De burgemeester van Veldmond zei maandag dat de veerboot niet voor het einde van de maand zal varen en dat het een besluit is.',
  ],
  [
    'sv',
    'Borgmästaren i Vallmund sade på måndagen att färjan inte kommer att gå före slutet av månaden och att det är ett beslut.',
  ],
  ['ja', 'ヴェルモントの市長は月曜日、フェリーは月末まで出航しないと述べた。'],
  ['zh', '维尔蒙特市长周一表示，渡轮在月底前不会启航。'],
  ['ru', 'Мэр Вельмонта сказала в понедельник, что паром не выйдет до конца месяца.'],
  ['ar', 'قالت رئيسة البلدية يوم الاثنين إن العبارة لن تبحر قبل نهاية الشهر.'],
])('reads a sentence of news as %s', (lang, text) => {
  expect(detectLanguage(text)).toBe(lang);
});

test.each([
  ['nothing', ''],
  ['numbers', '12 – 4, 3.5%'],
  ['a list of names', 'Ilse Norgaard, Bram Osei, Carla Vint, Blue Keel, Velmont'],
])('says nothing of %s', (_, text) => {
  expect(detectLanguage(text)).toBeNull();
});

test('a quotation in another language does not decide', () => {
  const english =
    'The mayor of Velmont said on Monday that the ferry will not sail, and that it was a pity for the town. ';
  expect(detectLanguage(`${english}“Мэр Вельмонта – que le bac ne partira pas”, she said in the hall.`)).toBe('en');
});

test('never throws, and says the same twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(detectLanguage(text)).toBe(detectLanguage(text));
    }),
  );
});
