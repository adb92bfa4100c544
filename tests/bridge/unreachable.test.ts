import { expect, test } from 'vitest';
import { unreachable } from '../../src/bridge/unreachable.ts';

const NO_HOST =
  'Cannot access contents of the page. Extension manifest must request permission to access the respective host.';

test.each([
  ['a settings page', 'chrome://settings/', 'Cannot access a chrome:// URL', 'browser-page'],
  ['a hidden browser page', undefined, 'Cannot access a chrome:// URL', 'browser-page'],
  ['another extension', 'moz-extension://3f/options.html', 'Missing host permission for the tab', 'browser-page'],
  ['the add-ons site', 'https://addons.mozilla.org/en-US/firefox/', 'Missing host permission for the tab', 'store'],
  ['the web store', undefined, 'The extensions gallery cannot be scripted.', 'store'],
  ['a PDF', 'https://talmere.example/plan.pdf#page=2', 'Missing host permission for the tab', 'pdf'],
  ['a file', 'file:///home/ruiz/story.html', NO_HOST, 'local-file'],
  ['a story without a press', 'https://talmere.example/story', NO_HOST, 'no-grant'],
  ['a hidden story without a press', undefined, NO_HOST, 'no-grant'],
  ['a story about a PDF', 'https://talmere.example/pdf-is-dead', NO_HOST, 'no-grant'],
  ['a closed tab', 'https://talmere.example/', 'No tab with id: 7.', 'gone'],
])('%s', (_, url, message, reason) => {
  expect(unreachable(url, message)).toEqual({ code: 'page-unreachable', reason });
});
