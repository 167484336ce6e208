import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ROOT } from './run.ts';

const SOURCE = 'widget/panel/counter-bell.ts';

/** One of the element’s parts, events or properties. */
interface Entry {
  readonly name: string;
  readonly description: string;
}

/**
 * Reads the panel's doc comment into a custom-elements manifest, for editors.
 *
 * @returns JSON of the manifest.
 * @throws {Error} Where the element says nothing of itself.
 * @source https://github.com/webcomponents/custom-elements-manifest, schema version 2.
 */
export function elementsManifest(): string {
  const code = readFileSync(resolve(ROOT, SOURCE), 'utf8');
  const [, doc = ''] = /\/\*\*((?:(?!\*\/)[^])*@element counter-bell[^]*?)\*\//.exec(code) ?? [];
  if (doc === '') throw new Error(`${SOURCE} has no doc comment with @element.`);
  const [summary = ''] = doc.split(' * ').slice(1);
  const element = {
    kind: 'class',
    name: 'CounterBell',
    tagName: 'counter-bell',
    customElement: true,
    description: summary.trim(),
    events: tagged(doc, 'fires').map((event) => ({ ...event, type: { text: 'Event' } })),
    cssParts: tagged(doc, 'csspart'),
    cssProperties: tagged(doc, 'cssprop'),
  };
  const exports = [
    {
      kind: 'custom-element-definition',
      name: 'counter-bell',
      declaration: { name: 'CounterBell' },
    },
  ];
  const modules = [{ kind: 'javascript-module', path: SOURCE, declarations: [element], exports }];
  return `${JSON.stringify({ schemaVersion: '2.1.0', modules }, null, 2)}\n`;
}

function tagged(doc: string, tag: string): readonly Entry[] {
  const lines = doc.matchAll(new RegExp(`@${tag} \\[?([\\w-]+)\\]? - (.+)`, 'g'));
  return [...lines].map(([, name = '', description = '']) => ({ name, description }));
}
