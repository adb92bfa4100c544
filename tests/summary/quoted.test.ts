import { describe, expect, test } from 'vitest';
import { wordsAt } from '../../src/model/span.ts';
import { insideQuotation, quotedIn } from '../../src/summary/quoted.ts';

describe('what is quoted', () => {
  test.each([
    ['“We left,” Ruiz said.', ['“We left,”']],
    ['Ruiz said: "We left."', ['"We left."']],
    ['‘We left,’ Ruiz said.', ['‘We left,’']],
    ['We left,” Ruiz said.', ['We left,”']],
    ['Ruiz said: “We left', ['“We left']],
    ['Ruiz « part » et Brandt « reste ».', ['« part »', '« reste »']],
    ['The harbour’s chief left the pilots’ room.', []],
    ["It's the pilots' room.", []],
    ['Ruiz left.', []],
  ])('%s', (text, quoted) => expect(quotedIn(text).map((span) => wordsAt(text, span))).toEqual(quoted));
});

describe('a sentence is inside a quotation', () => {
  test.each([
    ['“We left. |Nobody saw us,” Ruiz said.', true],
    ['"We left. |Nobody saw us," Ruiz said.', true],
    ['“We left.” |Ruiz was the last.', false],
    ['"We left. |Ruiz said "nobody" saw the ship.', false],
    ['Ruiz left. |Nobody saw her.', false],
    [`“We left. ${'Ships came and went. '.repeat(100)}|Nobody saw us,” Ruiz said.`, false],
  ])('%s', (text, isInside) => {
    expect(insideQuotation(text.replace('|', ''), [text.indexOf('|')])).toEqual([isInside]);
  });
});
