import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const HANDLER = join(import.meta.dirname, '../../../widget/collector/handler.ts');
const IMPORT = /^(?:import|export) .*?from '([^']+)';$/gms;

/** Names of the packages that a file needs, itself or through the files that it imports. */
function packagesOf(file: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const named = [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, name = '']) => name);
  return named.flatMap((name) =>
    name.startsWith('.') ? packagesOf(join(dirname(file), name), seen) : [name],
  );
}

describe('handleRequest', () => {
  it('needs nothing of Node, so that it runs wherever there are Request and Response', () => {
    expect(new Set(packagesOf(HANDLER))).toEqual(new Set(['valibot', 'hpke']));
  });
});
