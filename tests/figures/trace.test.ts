import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languageFor } from '../../src/cli/language-for.ts';
import { findFigures } from '../../src/figures/find.ts';
import type { TraceEntry } from '../../src/model/trace.ts';
import { read } from '../../src/text/reading.ts';
import { articleOf } from '../article-of.ts';

const english = await languageFor('en');

function traceOf(text: string): TraceEntry[] {
  const entries: TraceEntry[] = [];
  findFigures(read(articleOf(text), english.text), english.figures, (entry) => entries.push(entry));
  return entries;
}

test.each([
  ['Call 020 7946 0321.', 'phone'],
  ['It struck at 9 p.m. on deck.', 'clock'],
  ['She lives at 7 Harbour Street.', 'address'],
  ['Under Rule 107 they may fly.', 'numbered-thing'],
  ['The Orrin 9 sold well.', 'name'],
  ['Each DX-4 lifts a crate.', 'code'],
  ['1. Open the lid.', 'list-number'],
  ['See https://example.org/2024/05/11 for more.', 'link'],
  ['One of the men left.', 'article-word'],
  ['Cells of one kind win 10:1 here.', 'unread'],
])('%s: %s', (text, reason) => {
  expect(traceOf(text)).toContainEqual(expect.objectContaining({ verdict: 'dropped', reason }));
});

const WORDS = [
  'The',
  'Orrin',
  '9',
  'Pro',
  '40',
  '1,200',
  'lost',
  '$5m',
  'on',
  '3',
  'May',
  '10:30',
  '-',
  '2024',
  'Room',
  '%',
  '.',
  '12:',
  '5G',
  '3rd',
];

test('every digit is in a figure or has a reason', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 25 }), (words) => {
      const text = words.join(' ');
      const entries = traceOf(text);
      for (const { index } of text.matchAll(/(?<![\p{L}\d])\d/gu)) {
        const told = entries.some(({ start, end }) => start <= index && index < end);
        expect(told, `${text} at ${index}`).toBe(true);
      }
    }),
  );
});
