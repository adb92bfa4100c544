import { defineConfig } from 'vitest/config';

const browsers = ['chromium', 'firefox'] as const;

// unit: tables and laws, no build needed. golden: whole digests against files. One project a browser: real windows.
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/golden/**', 'tests/browser/**'] } },
      { test: { name: 'golden', include: ['tests/golden/**/*.test.ts'] } },
      ...browsers.map((browser) => ({
        test: {
          name: browser,
          include: ['tests/browser/**/*.test.ts'],
          env: { LEDE_BROWSER: browser },
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      })),
    ],
  },
});
