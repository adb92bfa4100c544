import { describe, expect, test } from 'vitest';
import { wordsAt } from '../../src/model/span.ts';
import { actorsIn } from './actors-in.ts';

const roleOfFirst = (text: string): string | null =>
  actorsIn(text).toSorted((a, b) => (b.role ? 1 : 0) - (a.role ? 1 : 0))[0]?.role ?? null;

describe('what the article calls an actor', () => {
  test.each([
    ['U.S. President Donald Ruiz said so.', 'U.S. President'],
    ['Mexican President Claudia Ruiz said so.', 'Mexican President'],
    ['The plan, harbour chief Ana Ruiz said on Tuesday, is dead.', 'harbour chief'],
    ['Former Dorvik striker Tom Bale resigned.', 'Former Dorvik striker'],
    ['Secretary of State Colin Ruiz said so.', 'Secretary of State'],
    ['Prime Minister Lena Holm said so.', 'Prime Minister'],
    ['The human rights lawyer Ana Ruiz said so.', 'human rights lawyer'],
    ['Ana Ruiz, the mayor of Talmere, said so.', 'mayor of Talmere'],
    ['Ana Ruiz, 45, a retired chemist, said so.', 'retired chemist'],
    ['Ana Ruiz (director of the museum) said so.', 'director of the museum'],
    ['Ana Ruiz, who left, is the chairwoman of the bank.', null],
    ['Ana Ruiz is the chairwoman of the bank.', 'chairwoman of the bank'],
    ['The minister of agriculture and mines, Ana Ruiz, said so.', 'minister of agriculture and mines'],
    ['According to the head of the port, Ana Ruiz, it is dead.', 'head of the port'],
    ['Kenya’s finance minister, Ana Ruiz, said so.', 'finance minister'],
    ['Gen. Ana Ruiz said so.', 'Gen'],
    ['He blamed Dorvik, a rival harbour, for it.', 'rival harbour'],
    ['The shipping giant Velda said so.', 'shipping giant'],
    ['Ana Ruiz, a journalist and author, said so.', 'journalist and author'],
    ['Ana Ruiz, a practising homeopath, said so.', 'practising homeopath'],
    ['They asked Ana Ruiz, Kenya’s ambassador to Peru.', 'Kenya’s ambassador to Peru'],
  ])('%s', (text, role) => expect(roleOfFirst(text)).toBe(role));
});

describe('says nothing of what somebody is', () => {
  test.each([
    'Mr. Ruiz said so.',
    'Mrs Ana Ruiz said so.',
    'Ana Ruiz, the day after, said so.',
    'His brother Ana Ruiz said so.',
    'Ana Ruiz, her mother and her sister left.',
    'Ana Ruiz, Peter Okoro and Lena Holm met.',
    'Ana Ruiz was the first to leave.',
    'Ana Ruiz, in a letter to the minister, said no.',
    'Ana Ruiz said the director had left.',
    'On Tuesday, Ana Ruiz said so.',
    'Yesterday Ana Ruiz said so.',
    'The vote, Ana Ruiz said, was lost.',
    'Ana Ruiz, alongside the director of the film, left.',
    'In Nairobi, Ana Ruiz said so.',
  ])('%s', (text) => expect(roleOfFirst(text)).toBeNull());
});

test('a title before the next name is no apposition', () => {
  const actors = actorsIn('They thanked Ana Ruiz, Speaker Peter Okoro and the rest.');
  expect(actors.map(({ name, role }) => `${name}: ${role}`)).toEqual(['Ana Ruiz: null', 'Peter Okoro: Speaker']);
});

test('a role is the article’s own words at its span', () => {
  const text = 'Mexican President Claudia Ruiz met Peter Okoro, the mayor of Talmere.';
  for (const { role, roleSpan } of actorsIn(text))
    expect(role).toBe(roleSpan === undefined ? null : wordsAt(text, roleSpan));
});
