import { defineConfig } from 'vitest/config';

const browsers = ['chromium', 'firefox'] as const;
const OUTSIDE_UNIT = ['tests/golden/**', 'tests/packages/**', 'tests/browser/**'];

// unit: tables and laws, no build needed. golden: whole digests against files. packages: what was built. One project a
// browser: real windows.
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: OUTSIDE_UNIT, testTimeout: 60_000 } },
      { test: { name: 'golden', include: ['tests/golden/**/*.test.ts'], testTimeout: 60_000 } },
      // One file at a time: packing builds anew what the others look at.
      {
        test: {
          name: 'packages',
          include: ['tests/packages/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
        },
      },
      ...browsers.map((browser) => ({
        test: {
          name: browser,
          include: ['tests/browser/**/*.test.ts'],
          env: { LEDE_BROWSER: browser },
          fileParallelism: false,
          // Two browsers on a busy machine of two cores: slow is no failure.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      })),
    ],
  },
});
