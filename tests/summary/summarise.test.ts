import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsAt } from '../../src/model/span.ts';
import type { TraceEntry } from '../../src/model/trace.ts';
import { summarise } from '../../src/summary/summarise.ts';
import { trimmer } from '../../src/summary/trim.ts';
import { readingOf, words } from './article.ts';

const STORY = `By Otto Brandt

The port of Talmere is older than the town and has three gates, a chapel and a clock that has never been right.

Do you remember the winter of the great silt? But harbour chief Ana Ruiz closed the port on Tuesday after a ferry ran aground in the harbour mouth, the third in a month.

(Photo: Otto Brandt)

The ferry Northern Star had 181 people on board, and all of them were brought ashore by pilot boats, the coast guard said.

She blamed the silt. “We have asked for dredgers for two years. Nobody has answered us,” she said.

Dredging the harbour mouth would cost 310 million euros and take until March 2027, according to a report by the harbour office.

The rival port of Dorvik offered to take in the ferries of Talmere for as long as the harbour mouth is closed. It has done so twice before.

Fishermen in Talmere said the closure would ruin the herring season, which brings the town half of its income.

Sign up for our morning letter.`;
const TITLE = 'Talmere closes its port after a ferry runs aground';

const bulletsOf = (text: string, title: string | null = null) =>
  summarise({ reading: readingOf(text, title), figures: [], actors: [] }, words, {
    length: 'normal',
    trace: undefined,
  });

describe('the story of a port', () => {
  const shown = bulletsOf(STORY, TITLE).map((bullet) => bullet.text);

  test('the news of the headline comes first, without its “But”', () => {
    expect(shown[0]).toMatch(/^Harbour chief Ana Ruiz closed the port on Tuesday/);
  });

  test.each([/^By /, /Photo/, /Sign up/, /\?/, /^She/, /^It /, /^“/, /Nobody has answered/])(
    'no bullet has %s',
    (pattern) => {
      expect(shown.filter((text) => pattern.test(text))).toEqual([]);
    },
  );

  test('the trace says for each sentence why it is there or not', () => {
    const entries: TraceEntry[] = [];
    const reading = readingOf(STORY, TITLE);
    const trace = (entry: TraceEntry) => entries.push(entry);
    const bullets = summarise({ reading, figures: [], actors: [] }, words, { length: 'normal', trace });
    expect(entries).toHaveLength(reading.sentences.length);
    expect(entries.filter(({ verdict }) => verdict === 'kept')).toHaveLength(bullets.length);
  });
});

test('a short text is shown whole and has no bullets', () => {
  expect(bulletsOf('Ana Ruiz closed the port of Talmere on Tuesday. A ferry had sunk in the harbour mouth.')).toEqual(
    [],
  );
});

describe('laws', () => {
  const piece = fc.constantFrom(
    ...STORY.split(/\n+/),
    'But it sank.',
    'Ana Ruiz said: “We left.',
    '(pictured left)',
    '"',
    '…',
    '   ',
    '2'.repeat(50),
  );
  const story = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join('\n'));

  const FEW = { numRuns: 30 }; // a whole article each

  test('a bullet is its span less the safe trims', () => {
    const trim = trimmer(words);
    fc.assert(
      fc.property(story, (text) => {
        for (const bullet of bulletsOf(text)) expect(bullet.text).toBe(trim(wordsAt(text, bullet)));
      }),
      FEW,
    );
  });

  test('no list is longer than its article allows, and none says a sentence twice', () => {
    fc.assert(
      fc.property(story, (text) => {
        const shown = bulletsOf(text).map((bullet) => bullet.text);
        const count = (words: string): number => words.split(/\s+/).filter(Boolean).length;
        expect(count(shown.join(' '))).toBeLessThanOrEqual(Math.min(150, 0.6 * count(text)));
        expect(shown.length).toBeLessThanOrEqual(7);
        expect(new Set(shown).size).toBe(shown.length);
      }),
      FEW,
    );
  });

  test('the same article gives the same bullets', () => {
    fc.assert(
      fc.property(story, (text) => {
        expect(bulletsOf(text)).toEqual(bulletsOf(text));
      }),
      FEW,
    );
  });

  test('no text makes it throw', () => {
    const noise = fc
      .array(fc.string({ maxLength: 12 }), { minLength: 60, maxLength: 90 })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(noise, (text) => void bulletsOf(text)),
      FEW,
    );
  });

  test.each([' ', '1', '“', '"', '. ', 'A. ', '(photo '])('takes 2,000 times “%s” in its stride', (part) => {
    const began = performance.now();
    bulletsOf(`${STORY}\n${part.repeat(2000)}`);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
