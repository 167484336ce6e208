import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, pairOwner, startTestCollector, type TestOwner } from './test-collector.ts';

const LOADER = 'console.warn("loader");';

async function startWithWidget(): Promise<TestOwner> {
  const folder = makeFolder();
  const filesFolder = join(folder, 'widget');
  mkdirSync(join(filesFolder, 'inner'), { recursive: true });
  writeFileSync(join(filesFolder, 'counterbell.js'), LOADER);
  writeFileSync(join(filesFolder, 'panel-Ab3_-x9Z.js'), 'export {};');
  writeFileSync(join(filesFolder, 'notes.txt'), 'not for visitors');
  writeFileSync(join(folder, 'secret.js'), 'secret');
  symlinkSync(join(folder, 'secret.js'), join(filesFolder, 'linked.js'));
  return pairOwner(await startTestCollector({ folder, filesFolder }));
}

/** Sends a path as it is: fetch would tidy it up first. */
function statusOf(base: string, path: string): Promise<number> {
  const { hostname, port } = new URL(base);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

describe('sendWidgetFile', () => {
  it('serves the loader for a short while, to any site', async () => {
    const owner = await startWithWidget();
    const response = await fetch(`${owner.formUrl}/counterbell.js`);
    expect(await response.text()).toBe(LOADER);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'access-control-allow-origin': '*',
      'cache-control': 'public, max-age=300',
      'content-type': 'text/javascript; charset=utf-8',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
    });
  });

  it.each(['identity', 'gzip', 'br'])('says 304 to who has the loader, as %s', async (encoding) => {
    const owner = await startWithWidget();
    const url = `${owner.formUrl}/counterbell.js`;
    const headers = { 'accept-encoding': encoding };
    const etag = (await fetch(url, { headers })).headers.get('etag') ?? '';
    const again = await fetch(url, { headers: { ...headers, 'if-none-match': etag } });
    expect(again.status).toBe(304);
  });

  it.each([
    { accept: 'gzip', encoding: 'gzip' },
    { accept: 'gzip, deflate, br, zstd', encoding: 'br' },
    { accept: 'br;q=0, GZIP;q=0.5, *;q=0.1', encoding: 'gzip' },
    { accept: 'identity', encoding: null },
    { accept: 'gzip;q=0, identity', encoding: null },
    { accept: 'gzip; q=0.000', encoding: null },
    { accept: 'x-gzip-not', encoding: null },
  ])('sends $encoding to who takes $accept', async ({ accept, encoding }) => {
    const owner = await startWithWidget();
    const response = await fetch(`${owner.formUrl}/counterbell.js`, {
      headers: { 'accept-encoding': accept },
    });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(response.headers.get('vary')).toBe('accept-encoding');
    expect(await response.text()).toBe(LOADER);
  });

  it('lets what is named after its content be kept for ever', async () => {
    const owner = await startWithWidget();
    const response = await fetch(`${owner.formUrl}/panel-Ab3_-x9Z.js`);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('answers HEAD like GET, without the file', async () => {
    const owner = await startWithWidget();
    const response = await fetch(`${owner.formUrl}/counterbell.js`, { method: 'HEAD' });
    expect(response.headers.get('etag')).toMatch(/^"\w+"$/);
    expect(await response.text()).toBe('');
  });

  it.each([
    'notes.txt',
    'linked.js',
    'inner',
    'secret.js',
    'constructor',
    '../secret.js',
    '..%2fsecret.js',
    '%2e%2e/secret.js',
    '%2e%2e%2fsecret.js',
    '..\\secret.js',
    '..%5csecret.js',
    '....//secret.js',
    'counterbell.js%00',
    'counterbell.js/',
    './/counterbell.js',
    '/etc/passwd',
  ])('has no file %s', async (name) => {
    const owner = await startWithWidget();
    expect(await statusOf(owner.formUrl, `/${owner.inbox}/${name}`)).toBe(404);
  });

  it('serves nothing for an inbox that is not there', async () => {
    const owner = await startWithWidget();
    const response = await fetch(owner.formUrl.replace(owner.inbox, 'nobody') + '/counterbell.js');
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({ error: expect.stringContaining('inbox') });
  });
});
