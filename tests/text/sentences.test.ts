import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraphs } from '../../src/model/paragraphs.ts';
import { wordsAt } from '../../src/model/span.ts';
import { sentences } from '../../src/text/sentences.ts';
import { textWords } from '../../src/text/words/en.ts';

const split = (text: string): string[] =>
  sentences(text, paragraphs(text), textWords).map((sentence) => wordsAt(text, sentence));

// “|” marks where a sentence ends; a case without one is a single sentence.
const CASES = [
  // ordinary prose
  'The port opened. |Ships came in.',
  'Was it safe? |Nobody knew!',
  'The bridge fell… |No one was hurt.',
  'He left at noon. |“I will be back,” he said.',
  'The plan failed.” |The mayor resigned.',
  'It costs $4.2 million. |Work begins in May.',
  'Prices rose 3.4%. |Wages did not.',
  'The fund holds 1.5bn. |It was set up in 2014. |Few know it.',
  'The toll (see above) rose. |(Two were children.) |The rest lived.',
  // abbreviations inside
  'Now, U.S. President Ida Holm wants to leave.',
  'Dr. Ana Ruiz and Gen. Tom Vale met Lt. Col. Sam Orr.',
  'Author J. K. Marlow lives in St. Albans.',
  'George W. Hale spoke first.',
  'The meeting began at 4 p.m. Monday in Room 12.',
  'It closed on Jan. 13 after a fire.',
  'Vale Inc. Chairman Bo Lind stepped down.',
  'Orders rose, e.g. Northern mills doubled theirs.',
  'The case Hale v. State, No. 12, was heard by Sen. Pratt.',
  'Mr. and Mrs. Lowe left the U.K. Parliament building.',
  'The Rev. Martin Sole led the prayers.',
  'The firm, Orr & Co. Ltd. of Talmere, closed.',
  // abbreviations at an end
  'They live in the U.S. |The council has written to them.',
  'The shop closed at 5 p.m. |It had been open since nine.',
  'It was sold to Vale Inc. |In March it was sold again.',
  'He joined Orr & Co. |She did not.',
  // quotations
  '“Why now?” Ruiz asked.',
  '“Stop!” he shouted at the driver.',
  '“We won’t pay!” said the owner of the inn.',
  '“We won’t pay!” |The owner shut the door.',
  '“It is over. |We lost,” Orr said.',
  'She called it “a scandal.” |Nobody else did.',
  // numbers and lower case
  'Version 2.0 of the rule has 3.5 pages.',
  'The site talmere.example went down.',
  'He asked for time … and got it.',
  'The club beat Dorvik 2-1. |iPhone sales rose.',
  // other scripts
  '港は閉鎖された。|船は戻った。',
];

test.each(CASES)('splits “%s”', (marked) => {
  const expected = marked.split('|').map((part) => part.trim());
  expect(split(marked.replaceAll('|', ''))).toEqual(expected);
});

describe('laws', () => {
  const prose = fc.string({
    unit: fc.constantFrom('A', 'b', '. ', 'U.S. ', '?” ', '“', '\n', '3', ' ', 'Dr. ', '…', '👩‍🚒'),
  });

  test('sentences are in order, inside their paragraph, trimmed, and lose no letter', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const blocks = paragraphs(text);
        const found = sentences(text, blocks, textWords);
        let last = 0;
        for (const sentence of found) {
          const block = blocks[sentence.paragraph];
          expect(sentence.start).toBeGreaterThanOrEqual(Math.max(last, block?.start ?? Infinity));
          expect(sentence.end).toBeLessThanOrEqual(block?.end ?? -1);
          const words = wordsAt(text, sentence);
          expect(words).toBe(words.trim());
          last = sentence.end;
        }
        const kept = found.map((sentence) => wordsAt(text, sentence)).join('');
        expect(kept.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  test.each([
    ['2,000 spaces', ' '.repeat(2000)],
    ['2,000 digits', '1'.repeat(2000)],
    ['100,000 stops', '. '.repeat(50_000)],
    ['100,000 closers', `a.${'”'.repeat(100_000)} b`],
    ['a word of 100,000 letters', `${'a.b'.repeat(33_000)}. The`],
  ])('stays fast on %s', (_, text) => {
    const began = performance.now();
    split(`A ${text} B`);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
