import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { trimmer } from '../../src/summary/trim.ts';
import { words } from './article.ts';

const trim = trimmer(words);

describe('cuts', () => {
  test.each([
    ['a leading “But”', 'But the bridge stayed shut.', 'The bridge stayed shut.'],
    ['“Meanwhile” with its comma', 'Meanwhile, the ferry sank.', 'The ferry sank.'],
    ['“Now” with its comma', 'Now, Talmere wants a port.', 'Talmere wants a port.'],
    ['“As a result” with its comma', 'As a result, trains stood still.', 'Trains stood still.'],
    ['an agency dateline', 'TALMERE, Oct 3 (Reuters) - Ruiz resigned.', 'Ruiz resigned.'],
    ['an agency without a place', '(CNN)The dam burst.', 'The dam burst.'],
    ['a dateline in capitals', 'TALMERE — The dam burst.', 'The dam burst.'],
    ['a kicker', 'NEW: The dam burst.', 'The dam burst.'],
    ['several in a row', 'TALMERE (AP) — But Ruiz resigned.', 'Ruiz resigned.'],
    ['a bracketed pointer', 'Ana Ruiz (pictured left) resigned.', 'Ana Ruiz resigned.'],
    ['note marks', 'The dam burst.[3]', 'The dam burst.'],
    ['in front of a number', 'And 181 people were rescued.', '181 people were rescued.'],
    ['in front of a quotation', 'But “nobody knew”, Ruiz said.', '“Nobody knew”, Ruiz said.'],
  ])('%s', (_, sentence, shown) => expect(trim(sentence)).toBe(shown));
});

describe('keeps', () => {
  test.each([
    'So far nobody has resigned.',
    'Instead of a bridge, Talmere gets a ferry.',
    'Now that the ferry has sunk, Talmere wants a bridge.',
    'Later this year the port will open.',
    'Yet another ferry has sunk.',
    'Still waters run under the bridge.',
    'According to Ruiz, the dam burst at noon.',
    'The dam allegedly burst at noon, police said.',
    'Ana Ruiz (48) resigned.',
    'Ruiz, who leads the port, resigned on Tuesday.',
    'Andrea Ruiz resigned.',
    'NATO ships left the port.',
    'The dam burst in 2019 [and again in 2021].',
    'iPhone sales fell.',
  ])('%s', (sentence) => expect(trim(sentence)).toBe(sentence));
});

test('leaves the words in their order and adds none', () => {
  const piece = fc.constantFrom(
    'But',
    'Now,',
    'Ruiz',
    'resigned',
    '(CNN)',
    '(pictured)',
    '—',
    'NEW:',
    '181',
    '“no”',
    '[2]',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const sentence = pieces.join(' ');
      let at = 0;
      for (const word of trim(sentence).toLowerCase().split(/\s+/).filter(Boolean)) {
        at = sentence.toLowerCase().indexOf(word, at) + word.length;
        expect(at).toBeGreaterThanOrEqual(word.length);
      }
    }),
  );
});

test.each([' ', '1', 'A', '(', 'A,', '- ', 'But '])('takes 2,000 times “%s” in its stride', (piece) => {
  const began = performance.now();
  trim(piece.repeat(2000));
  trim(`A${piece.repeat(2000)}`);
  expect(performance.now() - began).toBeLessThan(200);
});
