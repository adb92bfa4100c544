import { describe, expect, test } from 'vitest';
import { keyedTokens, textOf } from '../../../src/actors/capitals.ts';
import { withoutTitle } from '../../../src/actors/tagger/without-title.ts';
import { actorWords } from '../../../src/actors/words/en.ts';
import { read } from '../../../src/text/reading.ts';
import { textWords } from '../../../src/text/words/en.ts';
import { articleOf } from '../../article-of.ts';

function trimmed(name: string): string {
  const line = keyedTokens(read(articleOf(name), textWords), actorWords);
  return textOf(line, withoutTitle(line, { start: 0, end: line.tokens.length }));
}

describe('a person’s name without titles', () => {
  test.each([
    ['Vice President Ana Ruiz', 'Ana Ruiz'],
    ['Rev. Okoro', 'Okoro'],
    ['Senator Ruiz', 'Ruiz'],
    ['Prime Minister Lena van Doorn', 'Lena van Doorn'],
    ['Gen. de Okoro', 'de Okoro'],
  ])('%s', (name, rest) => expect(trimmed(name)).toBe(rest));

  test.each(['Ana Ruiz', 'President', 'Ana President Ruiz', 'Ruiz'])('keeps “%s” whole', (name) =>
    expect(trimmed(name)).toBe(name),
  );
});
