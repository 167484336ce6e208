import { preact } from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './scripts/browsers.mjs';

const executablePath = findBrowser('chromium');

const NODE_TESTS = [
  'test/*.test.ts',
  'test/{shared,scripts}/**/*.test.ts',
  'test/widget/{collector,demo}/**/*.test.ts',
  'test/extension/importers/**/*.test.ts',
];

/** Three kinds of tests: pure code in Node; what needs a browser's parts in Chromium; whole flows with the built files. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          include: NODE_TESTS,
        },
      },
      {
        plugins: [preact()],
        // Named here, because finding them in mid-run would reload the page under a test.
        optimizeDeps: {
          include: [
            '@preact/signals',
            'axe-core',
            'fflate',
            'hpke',
            'idb',
            'lit/html.js',
            'papaparse',
            'preact',
            'valibot',
          ],
        },
        test: {
          name: 'browser',
          include: ['test/{widget,extension}/**/*.test.{ts,tsx}'],
          exclude: NODE_TESTS,
          // Loading the model takes longer than the usual second where other work goes on.
          expect: { poll: { timeout: 8000 } },
          testTimeout: 20_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(executablePath !== null && { executablePath }),
                args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.e2e.ts'],
          testTimeout: 90_000,
          hookTimeout: 90_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
