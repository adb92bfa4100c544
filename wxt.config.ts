import { defineConfig } from 'wxt';

const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  publicDir: 'assets',
  // The largest chunk holds what tells languages apart, and is loaded only where a page does not name its own.
  vite: () => ({ build: { chunkSizeWarningLimit: 1500 } }),
  targetBrowsers: ['chrome', 'firefox'],
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Lede',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    icons: { 16: 'icon-16.png', 32: 'icon-32.png', 48: 'icon-48.png', 128: 'icon-128.png' },
    permissions: ['activeTab', 'scripting', 'storage'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L', mac: 'MacCtrl+Shift+L' } },
    },
    content_security_policy: { extension_pages: CSP },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'lede@lede.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '121' }),
  }),
  hooks: {
    'build:manifestGenerated'(_wxt, manifest) {
      // WXT takes the popup's <title>, which is one word; the tooltip says what a press does.
      if (manifest.action) manifest.action.default_title = '__MSG_actionTitle__';
    },
  },
  zip: { artifactTemplate: 'lede-{{version}}-{{browser}}.zip', sourcesTemplate: 'lede-{{version}}-sources.zip' },
});
