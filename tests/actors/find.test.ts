import { expect, test } from 'vitest';
import type { Actor } from '../../src/model/digest.ts';
import { wordsAt } from '../../src/model/span.ts';
import { actorsIn } from './actors-in.ts';

const SEED = `Mexico’s two most powerful criminal organizations—the Sinaloa Cartel and the Jalisco New Generation Cartel—control vast territories and have been locked in violent competition that killed more than 30,000 people last year.

Now, U.S. President Donald Trump wants to deploy U.S. military forces to attack those cartels, Euronews reported.

Trump designated six Mexican cartels as foreign terrorist organizations in February 2025, a move Mexico condemned as threatening its sovereignty and potentially justifying military intervention.

Mexican President Claudia Sheinbaum has proposed constitutional reforms to strengthen protections against unauthorized foreign operations and has consistently rejected any U.S. military presence on Mexican soil.

Sheinbaum said recently that the Americas “do not belong” to any single nation, responding to Trump’s assertion of Washington’s “dominance” over the hemisphere following Maduro’s capture.

Trump has pressed Sheinbaum to allow the deployment of U.S. troops against Mexican cartels—an offer he said she previously rejected.

Overdoses from fentanyl and other synthetic opioids have caused more than 100,000 deaths per year in the U.S. since 2021. Mexican cartels produce most of the fentanyl entering the U.S., using chemical precursors sourced primarily from China.

Trump designated the drug a weapon of mass destruction in December 2025, placing it in the same category as chemical, nuclear, and biological weapons. Other countries do not experience opioid addiction on the scale seen in the United States.`;

const actors = actorsIn(SEED, 'Mexico Rejects any U.S. Military Operation on Its Soil');
const shown = ({ kind, name, role, aliases }: Actor) => [kind, name, role, aliases.join(' ')].join('|');

test('the cartels story has these actors and no other', () => {
  expect(actors.map(shown).sort()).toEqual([
    'organisation|Euronews||',
    'organisation|Jalisco New Generation Cartel||',
    'organisation|Sinaloa Cartel||',
    'person|Claudia Sheinbaum|Mexican President|Sheinbaum',
    'person|Donald Trump|U.S. President|Trump',
    'person|Maduro||',
    'place|Americas||',
    'place|China||',
    'place|Mexico||',
    'place|United States||U.S.',
    'place|Washington||',
  ]);
});

test('the leading actors of the cartels story come first', () => {
  expect(actors[0]?.salience).toBe(1);
  const leading = actors.slice(0, 3).map(({ name }) => name);
  expect(leading.sort()).toEqual(['Donald Trump', 'Mexico', 'United States']);
});

test('every mention is a form of the name, without possessive or quotes', () => {
  for (const { name, aliases, mentions } of actors)
    for (const mention of mentions) expect([name, ...aliases]).toContain(wordsAt(SEED, mention));
});
