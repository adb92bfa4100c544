import { expect, test } from 'vitest';
import { keyedTokens, textOf } from '../../../src/actors/capitals.ts';
import { agreeOnKinds } from '../../../src/actors/tagger/agree.ts';
import { KINDS } from '../../../src/actors/tagger/tags.ts';
import { actorWords } from '../../../src/actors/words/en.ts';
import { read } from '../../../src/text/reading.ts';
import { textWords } from '../../../src/text/words/en.ts';
import { articleOf } from '../../article-of.ts';

/** "person Ruiz, place Dorvik" before the vote → the same after it, each name a word or words parted by “_”. */
function agreed(marked: string): string {
  const pairs = marked.split(', ').map((pair) => pair.split(' '));
  const line = keyedTokens(
    read(articleOf(pairs.map(([, name = '']) => name.replaceAll('_', ' ')).join(' ')), textWords),
    actorWords,
  );
  let at = 0;
  const names = pairs.map(([kind, name = '']) => {
    const start = at;
    at += name.split('_').length;
    return { start, end: at, sentence: 0, kind: KINDS.find((each) => each === kind) ?? 'person' };
  });
  return agreeOnKinds(line, names)
    .map((name) => `${name.kind} ${textOf(line, name).replaceAll(' ', '_')}`)
    .join(', ');
}

test.each([
  ['place Velda, organisation Velda, organisation Velda', 'organisation Velda, organisation Velda, organisation Velda'],
  ['person Ana_Okoro, place Okoro, person Okoro', 'person Ana_Okoro, person Okoro, person Okoro'],
  ['place U.S., organisation United_States, place U.S.', 'place U.S., place United_States, place U.S.'],
])('most decide: %s', (before, after) => expect(agreed(before)).toBe(after));

test.each([
  'place Velda, organisation Velda',
  'person Velda, place Dorvik, organisation Brenn',
  'organisation Okoro_Steel, person Okoro, person Okoro',
])('nothing changes: %s', (names) => expect(agreed(names)).toBe(names));
