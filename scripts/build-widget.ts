import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type InlineConfig, type Plugin, build } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Where the widget's files go, from the project's root. */
export const WIDGET_FOLDER = 'dist/widget';

/** Every browser of the last four years. */
const TARGET = 'es2022';

/** Those with light-dark(), which must come through as it is: replaced, it would no longer follow the page's scheme. */
const CSS_TARGET = ['chrome123', 'firefox120', 'safari17.5'];

/** What is loaded when it is wanted: one file each, beside the loader, named after its content. */
const PARTS = {
  panel: 'widget/panel/panel.ts',
  sealing: 'widget/panel/seal-answers.ts',
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
      lib: { entry: 'widget/loader.ts', formats: ['iife'], name: 'counterbell' },
      rolldownOptions: { output: { entryFileNames: 'counterbell.js' } },
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
      // As a library, because Vite's preloading of chunks would take a twelfth of the panel's budget and half of the loader's.
      lib: { entry: PARTS, formats: ['es'] },
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
        code: code.replaceAll(/\n\s+/g, '\n').replaceAll('>\n<', '><'),
        map: null,
      }),
    },
  };
}

if (import.meta.main) await buildWidget();
