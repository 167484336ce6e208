import { existsSync, globSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

interface Kind {
  readonly folder: string;
  /** Name of the contract: a file that exports a constant of it is a member. */
  readonly contract: string;
  /** What the doc comment of a member must say. */
  readonly mustSay?: string;
}

const KINDS: readonly Kind[] = [
  { folder: 'shared/questions', contract: 'QuestionType', mustSay: '@source' },
  { folder: 'shared/metrics', contract: 'Metric', mustSay: '@source' },
  { folder: 'shared/themes', contract: 'Theme' },
  { folder: 'shared/languages', contract: 'Language' },
  { folder: 'extension/capture/sites', contract: 'Recipe', mustSay: '@fixtures' },
  { folder: 'extension/importers', contract: 'Importer', mustSay: '@source' },
  { folder: 'extension/importers/layouts', contract: 'Layout', mustSay: '@source' },
  { folder: 'extension/inbox', contract: 'InboxKind' },
  { folder: 'widget/delivery', contract: 'Target' },
];

interface Member {
  readonly file: string;
  readonly name: string;
  readonly code: string;
}

function membersOf({ folder, contract }: Kind): readonly Member[] {
  const declaration = new RegExp(`^export const (\\w+): ${contract}\\b`, 'mu');
  return globSync(`${folder}/*.{ts,tsx}`, { cwd: ROOT }).flatMap((file) => {
    const code = readFileSync(join(ROOT, file), 'utf8');
    const name = declaration.exec(code)?.[1];
    return name === undefined ? [] : [{ file, name, code }];
  });
}

describe.each(KINDS)('$folder', (kind) => {
  const registry = readFileSync(join(ROOT, kind.folder, 'registry.ts'), 'utf8');
  const members = membersOf(kind);

  it(`has members: files that export a ${kind.contract}`, () => {
    expect(members.length).toBeGreaterThan(0);
  });

  it.each(members)('lists $file', ({ file, name }) => {
    const [imports = '', list = ''] = registry.split(/^export const /mu);
    expect(imports, `registry.ts should import ${name} from './${basename(file)}'`).toMatch(
      new RegExp(`\\b${name}\\b.*'\\./${basename(file)}'`, 'u'),
    );
    expect(list, `registry.ts should list ${name}`).toMatch(new RegExp(`\\b${name}\\b`, 'u'));
  });
});

describe.each(KINDS.filter(({ mustSay }) => mustSay !== undefined))('$folder', (kind) => {
  it.each(membersOf(kind))(`$file says its ${kind.mustSay ?? ''}`, ({ code }) => {
    expect(code).toContain(kind.mustSay);
  });
});

describe('extension/dashboard/panels', () => {
  const registry = readFileSync(join(ROOT, 'extension/dashboard/panels/registry.ts'), 'utf8');

  it.each(globSync('extension/dashboard/panels/*.tsx', { cwd: ROOT }))('lists %s', (file) => {
    expect(registry, 'registry.ts should fetch it').toContain(`'./${basename(file)}'`);
    expect(registry, 'registry.ts should name it').toContain(`id: '${basename(file, '.tsx')}'`);
  });
});

describe('extension/capture/sites', () => {
  it.each(membersOf({ folder: 'extension/capture/sites', contract: 'Recipe' }))(
    '$file is proved on at least one page of invented reviews',
    ({ code }) => {
      const [, folder = ''] = /@fixtures (\S+?)[;\s]/u.exec(code) ?? [];
      expect(existsSync(join(ROOT, folder)), `${folder} should exist`).toBe(true);
      expect(readdirSync(join(ROOT, folder)).filter((name) => name.endsWith('.html'))).not.toEqual(
        [],
      );
    },
  );
});

describe('test/fixtures', () => {
  it.each(globSync('test/fixtures/pages/*/*.html', { cwd: ROOT }))(
    '%s has what a human reads on it beside it',
    (page) => {
      const expected = join(ROOT, dirname(page), `${basename(page, '.html')}.json`);
      expect(existsSync(expected), `${expected} should be written by hand`).toBe(true);
    },
  );
});
