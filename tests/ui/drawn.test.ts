import { expect, test } from 'vitest';
import { drawn } from '../../src/ui/drawn.ts';

test.each([
  ['cartels—an offer', 'cartels\u2060—an offer'],
  ['3–5% a year', '3–5% a year'],
  ['no dash', 'no dash'],
])('%s is drawn so that no row begins with an em dash', (words, expected) => expect(drawn(words)).toBe(expected));
