import * as v from 'valibot';
import { build } from 'vite';
import { ROOT } from './run.ts';

const builtSchema = v.array(
  v.object({ output: v.array(v.object({ code: v.optional(v.string()) })) }),
);

/**
 * Bundles a module of the project for a page in which it is evaluated. Nothing is written.
 *
 * @param entry - Path of the module.
 * @param name - Global under which the page finds its exports.
 * @returns A classic script.
 */
export async function bundleForPage(entry: string, name: string): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: { entry, formats: ['iife'], name },
    },
  });
  const [output] = v.parse(builtSchema, Array.isArray(built) ? built : [built]);
  return output?.output[0]?.code ?? '';
}
