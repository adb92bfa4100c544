// The one import of webextension-polyfill: promises in Chrome, passed through where the browser has them itself.
import browser from 'webextension-polyfill';

export { browser };
