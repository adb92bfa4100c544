import { expect, test } from 'vitest';
import type { TraceEntry } from '../../src/model/trace.ts';
import { candidates } from '../../src/summary/candidates.ts';
import { readingOf, words } from './article.ts';

const NEWS = 'Ana Ruiz closed the port of Talmere on Tuesday.';
const MORE = 'A ferry had sunk in the harbour mouth an hour before.';
const shown = (text: string): string[] =>
  candidates(readingOf(text), words, undefined).map((candidate) => candidate.text);

test('a sentence that stands twice is taken from the body and not from the caption', () => {
  const text = `${NEWS} (Photo: Otto Brandt)\n${NEWS} (Photo: Otto Brandt)\n\n${MORE}\n\n${NEWS}`;
  const list = candidates(readingOf(text), words, undefined);
  expect(list.map((candidate) => candidate.text)).toEqual([MORE, NEWS]);
  expect(list[1]?.start).toBe(text.lastIndexOf(NEWS));
});

test('a credit behind a long paragraph does not make a caption of the story', () => {
  const text = `${NEWS} ${MORE} Pilots had warned of the fog for days. The crew was saved. Photo: Otto Brandt.`;
  expect(shown(text)).toHaveLength(4);
});

test('the furniture around a story is dropped, and the trace says so', () => {
  const entries: TraceEntry[] = [];
  const text = `top of page\n\nBy Otto Brandt\n\n${NEWS}\n\n${MORE}\n\nRegister for News Alerts\n\n• X`;
  const list = candidates(readingOf(text), words, (entry) => entries.push(entry));
  expect(list.map((candidate) => candidate.text)).toEqual([NEWS, MORE]);
  expect(entries.map(({ reason }) => reason)).toEqual(['furniture', 'furniture', 'furniture', 'furniture']);
});

test('ranks count real sentences only', () => {
  const ranks = candidates(readingOf(`top of page\n\n${NEWS}\n\n${MORE}`), words, undefined).map(({ rank }) => rank);
  expect(ranks).toEqual([0, 1]);
});

test.each(['', ' \n ', '…', '• X', '12'])('nothing can be said of “%s”', (text) => expect(shown(text)).toEqual([]));
