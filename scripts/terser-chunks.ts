import { type MinifyOptions, minify } from 'terser';
import type { Plugin } from 'vite';

/** Where what one pass leaves is shortened by another; a fifth changes nothing. */
const COMPRESS = { passes: 4, ecma: 2020 } satisfies MinifyOptions['compress'];

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
    augmentChunkHash: () => JSON.stringify(COMPRESS),
    async generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      for (const chunk of chunks) {
        const { code } = await minify(chunk.code, {
          module: isModule,
          compress: COMPRESS,
          format: { ecma: 2020, comments: false },
        });
        chunk.code = code ?? chunk.code;
      }
    },
  };
}
