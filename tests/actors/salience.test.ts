import { describe, expect, test } from 'vitest';
import { actorsIn } from './actors-in.ts';

const comesBefore = (text: string, first: string, second: string, title: string | null = null): boolean => {
  const names = actorsIn(text, title).map(({ name }) => name);
  return names.indexOf(first) >= 0 && names.indexOf(first) < names.indexOf(second);
};

describe('comes before', () => {
  test('who is named more often', () => {
    const text = 'Peter Okoro met Ana Ruiz. Ruiz left. Ruiz wept. Ruiz said no. Ruiz slept.';
    expect(comesBefore(text, 'Ana Ruiz', 'Peter Okoro')).toBe(true);
  });
  test('who is named first, of two named as often', () => {
    expect(comesBefore('Ana Ruiz won. It rained. Peter Okoro lost.', 'Ana Ruiz', 'Peter Okoro')).toBe(true);
  });
  test('who stands in the headline', () => {
    const text = 'Ana Ruiz met Peter Okoro.';
    expect(comesBefore(text, 'Peter Okoro', 'Ana Ruiz', 'Okoro’s Peter Okoro day')).toBe(true);
  });
  test('not who only shares letters with the headline', () => {
    expect(comesBefore('Ana Ruiz met Tara Holm.', 'Ana Ruiz', 'Tara Holm', 'Tara Holmes leaves')).toBe(true);
  });
});

test('the leading actor has 1, and the weights fall', () => {
  const weights = actorsIn('Ana Ruiz met Peter Okoro in Nairobi. Ruiz left Kenya.').map(({ salience }) => salience);
  expect(weights[0]).toBe(1);
  expect(weights).toEqual(weights.toSorted((a, b) => b - a));
});
