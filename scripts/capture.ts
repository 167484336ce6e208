/**
 * `npm run -s capture -- FILE.html URL [--date DAY]`: prints what the extension reads from a stored page as JSON.
 * The page is opened in Chromium with its scripts off and the network cut. Errors go to stderr with exit status 1.
 */
import { parseArgs } from 'node:util';
import { fail, type Result, succeed } from '../shared/result.ts';
import { browserVariable } from './browsers.mjs';
import { bytesOf, complain, stopWithReader } from './command-line.ts';
import { decodePage } from './decode-page.ts';
import { type CaptureFailure, openPageReader, type StoredPage } from './capture-page.ts';

const USAGE =
  'Name a page and its address: npm run -s capture -- FILE.html URL [--date 2026-01-31]';

const FAILURES = {
  'no-browser': `No Chromium or Chrome was found: install one, or set ${browserVariable('chromium')} to its program.`,
  'not-started': `Chromium did not start: try it by hand, or set ${browserVariable('chromium')} to another.`,
  'not-opened': 'Chromium could not open the page under this address: check the address.',
  'too-slow':
    'Chromium did not open the page within a minute: it is too large, or nested too deeply.',
  'not-captured': 'The page could not be read: Chromium gave no answer that makes sense.',
} satisfies Record<CaptureFailure, string>;

await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<void> {
  const wanted = storedPageOf(args);
  if (!wanted.ok) return complain(wanted.failure);
  const reader = await openPageReader();
  if (!reader.ok) return complain(FAILURES[reader.failure]);
  const captured = await reader.value.read(wanted.value);
  await reader.value.close();
  if (!captured.ok) return complain(FAILURES[captured.failure]);
  stopWithReader();
  process.stdout.write(`${JSON.stringify(captured.value, null, 1)}\n`);
}

/** A failure is the sentence to print. */
function storedPageOf(args: readonly string[]): Result<StoredPage, string> {
  const parsed = argumentsOf(args);
  if (parsed === null) return fail(USAGE);
  const { file, url, date } = parsed;
  const now = date === undefined ? new Date() : new Date(date);
  if (Number.isNaN(now.getTime())) return fail(`${date} is no date: write it like 2026-01-31.`);
  if (!/^https?:$/.test(URL.parse(url)?.protocol ?? '')) {
    return fail(`${url} is no web address: write the one that the page came from, with https://.`);
  }
  const bytes = bytesOf(file);
  if (bytes === null) return fail(`${file} cannot be read: check the name and try again.`);
  if (bytes.toString().trim() === '') return fail(`${file} is empty: save the page again.`);
  const html = decodePage(bytes);
  return html === null
    ? fail(`${file} is no web page: save the page as HTML and try again.`)
    : succeed({ html, url, now });
}

interface Arguments {
  readonly file: string;
  readonly url: string;
  readonly date: string | undefined;
}

function argumentsOf(args: readonly string[]): Arguments | null {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { date: { type: 'string' } },
    });
    const [file, url, ...more] = positionals;
    if (file === undefined || url === undefined || more.length > 0) return null;
    return { file, url, date: values.date };
  } catch {
    // parseArgs throws for an option that is not ours: the usage says which there are.
    return null;
  }
}
