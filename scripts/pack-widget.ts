/** `npm run pack:widget`: makes the npm package's folder, `dist/package`, of which `npm pack` makes the archive. */
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { WIDGET_FOLDER, buildWidget } from './build-widget.ts';
import { elementsManifest } from './elements-manifest.ts';
import { ROOT, say } from './run.ts';

const SOURCE = 'widget/package';

/**
 * Makes the package.
 *
 * @param folder - Where it goes; emptied first.
 * @param built - Folder of the widget's built files.
 */
export function packWidget(folder: string, built: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(resolve(ROOT, SOURCE), folder, { recursive: true });
  cpSync(built, resolve(folder, 'dist'), { recursive: true });
  writeFileSync(resolve(folder, 'custom-elements.json'), elementsManifest());
}

if (import.meta.main) {
  await buildWidget();
  packWidget(resolve(ROOT, 'dist/package'), resolve(ROOT, WIDGET_FOLDER));
  say('dist/package is ready: npm pack ./dist/package');
}
