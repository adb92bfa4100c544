import { describe, expect, test } from 'vitest';
import { actorsByRules } from './actors-in.ts';

/** "Ana Ruiz = Ruiz; Kenya": every actor with its aliases, in order of first mention. */
const grouped = (text: string): string =>
  actorsByRules(text)
    .toSorted((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
    .map(({ name, aliases }) => [name, ...aliases].join(' = '))
    .join('; ');

describe('one actor under several forms', () => {
  test.each([
    ['Ana Ruiz won. Later Ruiz said so.', 'Ana Ruiz = Ruiz'],
    ['Ruiz won. Later Ana Ruiz said so.', 'Ana Ruiz = Ruiz'],
    ['George Brandt won. Later George W. Brandt said so.', 'George W. Brandt = George Brandt'],
    ['George Brandt won. Later G. Brandt said so.', 'George Brandt = G. Brandt'],
    ['Martin Okoro Jr won. Later Okoro said so.', 'Martin Okoro Jr = Okoro'],
    ['Tilda Holm won. Later Tilda said so.', 'Tilda Holm = Tilda'],
    ['Bashar al-Rahman won. Later al-Rahman said so.', 'Bashar al-Rahman = al-Rahman'],
    [
      'Troops left the U.S. as the United States Army grew in the United States.',
      'United States = U.S.; United States Army',
    ],
    ['The UK and Britain are one.', 'Britain = UK'],
    ['The Nuclear Safety Agency met. The NSA said no.', 'Nuclear Safety Agency = NSA'],
    ['The Bank of Talmere met. The BoT said no.', 'Bank of Talmere = BoT'],
    ['The Talmere Growth Party (TGPX) met. The TGPX said no.', 'Talmere Growth Party = TGPX'],
    ['Okoro Steel Ltd met. Later Okoro Steel said no.', 'Okoro Steel Ltd = Okoro Steel'],
    ['The Iranian Foreign Ministry met. The Foreign Ministry said no.', 'Iranian Foreign Ministry = Foreign Ministry'],
    ['He left Dorvik Province. Snow fell in Dorvik.', 'Dorvik Province = Dorvik'],
    ['The U.S. Congress met. Congress voted.', 'U.S. Congress = Congress'],
    ['The United States Congress met. Congress voted.', 'United States Congress = Congress'],
    ['Zélia Ruiz won. Later Zelia Ruiz said so.', 'Zélia Ruiz = Zelia Ruiz'],
    ['Okoro Ana won. Later Ana Okoro said so.', 'Okoro Ana = Ana Okoro'],
    ['The University of Talmere closed. Staff of the University said no.', 'University of Talmere = University'],
    ['The Republic of Kenya signed. Kenya will pay.', 'Republic of Kenya = Kenya'],
  ])('%s', (text, names) => expect(grouped(text)).toBe(names));
});

describe('two actors stay two', () => {
  test.each([
    ['Ana Ruiz met Peter Ruiz.', 'Ana Ruiz; Peter Ruiz'],
    ['Ana Ruiz met Ana Holm.', 'Ana Ruiz; Ana Holm'],
    ['George Brandt met Gerald Brandt.', 'George Brandt; Gerald Brandt'],
    ['The Bank of Talmere met the Bank of Dorvik.', 'Bank of Talmere; Bank of Dorvik'],
    ['North Korea met South Korea.', 'North Korea; South Korea'],
    ['The Lena River froze in the town of Lena.', 'Lena River; Lena'],
    ['The Talmere Police met the Talmere Council.', 'Talmere Police; Talmere Council'],
    ['Niger met Nigeria.', 'Niger; Nigeria'],
    ['Guinea met Guinea-Bissau.', 'Guinea; Guinea-Bissau'],
    [
      'The Iranian Foreign Ministry met the Omani Foreign Ministry.',
      'Iranian Foreign Ministry; Omani Foreign Ministry',
    ],
    [
      'The National Safety Agency and the Nordic Space Agency met. The NSA said no.',
      'National Safety Agency; Nordic Space Agency; NSA',
    ],
    ['Kenya met the Bank of Kenya.', 'Kenya; Bank of Kenya'],
    [
      'The University of Talmere met the University of Dorvik. Staff of the University said no.',
      'University of Talmere; University of Dorvik; University',
    ],
    ['The Gulf of Dorvik froze near Dorvik.', 'Gulf of Dorvik; Dorvik'],
  ])('%s', (text, names) => expect(grouped(text)).toBe(names));
});

test('a lone last name goes to the bearer named nearest before it', () => {
  const [ana, peter] = actorsByRules('Ana Ruiz won. Later Ruiz wept. Peter Ruiz lost. Later Ruiz slept.').toSorted(
    (a, b) => (a.name < b.name ? -1 : 1),
  );
  expect([ana?.mentions.length, peter?.mentions.length]).toEqual([2, 2]);
});
