import { preact } from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** The add-on's id in Firefox; signing and storage hang on it, so it never changes. */
const GECKO_ID = 'counterbell@counterbell.example';

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: 'dist/extension',
  imports: false,
  manifestVersion: 3,
  vite: () => ({ plugins: [preact()], build: { target: 'es2023' } }),
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
