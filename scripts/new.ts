/** `npm run new -- site NAME`: the files and the registry line for one more of a kind, already green. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { complain } from './command-line.ts';
import { ROOT, run, say } from './run.ts';

/** Lower-case words with hyphens between them, as files are named here. */
const NAME = /^[a-z][a-z\d]*(?:-[a-z\d]+)*$/;
const USAGE = 'It is called with a kind and a name: npm run -s new -- site some-site';

/** What is made. */
export interface Made {
  /** Paths in the project, and what they hold. */
  readonly files: Readonly<Record<string, string>>;
  /** The registry that it is listed in. */
  readonly registry: string;
  /** What to do next, in one sentence. */
  readonly next: string;
}

/** Makes one more of a kind. */
export const KINDS: Readonly<Record<string, (name: string) => Made>> = { site };

async function make([kind = '', name = '', ...rest]: readonly string[]): Promise<void> {
  const maker = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  if (maker === undefined || rest.length > 0) return complain(USAGE);
  if (!NAME.test(name)) {
    return complain(
      `"${name}" is no name: lower-case letters and digits, words joined by hyphens.`,
    );
  }
  const made = maker(name);
  const taken = Object.keys(made.files).find((file) => existsSync(join(ROOT, file)));
  if (taken !== undefined) {
    return complain(`${taken} exists already: nothing was written. Choose another name.`);
  }
  for (const [file, content] of Object.entries(made.files)) write(file, content);
  const registry = join(ROOT, made.registry);
  writeFileSync(registry, withMember(readFileSync(registry, 'utf8'), name));
  const files = [...Object.keys(made.files), made.registry];
  await run(['oxfmt', ...files.filter((file) => file.endsWith('.ts'))]);
  for (const file of files) say(`  ${file}`);
  say(made.next);
}

function write(file: string, content: string): void {
  const path = join(ROOT, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/**
 * Adds a member to a registry: its import and its line of the list, both where the alphabet wants them.
 *
 * @param code - The registry's.
 * @param name - The member's file, without its ending.
 * @returns The registry's code with the member.
 */
export function withMember(code: string, name: string): string {
  const lines = code.split('\n');
  insert(lines, isLocalImport, `import { ${variableOf(name)} } from './${name}.ts';`, byFile);
  const start = lines.findIndex((line) => /^export const \w+: readonly /.test(line));
  const end = lines.indexOf('];', start);
  const isListed = (line: string, at: number): boolean =>
    at > start && at < end && /^ {2}\w+,$/.test(line);
  insert(lines, isListed, `  ${variableOf(name)},`, (line) => line.toLowerCase());
  return lines.join('\n');
}

function isLocalImport(line: string): boolean {
  return /^import \{ \w+ \} from '\.\//.test(line);
}

function insert(
  lines: string[],
  isAlike: (line: string, at: number) => boolean,
  added: string,
  rank: (line: string) => string,
): void {
  const alike = lines.flatMap((line, at) => (isAlike(line, at) ? [at] : []));
  const before = alike.find((at) => rank(lines[at] ?? '') > rank(added));
  lines.splice(before ?? (alike.at(-1) ?? lines.length - 1) + 1, 0, added);
}

function byFile(line: string): string {
  return /'\.\/(.+)\.ts'/.exec(line)?.[1] ?? line;
}

/** `some-site` is `someSite` in the code. */
function variableOf(name: string): string {
  return name.replaceAll(/-([a-z\d])/g, (_, letter: string) => letter.toUpperCase());
}

function titleOf(name: string): string {
  return name.replaceAll(/(?:^|-)([a-z\d])/g, (found) => found.replace('-', ' ').toUpperCase());
}

function site(name: string): Made {
  const pages = `test/fixtures/pages/${name}`;
  const recipe = `extension/capture/sites/${name}.ts`;
  return {
    files: {
      [recipe]: recipeOf(name),
      [`${pages}/page.html`]: pageOf(name),
      [`${pages}/page.json`]: `${JSON.stringify(expectedOn(name), null, 2)}\n`,
    },
    registry: 'extension/capture/sites/registry.ts',
    next:
      `Now put the site’s own markup with invented reviews into ${pages}/page.html, what a human reads on it into page.json, ` +
      `and the ways to read it into ${recipe}; then: npm test -- test/extension/capture`,
  };
}

function recipeOf(name: string): string {
  return `import type { Recipe } from '../recipe.ts';

/**
 * The reviews of ${titleOf(name)}.
 *
 * @fixtures test/fixtures/pages/${name}/; its hooks are expected ones, on an invented page only.
 */
export const ${variableOf(name)}: Recipe = {
  id: '${name}',
  name: '${titleOf(name)}',
  hosts: ['${name}.example'],
  provenOn: 'unproven',
  cards: [
    { rung: 'id', at: '[data-review-id]' },
    { rung: 'structure', at: 'main article:has(time)' },
  ],
  scale: 5,
  fields: {
    id: [{ rung: 'id', attribute: 'data-review-id' }],
    author: [
      { rung: 'aria', at: '[rel~="author"]' },
      { rung: 'structure', at: 'header > :first-child' },
    ],
    rating: [{ rung: 'aria', at: '[role="img"][aria-label]', attribute: 'aria-label' }],
    date: [{ rung: 'id', at: 'time[datetime]', attribute: 'datetime' }],
    text: [{ rung: 'structure', at: 'header ~ p' }],
  },
  business: { name: [{ rung: 'structure', at: 'h1' }] },
};
`;
}

const SAID = [
  { id: '41', author: 'Ines T', stars: 5, day: '2026-02-03', text: 'The soup came hot and fast.' },
  { id: '42', author: 'Jon B', stars: 2, day: '2026-01-19', text: 'A long wait for cold tea.' },
] as const;

function pageOf(name: string): string {
  const cards = SAID.map(
    ({ id, author, stars, day, text }) => `      <article data-review-id="${id}">
        <header>
          <a rel="author" href="/people/${id}">${author}</a>
          <span role="img" aria-label="${stars} out of 5 stars"></span>
          <time datetime="${day}">${day}</time>
        </header>
        <p>${text}</p>
      </article>`,
  );
  return `<!doctype html>
<html lang="en">
  <head>
    <title>Café Linde on ${titleOf(name)}</title>
  </head>
  <body>
    <main>
      <h1>Café Linde</h1>
${cards.join('\n')}
    </main>
  </body>
</html>
`;
}

function expectedOn(name: string): object {
  return {
    url: `https://${name}.example/cafe-linde`,
    now: '2026-02-10T12:00:00.000Z',
    state: 'read',
    siteId: name,
    business: { name: 'Café Linde', address: null, aggregateRating: null, reviewCount: null },
    notes: [{ code: 'unproven', count: SAID.length }],
    reviews: SAID.map(({ id, author, stars, day, text }) => ({
      id: `${name}:${id}`,
      author: { name: author, contact: null },
      stars,
      writtenAt: day,
      writtenAtPrecision: 'day',
      title: null,
      text,
    })),
  };
}

if (import.meta.main) await make(process.argv.slice(2));
