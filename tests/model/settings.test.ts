import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, settingsFrom } from '../../src/model/settings.ts';

describe('kept settings', () => {
  test.each<[string, unknown, object]>([
    ['hold', { hintSeen: true, singleKeys: false }, { hintSeen: true, singleKeys: false }],
    ['that lack one have its default', { hintSeen: true }, { hintSeen: true, singleKeys: true }],
    ['of another type have the default', { hintSeen: 'yes', singleKeys: 0 }, DEFAULT_SETTINGS],
    ['that are none have the defaults', null, DEFAULT_SETTINGS],
    [
      'lose what this version does not know',
      { singleKeys: false, theme: 'dark' },
      { hintSeen: false, singleKeys: false },
    ],
  ])('%s', (_, kept, settings) => expect(settingsFrom(kept)).toEqual(settings));

  test('of any kind never throw', () => {
    fc.assert(fc.property(fc.anything(), (kept) => void settingsFrom(kept)));
  });
});
