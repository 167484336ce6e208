import { minify } from 'terser';
import type { Plugin } from 'vite';

/** Where what one pass leaves is shortened by another; a fifth changes nothing. */
const PASSES = 4;

/** Names of Lit's own, which nothing outside the panel's file reads. */
const LIT_NAMES = '^_\\$';

/**
 * Has what the bundler has made short made shorter by terser, which inlines what is called once: a fiftieth of the panel.
 *
 * @param isModule - Whether the files are ES modules; else classic scripts.
 * @returns The plugin.
 */
export function terserChunks(isModule: boolean): Plugin {
  return {
    name: 'terser-chunks',
    // Files are named after what terser is given: what it does to that belongs to their names, too.
    augmentChunkHash: () => `${PASSES} ${LIT_NAMES}`,
    async generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      for (const chunk of chunks) {
        const { code } = await minify(chunk.code, {
          module: isModule,
          compress: { passes: PASSES, ecma: 2020 },
          mangle: { properties: { regex: new RegExp(LIT_NAMES) } },
          format: { ecma: 2020, comments: false },
        });
        chunk.code = code ?? chunk.code;
      }
    },
  };
}
