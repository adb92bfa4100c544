import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import messages from '../../assets/_locales/en/messages.json' with { type: 'json' };

const sources = globSync(['src/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}', 'wxt.config.ts'])
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const stemOf = (key: string): string => key.replace(/_(?:one|other)$/, '');

test.each(Object.keys(messages))('%s is said somewhere', (key) => {
  expect(sources).toMatch(new RegExp(`['_]${stemOf(key)}(?:'|__)`));
});

const counted = Object.keys(messages).filter((key) => /_(?:one|other)$/.test(key));

test.each(counted)('%s has its other form beside it', (key) => {
  expect(messages).toHaveProperty([`${stemOf(key)}_one`]);
  expect(messages).toHaveProperty([`${stemOf(key)}_other`]);
});

test.each(Object.entries(messages))('%s keeps to the voice of Lede', (_, { message }) => {
  expect(message).not.toMatch(/\b(?:please|oops|sorry|AI|smart|magic|we|our users)\b|!|\.\.\./i);
});
