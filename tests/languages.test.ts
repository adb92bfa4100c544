import { expect, test } from 'vitest';
import { readModel } from '../src/cli/read-model.ts';
import { languageLoader } from '../src/languages.ts';

/** A loader that notes which files it reads. */
function noting(): { readonly read: string[]; readonly languageFor: ReturnType<typeof languageLoader> } {
  const read: string[] = [];
  const languageFor = languageLoader((file) => {
    read.push(file);
    return readModel(file);
  });
  return { read, languageFor };
}

test.each([null, 'en', 'en-GB', 'EN'])('“%s” is English and has a model', async (lang) => {
  const { tag, knowsNames, actors } = await noting().languageFor(lang);
  expect([tag, knowsNames]).toEqual(['en', true]);
  expect(actors.model).not.toBeNull();
});

test.each(['de', 'fr-CA', 'ja'])('“%s” has no model, reads none and leaves names to the rules', async (lang) => {
  const { read, languageFor } = noting();
  const { knowsNames, actors } = await languageFor(lang);
  expect([knowsNames, actors.model, read]).toEqual([false, null, []]);
});

test('a model is read once, however many articles ask for it', async () => {
  const { read, languageFor } = noting();
  const [first, second] = await Promise.all([languageFor('en'), languageFor('en-US')]);
  expect(first?.actors.model).toBe(second?.actors.model);
  expect(read).toEqual(['actors-en.bin']);
});
