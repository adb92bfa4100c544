import { expect, test } from 'vitest';
import { markdown } from '../../src/export/markdown.ts';
import { sayInEnglish } from '../../src/strings.ts';
import { bareFerry, ferry } from './ferry.ts';

test('carries the head, the lines, the figures once, the dates, people and places, each with its paragraph', () => {
  expect(markdown(ferry, sayInEnglish)).toBe(`\
# Ferry \\*stops\\*: 40 days \\| or more

The Harbour Ledger, Ana Ruiz, 2026-11-19

<https://ledger.example/ferry?a=1&b=%3C2%3E>

- The Marrow Strait ferry will stop for 40 to 45 days from May 2027, operator Blue Keel said. ¶1
- Captain Ilse Norgaard called it “the worst \\<b\\>gap\\</b\\> in 30 years”. ¶2

## Key figures

- **40 to 45 days**: ferry will stop ¶1
- **€12.50**: sails to Osk & Tarn, “one way” ¶2

## Dates in the story

- **May 2027**: ferry will stop ¶1

## People and organisations

- **Ilse Norgaard**: Captain; also Norgaard (2 mentions)
- **Blue Keel** (1 mention)

## Places

- **Osk** (1 mention)
`);
});

test('leaves out what is not known', () => {
  expect(markdown(bareFerry, sayInEnglish)).toBe(`\
- The Marrow Strait ferry will stop for 40 to 45 days from May 2027, operator Blue Keel said. ¶1
- Captain Ilse Norgaard called it “the worst \\<b\\>gap\\</b\\> in 30 years”. ¶2
`);
});

test('does not make a link of an address that is not on the web', () => {
  const article = { ...bareFerry.article, url: 'javascript:alert(1)' };
  expect(markdown({ ...bareFerry, article }, sayInEnglish)).toMatch(/^javascript:alert\(1\)\n/);
});
