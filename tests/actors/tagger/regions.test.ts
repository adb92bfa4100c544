import { describe, expect, test } from 'vitest';
import { keyedTokens } from '../../../src/actors/capitals.ts';
import { regions } from '../../../src/actors/tagger/regions.ts';
import { actorWords } from '../../../src/actors/words/en.ts';
import { read } from '../../../src/text/reading.ts';
import { textWords } from '../../../src/text/words/en.ts';
import { articleOf } from '../../article-of.ts';

function regionsIn(text: string): string[] {
  const reading = read(articleOf(text), textWords);
  return regions(reading, keyedTokens(reading, actorWords)).map(({ start, end }) =>
    text.slice(reading.tokens[start]?.start, reading.tokens[end - 1]?.end),
  );
}

describe('a region', () => {
  test.each([
    ['The council of Talmere met Ana Ruiz.', ['Talmere', 'Ana Ruiz']],
    ['Critics of Bashar al-Okoro fled.', ['Critics of Bashar al-Okoro']],
    ['A report by the Bank for the Poor of Talmere says so.', ['Bank for the Poor of Talmere']],
    ['Rivals of van Doorn said so.', ['Rivals of van Doorn']],
    ['Now al-Shabak claims it.', ['Now al-Shabak']],
    ['He watched Channel 4 at home.', ['Channel 4']],
    ['The firm Marks & Okoro won.', ['Marks & Okoro']],
    ['WHO officials came.', ['WHO']],
    ['They met Okoro Lai-shan there.', ['Okoro Lai-shan']],
    ['Troops left the U.S. last year.', ['Troops', 'U.S.']],
  ])('takes what a name may reach over: “%s”', (text, wanted) => expect(regionsIn(text)).toEqual(wanted));

  test.each([
    ['He left. The end.', []],
    ['nothing here has a capital, 4 times over', []],
    ['ana ruiz de la torre', []],
    ['“In” she said.', []],
  ])('is not where no name can stand: “%s”', (text, wanted) => expect(regionsIn(text)).toEqual(wanted));

  test('does not reach over the end of a sentence', () => {
    expect(regionsIn('They met Ruiz. Okoro left.')).toEqual(['Ruiz', 'Okoro']);
  });
});
