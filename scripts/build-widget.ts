import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type InlineConfig, build } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Where the widget's files go, from the project's root. */
export const WIDGET_FOLDER = 'dist/widget';

/** Every browser of the last four years. */
const TARGET = 'es2022';

/** What is loaded when it is wanted: one file each, beside the loader, named after its content. */
const PARTS = {
  panel: 'widget/panel/panel.ts',
  sealing: 'shared/sealing/seal.ts',
  delivery: 'widget/delivery/deliver.ts',
} as const;

/** Names of the files that were built, without their folder. */
export type WidgetFiles = Readonly<Record<'loader' | keyof typeof PARTS, string>>;

/**
 * Builds the widget's files into `dist/widget`: first the parts, then the loader, which must know their names.
 *
 * @returns The files' names.
 * @throws {Error} Where the build fails, with Vite's own words.
 */
export async function buildWidget(): Promise<WidgetFiles> {
  await rm(new URL(`../${WIDGET_FOLDER}`, import.meta.url), { recursive: true, force: true });
  const names = await buildParts();
  await build({
    ...common(),
    define: {
      PANEL_FILE: JSON.stringify(names.panel),
      DELIVERY_FILE: JSON.stringify(names.delivery),
    },
    build: {
      ...common().build,
      rolldownOptions: {
        input: 'widget/loader.ts',
        output: { format: 'iife', entryFileNames: 'counterbell.js' },
      },
    },
  });
  return { loader: 'counterbell.js', ...names };
}

async function buildParts(): Promise<Readonly<Record<keyof typeof PARTS, string>>> {
  const { build: options, ...config } = common();
  const result = await build({
    ...config,
    build: {
      ...options,
      rolldownOptions: {
        input: PARTS,
        preserveEntrySignatures: 'strict',
        output: {
          format: 'es',
          entryFileNames: '[name]-[hash].js',
          chunkFileNames: '[name]-[hash].js',
        },
      },
    },
  });
  const files = 'output' in result ? result.output : [];
  const nameOf = (part: string): string => {
    const found = files.find((file) => file.type === 'chunk' && file.isEntry && file.name === part);
    if (!found) throw new Error(`The widget's build made no file for ${part}.`);
    return found.fileName;
  };
  return { panel: nameOf('panel'), sealing: nameOf('sealing'), delivery: nameOf('delivery') };
}

function common(): InlineConfig {
  return {
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: WIDGET_FOLDER,
      emptyOutDir: false,
      copyPublicDir: false,
      target: TARGET,
      modulePreload: false,
      minify: true,
      reportCompressedSize: false,
    },
  };
}

if (import.meta.main) await buildWidget();
