import { expect, test } from 'vitest';
import { json } from '../../src/export/json.ts';
import { ferry } from './ferry.ts';

test('is the digest itself, and one line end', () => {
  expect(JSON.parse(json(ferry))).toEqual(ferry);
  expect(json(ferry)).toMatch(/[^\n]\n$/);
});
