import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { preact } from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { gatherPage } from './scripts/gather-page.ts';

/** The add-on's id in Firefox; signing and storage hang on it, so it never changes. */
const GECKO_ID = 'counterbell@counterbell.example';

/** The built widget, which the survey's preview shows: the same files that visitors get. */
const WIDGET_FOLDER = process.env['COUNTERBELL_WIDGET_FOLDER'] ?? 'dist/widget';

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: 'dist/extension',
  imports: false,
  manifestVersion: 3,
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      const folder = resolve(import.meta.dirname, WIDGET_FOLDER);
      if (!existsSync(folder)) {
        throw new Error(
          'The widget is not built yet, and the survey preview shows it: npm run build',
        );
      }
      const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
      files.push(
        ...names.map((name) => ({
          absoluteSrc: resolve(folder, name),
          relativeDest: `widget/${name}`,
        })),
      );
    },
  },
  vite: () => ({
    plugins: [
      preact(),
      gatherPage([
        { name: 'first', isRoot: (id) => id.endsWith('/entrypoints/dashboard/index.html') },
        { name: 'panels', isRoot: (id) => /\/dashboard\/panels\/[^/]+$/.test(id), wantedBy: 2 },
      ]),
    ],
    build: { target: 'es2023' },
  }),
  manifest: ({ browser }) => ({
    name: 'Counterbell',
    description:
      'Hear your customers: reviews and your own feedback widget, read and scored in your browser.',
    permissions: [
      'activeTab',
      'alarms',
      'scripting',
      'storage',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // Asked for when the owner wants notices of alarms.
    optional_permissions: ['notifications'],
    optional_host_permissions: ['*://*/*'],
    action: { default_title: 'Counterbell: read the reviews on this page' },
    // Set out in full, because Firefox's default would upgrade a collector on http://localhost to https.
    content_security_policy: { extension_pages: "script-src 'self'; object-src 'self'" },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: GECKO_ID,
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
