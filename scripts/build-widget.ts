import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type InlineConfig, type Plugin, build } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Where the widget's files go, from the project's root. */
export const WIDGET_FOLDER = process.env['COUNTERBELL_WIDGET_FOLDER'] ?? 'dist/widget';

/** Every browser of the last four years. */
const TARGET = 'es2022';

/** Those with light-dark(), which must come through as it is: replaced, it would no longer follow the page's scheme. */
const CSS_TARGET = ['chrome123', 'firefox120', 'safari17.5'];

/** What is loaded when it is wanted: one file each, beside the loader, named after its content. */
const PARTS = {
  panel: 'widget/panel/panel.ts',
  sealing: 'widget/delivery/deliver.ts',
} as const;

type Part = keyof typeof PARTS;

/** Names of the files that were built, without their folder. */
export type WidgetFiles = Readonly<Record<'loader' | Part, string>>;

/**
 * Builds the widget's files into `dist/widget`: who loads another after it, since it must know its name.
 *
 * @returns The files' names.
 * @throws {Error} Where the build fails, with Vite's own words.
 */
export async function buildWidget(): Promise<WidgetFiles> {
  await rm(resolve(ROOT, WIDGET_FOLDER), { recursive: true, force: true });
  const sealing = await buildPart('sealing', {});
  const panel = await buildPart('panel', { SEALING_FILE: sealing });
  const loader = 'counterbell.js';
  await build({
    ...common({ PANEL_FILE: panel, SEALING_FILE: sealing }),
    build: {
      ...common().build,
      lib: { entry: 'widget/loader.ts', formats: ['iife'], name: 'counterbell' },
      rolldownOptions: { output: { entryFileNames: loader } },
    },
  });
  return { loader, panel, sealing };
}

/** As a library, because Vite's preloading of chunks would take a twelfth of the panel's budget and half of the loader's. */
async function buildPart(part: Part, names: Readonly<Record<string, string>>): Promise<string> {
  const result = await build({
    ...common(names),
    build: {
      ...common().build,
      lib: { entry: { [part]: PARTS[part] }, formats: ['es'] },
      rolldownOptions: {
        output: {
          entryFileNames: '[name]-[hash].js',
          chunkFileNames: '[name]-[hash].js',
          minify: true,
          comments: false,
        },
      },
    },
  });
  const files = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
  const entry = files.find((file) => file.type === 'chunk' && file.isEntry);
  if (!entry) throw new Error(`The widget's build made no file for ${part}.`);
  return entry.fileName;
}

/** @param names - By constant, the names of the files that are loaded from the one to be built. */
function common(names: Readonly<Record<string, string>> = {}): InlineConfig {
  return {
    root: ROOT,
    configFile: false,
    define: Object.fromEntries(
      Object.entries(names).map(([constant, name]) => [constant, JSON.stringify(name)]),
    ),
    plugins: [dropIndentation()],
    // Named, because under another NODE_ENV than production Vite would take Lit's development files.
    resolve: { conditions: ['module', 'browser', 'production'] },
    logLevel: 'warn',
    build: {
      outDir: WIDGET_FOLDER,
      emptyOutDir: false,
      copyPublicDir: false,
      target: TARGET,
      cssTarget: CSS_TARGET,
      modulePreload: false,
      minify: true,
      reportCompressedSize: false,
    },
  };
}

/** Templates lose their indentation, which would be a fiftieth of the panel. */
function dropIndentation(): Plugin {
  return {
    name: 'drop-indentation',
    enforce: 'pre',
    transform: {
      filter: { id: /\/widget\/.*\.ts$/ },
      handler: (code) => ({
        code: code.replaceAll(/\n\s+/g, '\n').replaceAll(/(?<=[>}])\n(?=<|\$\{)/g, ''),
        map: null,
      }),
    },
  };
}

if (import.meta.main) await buildWidget();
