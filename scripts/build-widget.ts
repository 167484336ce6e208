import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LANGUAGES } from '../widget/language.ts';
import { slimLit } from './slim-lit.ts';
import { terserChunks } from './terser-chunks.ts';
import { type InlineConfig, type Plugin, type Rolldown, build } from 'vite';

/** As long as the bundler's own, by which the collector knows a file that never changes. */
const HASH_LENGTH = 8;

/** English comes with the panel. */
const TAGS = LANGUAGES.filter((tag) => tag !== 'en');

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

/** Constants are written in; and nothing is said of how long terser takes. */
const SHORT = {
  optimization: { inlineConst: { mode: 'all', pass: 2 } },
  checks: { pluginTimings: false },
} satisfies Rolldown.RolldownOptions;

type Part = keyof typeof PARTS;

/** Names of the files that were built, without their folder. */
export interface WidgetFiles extends Readonly<Record<'loader' | 'rules' | Part, string>> {
  /** Of all languages but English. */
  readonly languages: readonly string[];
}

type Constants = Readonly<Record<string, string | boolean>>;

/**
 * Builds the widget's files into `dist/widget`: who loads another after it, since it must know its name.
 *
 * @returns The files' names.
 * @throws {Error} Where the build fails, with Vite's own words.
 */
export async function buildWidget(): Promise<WidgetFiles> {
  await rm(resolve(ROOT, WIDGET_FOLDER), { recursive: true, force: true });
  const built = await buildPart('sealing', {});
  const ending = await buildLocales();
  const panel = await buildPart('panel', { SEALING_FILE: built, LOCALE_ENDING: ending });
  const sealing = await renameLike(panel, built);
  const names = { PANEL_FILE: panel, SEALING_FILE: sealing };
  const loader = await buildLoader('counterbell.js', { ...names, WITH_RULES: false });
  const rules = await buildLoader('counterbell-rules.js', { ...names, WITH_RULES: true });
  const languages = TAGS.map((tag) => `${tag}${ending}`);
  await writeIntegrity();
  return { loader, rules, panel, sealing, languages };
}

/** A file each, all with the same hash, over all of them: the panel makes their names. */
async function buildLocales(): Promise<string> {
  const files = TAGS.map((tag) => `widget/locales/${tag}.ts`);
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(resolve(ROOT, file)));
  const ending = `-${hash.digest('base64url').slice(0, HASH_LENGTH)}.js`;
  await build({
    ...common(),
    build: {
      ...common().build,
      lib: { entry: files, formats: ['es'] },
      rolldownOptions: {
        output: { entryFileNames: `[name]${ending}`, minify: true, comments: false },
      },
    },
  });
  return ending;
}

/**
 * Gives the sealing the panel's hash, which holds for both, since the panel names the sealing: seven bytes less in a loader
 * that names them one after the other.
 *
 * @param panel - File name, with its hash.
 * @param built - The sealing's, as the panel names it so far.
 * @returns The sealing's new name.
 */
async function renameLike(panel: string, built: string): Promise<string> {
  const folder = resolve(ROOT, WIDGET_FOLDER);
  const renamed = panel.replace('panel', 'sealing');
  const code = await readFile(resolve(folder, panel), 'utf8');
  await writeFile(resolve(folder, panel), code.replace(built, renamed));
  await rename(resolve(folder, built), resolve(folder, renamed));
  return renamed;
}

/** Hashes of all files, for who hosts them and names them in an `integrity` attribute or an import map. */
async function writeIntegrity(): Promise<void> {
  const folder = resolve(ROOT, WIDGET_FOLDER);
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const hashes = names.toSorted().map((name) => {
    const hash = createHash('sha384').update(readFileSync(resolve(folder, name)));
    return [name, `sha384-${hash.digest('base64')}`];
  });
  const text = JSON.stringify(Object.fromEntries(hashes), null, 2);
  await writeFile(resolve(folder, 'integrity.json'), `${text}\n`);
}

async function buildLoader(name: string, constants: Constants): Promise<string> {
  await build({
    ...common(constants, [terserChunks(false)]),
    build: {
      ...common().build,
      lib: { entry: 'widget/loader.ts', formats: ['iife'], name: 'counterbell' },
      rolldownOptions: {
        ...SHORT,
        output: { entryFileNames: name },
      },
    },
  });
  return name;
}

/** As a library, because Vite's preloading of chunks would take a twelfth of the panel's budget and half of the loader's. */
async function buildPart(part: Part, names: Constants): Promise<string> {
  const result = await build({
    ...common(names, [terserChunks(true)]),
    build: {
      ...common().build,
      lib: { entry: { [part]: PARTS[part] }, formats: ['es'] },
      rolldownOptions: {
        ...SHORT,
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

/**
 * What all files are built by.
 *
 * @param names - By constant, such as the names of the files that are loaded from the one to be built.
 * @param plugins - Beside those for all.
 * @returns Vite's configuration.
 */
function common(names: Constants = {}, plugins: readonly Plugin[] = []): InlineConfig {
  return {
    root: ROOT,
    configFile: false,
    define: Object.fromEntries(
      Object.entries(names).map(([constant, name]) => [constant, JSON.stringify(name)]),
    ),
    plugins: [slimLit(), dropIndentation(), ...plugins],
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
