import { describe, expect, test } from 'vitest';
import type { Actor, Digest, Figure } from '../../src/model/digest.ts';
import { contentsOf, currentSection, neighbour, sectionsOf } from '../../src/ui/sections.ts';
import { articleOf } from '../article-of.ts';

const ARTICLE = articleOf('Talmere dredges its port.');
const actor = (name: string, kind: Actor['kind']): Actor => ({
  name,
  kind,
  role: null,
  aliases: [],
  mentions: [{ start: 0, end: 7 }],
  salience: 1,
});
const date: Figure = {
  text: 'March 2027',
  start: 0,
  end: 10,
  kind: 'date',
  value: null,
  unit: null,
  about: 'dredge',
  aboutSpans: [],
};
const EMPTY: Digest = { article: ARTICLE, bullets: [], figures: [], actors: [] };

describe('the sections of a digest', () => {
  test('are those with something in them, in the order of the five questions', () => {
    const digest: Digest = {
      ...EMPTY,
      bullets: [{ start: 0, end: 25, text: ARTICLE.text }],
      figures: [date],
      actors: [actor('Talmere', 'place'), actor('Ana Ruiz', 'person'), actor('Port of Talmere', 'organisation')],
    };
    expect(sectionsOf(contentsOf(digest))).toEqual([
      { name: 'what', count: 1 },
      { name: 'when', count: 1 },
      { name: 'who', count: 2 },
      { name: 'where', count: 1 },
    ]);
  });
  test('are none for a digest without anything', () => expect(sectionsOf(contentsOf(EMPTY))).toEqual([]));
});

describe('the current section', () => {
  const headings = [
    { name: 'what', top: 60 },
    { name: 'how-much', top: 500 },
    { name: 'who', top: 900 },
    { name: 'where', top: 1100 },
  ] as const;
  test.each([
    ['is the first before any heading has passed', 0, false, null, 'what'],
    ['is the last that passed', 520, false, null, 'how-much'],
    ['stays until the next has passed', 899, false, null, 'how-much'],
    ['is the pressed one at the end, though it never passes', 920, true, 'where', 'where'],
    ['is no longer the pressed one when the reader scrolls up', 520, false, 'where', 'how-much'],
    ['is not a pressed one that has long passed', 920, true, 'what', 'who'],
  ] as const)('%s', (_, scrolled, isAtEnd, pressed, name) => {
    expect(currentSection(headings, { scrolled, isAtEnd }, pressed)).toBe(name);
  });
  test('is none where there are none', () =>
    expect(currentSection([], { scrolled: 0, isAtEnd: true }, null)).toBeNull());
});

describe('the neighbour of a section', () => {
  const sections = [
    { name: 'what', count: 3 },
    { name: 'who', count: 2 },
  ] as const;
  test.each([
    ['what', 1, 'who'],
    ['who', 1, 'who'],
    ['who', -1, 'what'],
    ['what', -1, 'what'],
    [null, 1, 'what'],
  ] as const)('of %s by %i is %s', (current, step, next) => expect(neighbour(sections, current, step)).toBe(next));
  test('is none where there are none', () => expect(neighbour([], null, 1)).toBeNull());
});
