import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseCaptured } from '../../extension/capture/captured-page.ts';
import type { CapturedPage } from '../../extension/capture/captured-page.ts';

const ROOT = join(import.meta.dirname, '../..');
const SCRIPT = join(ROOT, 'scripts/capture.ts');
const PAGE = join(ROOT, 'test/fixtures/pages/trustpilot/list-with-teasers.html');
const URL_OF_PAGE = 'https://www.trustpilot.com/review/cafe-linde.example';
const TIMEOUT_MS = 60_000;
const folder = mkdtempSync(join(tmpdir(), 'counterbell-capture-'));

interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(args: readonly string[], env: NodeJS.ProcessEnv = process.env): Outcome {
  return spawnSync(process.execPath, [SCRIPT, ...args], { cwd: ROOT, encoding: 'utf8', env });
}

function captureText(html: string, url: string): CapturedPage | null {
  const file = join(folder, 'page.html');
  writeFileSync(file, html);
  const { stdout } = run([file, url]);
  const parsed = parseCaptured(JSON.parse(stdout));
  return parsed.ok ? parsed.value : null;
}

/** A review that is marked up with microdata. */
function reviewBy(author: string): string {
  return `<div itemscope itemtype="https://schema.org/Review"><b itemprop="author">${author}</b><i itemprop="datePublished">2026-01-02</i><p itemprop="reviewBody">Süß & gut 👍</p></div>`;
}

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('npm run capture', { timeout: TIMEOUT_MS }, () => {
  it('prints what the extension reads as JSON', () => {
    const { status, stdout, stderr } = run([PAGE, URL_OF_PAGE, '--date', '2026-11-21']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      siteId: 'trustpilot',
      state: 'read',
      business: { name: 'Café Linde' },
      reviews: [{ author: { name: 'Mira T.' } }, { author: { name: 'Jo Winter' } }, { stars: 2 }],
    });
  });

  it('counts relative dates from the day that is given', () => {
    const file = join(ROOT, 'test/fixtures/pages/google-maps/place-panel.html');
    const url = 'https://www.google.com/maps/place/Linde/';
    const { stdout } = run([file, url, '--date', '2024-03-15']);
    expect(JSON.parse(stdout)).toMatchObject({ reviews: [{ writtenAt: '2024-03-01' }, {}, {}] });
  });

  it('reads UTF-8 without a charset, runs no script of the page and attaches shadow roots', () => {
    const captured = captureText(
      `<body>${reviewBy('Zoë')}<x-list><template shadowrootmode="open">${reviewBy('Shadow')}</template></x-list><script>document.body.innerHTML = '${reviewBy('Script')}'</script><img src=x onerror="document.body.remove()">`,
      'https://shop.example/a?b=c#d',
    );
    expect(captured?.reviews.map(({ author, text }) => `${author.name}: ${text}`)).toEqual([
      'Zoë: Süß & gut 👍',
      'Shadow: Süß & gut 👍',
    ]);
  });

  it('prints an empty list where there is nothing to read', () => {
    expect(captureText('<p>Hello</p>', 'http://shop.example/')).toMatchObject({
      state: 'nothing',
      reviews: [],
    });
  });

  it.each([
    { args: [], sentence: /^Name a page and its address: / },
    { args: [PAGE], sentence: /^Name a page and its address: / },
    { args: [PAGE, URL_OF_PAGE, '--nope'], sentence: /^Name a page and its address: / },
    { args: ['nowhere.html', URL_OF_PAGE], sentence: /^nowhere\.html cannot be read: / },
    { args: [PAGE, 'trustpilot'], sentence: /^trustpilot is no web address: / },
    { args: [PAGE, 'file:///x'], sentence: /^file:\/\/\/x is no web address: / },
    { args: [PAGE, URL_OF_PAGE, '--date', 'soon'], sentence: /^soon is no date: / },
  ])('says in one sentence what is wrong with $args', ({ args, sentence }) => {
    const { status, stdout, stderr } = run(args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('says that an empty file is empty', () => {
    const file = join(folder, 'empty.html');
    writeFileSync(file, ' \n');
    expect(run([file, URL_OF_PAGE])).toMatchObject({
      status: 1,
      stderr: `${file} is empty: save the page again.\n`,
    });
  });

  it('says what to set where there is no browser', () => {
    const env = { ...process.env, CHROME_PATH: join(folder, 'no-such-browser') };
    expect(run([PAGE, URL_OF_PAGE], env)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('CHROME_PATH'),
    });
  });
});
