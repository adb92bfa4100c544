import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraphAt } from '../../src/model/paragraphs.ts';
import { paragraphFinder } from '../../src/ui/paragraph-finder.ts';

test('finds the same paragraph as counting does', () => {
  const texts = fc.array(fc.constantFrom('One. ', '\n', '\n\n', ' ', 'Two three. '), { maxLength: 20 });
  fc.assert(
    fc.property(texts, fc.nat(120), (pieces, offset) => {
      const text = pieces.join('');
      expect(paragraphFinder(text)(offset)).toBe(paragraphAt(text, offset));
    }),
  );
});
