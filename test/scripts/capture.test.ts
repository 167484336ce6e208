import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

function captureText(html: string | Uint8Array, url: string): CapturedPage | null {
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

  it('reads a page in the charset that it declares, where it is not UTF-8', () => {
    const html = `<meta charset="iso-8859-1">${reviewBy('Zoe')}`.replace(' 👍', '');
    const captured = captureText(Buffer.from(html, 'latin1'), 'https://shop.example/');
    expect(captured?.reviews[0]?.text).toBe('Süß & gut');
  });

  it('stays on a page that leads away browsers without scripts', () => {
    const away = '<meta http-equiv="refresh" content="0;URL=/without-scripts">';
    const captured = captureText(
      `<noscript>${away}</noscript>${away}${reviewBy('Zoe')}`,
      'https://shop.example/',
    );
    expect(captured?.reviews).toHaveLength(1);
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

  it.each([
    ['bytes', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1])],
    ['a table', Buffer.from('Date,Review\n2026-01-05,Good\n')],
  ])('says that %s are no web page', (_, bytes) => {
    const file = join(folder, 'no-page.html');
    writeFileSync(file, bytes);
    expect(run([file, URL_OF_PAGE])).toMatchObject({
      status: 1,
      stdout: '',
      stderr: `${file} is no web page: save the page as HTML and try again.\n`,
    });
  });

  it('says that a browser does not start', () => {
    const browser = join(folder, 'broken-browser');
    writeFileSync(browser, '#!/bin/sh\nexit 1\n');
    chmodSync(browser, 0o755);
    const { status, stderr } = run([PAGE, URL_OF_PAGE], { ...process.env, CHROME_PATH: browser });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Chromium did not start: .*\n$/);
  });

  it('says what to set where there is no browser', () => {
    const env = { ...process.env, CHROME_PATH: join(folder, 'no-such-browser') };
    expect(run([PAGE, URL_OF_PAGE], env)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('CHROME_PATH'),
    });
  });
});
