import { expect, test } from 'vitest';
import { sizes } from '../../tools/sizes.ts';

test.each(sizes('.output/chrome-mv3'))('$part stays within its budget', ({ bytes, budget }) => {
  expect(bytes).toBeLessThan(budget);
});
