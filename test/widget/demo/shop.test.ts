import { request } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startShop, type Shop } from '../../../widget/demo/shop.ts';

const TAG =
  '<script async src="http://127.0.0.1:8787/bcd234fghj/counterbell.js" data-key="KEY" data-name="Café &quot;Linde&quot;"></script>';

async function start(tag: string | null): Promise<Shop> {
  const shop = await startShop({ port: 0, host: '127.0.0.1', tag });
  onTestFinished(() => shop.close());
  return shop;
}

function paste(shop: Shop, tag: string): Promise<Response> {
  return fetch(`${shop.url}/tag`, {
    method: 'POST',
    body: new URLSearchParams({ tag }),
    redirect: 'manual',
  });
}

/** Asks under another name, as a site does that has this machine's address behind its own name. */
function statusUnder(host: string, url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    request(url, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

describe('startShop', () => {
  it.each(['/', '/menu', '/order', '/thanks'])('carries the tag as it is on %s', async (path) => {
    const shop = await start(TAG);
    const page = await (await fetch(shop.url + path)).text();
    expect(page).toContain('Café Linde');
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page.replaceAll(/\s+/g, ' ')).toContain(`${TAG} </body>`);
  });

  it('has no script where there is no tag', async () => {
    const shop = await start(TAG);
    shop.setTag(null);
    expect(await (await fetch(shop.url)).text()).not.toContain('<script');
  });

  it('has a review site of another origin', async () => {
    const shop = await start(null);
    const page = await (await fetch(shop.reviewsUrl)).text();
    expect(new URL(shop.reviewsUrl).origin).not.toBe(new URL(shop.url).origin);
    expect(page.match(/itemtype="https:\/\/schema\.org\/Review"/g)).toHaveLength(12);
    expect(page.match(/itemprop="comment"/g)).toHaveLength(2);
    const days = [...page.matchAll(/datePublished" datetime="([\d-]+)"/g)].map(([, day]) => day);
    const today = new Date().toISOString().slice(0, 10);
    expect(days).toHaveLength(12);
    expect(days.filter((day) => day === undefined || day >= today)).toEqual([]);
  });

  it('says 404 for what it has not', async () => {
    const shop = await start(null);
    expect((await fetch(`${shop.url}/nothing`)).status).toBe(404);
  });
});

describe('answerTagPage', () => {
  it('puts what the owner pastes into the pages', async () => {
    const shop = await start(null);
    const response = await paste(shop, `\n${TAG}\n`);
    expect(response.status).toBe(303);
    expect(await (await fetch(`${shop.url}/menu`)).text()).toContain(TAG);
    await paste(shop, '');
    expect(await (await fetch(`${shop.url}/menu`)).text()).not.toContain('<script');
  });

  it.each([
    'hello',
    TAG.slice(0, -9),
    `${TAG}<b>`,
    '<script src="https://a.example/b.js"></script>',
  ])('says that %s is not the whole tag', async (tag) => {
    const shop = await start(null);
    const response = await paste(shop, tag);
    expect(response.status).toBe(422);
    expect(await response.text()).toContain('not the whole tag');
    expect(await (await fetch(shop.url)).text()).not.toContain('<script');
  });

  it('is for this machine alone, under its own name', async () => {
    const shop = await start(null);
    expect(await statusUnder('shop.example', `${shop.url}/tag`)).toBe(403);
    const fromElsewhere = await fetch(`${shop.url}/tag`, {
      method: 'POST',
      body: new URLSearchParams({ tag: TAG }),
      headers: { origin: 'https://elsewhere.example' },
    });
    expect(fromElsewhere.status).toBe(403);
  });
});
