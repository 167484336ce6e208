import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { open } from '../../../shared/sealing/open.ts';
import {
  makeFolder,
  pairOwner,
  readPage,
  startTestCollector,
  type TestOwner,
} from './test-collector.ts';

const FORM = 'application/x-www-form-urlencoded';

const COMMENT = 'The chain was oiled, the price was fair. Grüße & <b>thanks</b>';

function send(owner: TestOwner, fields: Readonly<Record<string, string>>): Promise<Response> {
  return fetch(owner.formUrl, { method: 'POST', body: new URLSearchParams(fields) });
}

describe('showForm', () => {
  it('asks the survey without JavaScript, and says how it is sealed', async () => {
    const owner = await pairOwner(await startTestCollector());
    const response = await fetch(`${owner.formUrl}?touchpoint=table-4`);
    const page = await response.text();
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page).toContain('Sent without JavaScript: sealed when it arrives.');
    expect(page).toContain('name="touchpoint" value="table-4"');
    expect(page.match(/type="radio"/g)).toHaveLength(5);
    expect(page).not.toContain('<script');
    expect(page).toContain('<link rel="icon" href="data:,"');
  });

  it('lets nothing run and nobody frame it', async () => {
    const owner = await pairOwner(await startTestCollector());
    const policy = (await fetch(owner.formUrl)).headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/default-src 'none'; style-src 'sha256-[\w+/=]+'/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain('img-src data:;');
    expect(policy).not.toContain('unsafe');
  });

  it('asks what the owner published, in the owner’s words', async () => {
    const owner = await pairOwner(await startTestCollector());
    const questions = [
      { id: 'nps', type: 'nps', wording: 'Would you send <a friend>?', required: true },
      { id: 'ces', type: 'ces' },
    ];
    await fetch(owner.surveyUrl, {
      method: 'PUT',
      body: JSON.stringify({ version: 1, businessName: 'Vento', questions }),
      headers: owner.authorized,
    });
    const page = await (await fetch(owner.formUrl)).text();
    expect(page.match(/type="radio"/g)).toHaveLength(11 + 7);
    expect(page).toContain('Would you send &lt;a friend&gt;?');
  });

  it('shows a business name and a touchpoint as text, whatever is in them', async () => {
    const owner = await pairOwner(await startTestCollector(), '"><script>alert(1)</script>');
    const query = `?touchpoint=${encodeURIComponent('"><img src=x onerror=alert(1)>')}`;
    const page = await (await fetch(owner.formUrl + query)).text();
    expect(page).not.toContain('<script');
    expect(page).not.toContain('<img');
    expect(page).toContain('&quot;&gt;&lt;script&gt;');
  });

  it('is a page that says so where there is no such inbox', async () => {
    const { url } = await startTestCollector();
    const response = await fetch(`${url}/nobody`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('There is no form here');
  });
});

describe('receiveForm', () => {
  it('seals what it was sent, so that only the owner can open it', async () => {
    const owner = await pairOwner(await startTestCollector());
    const id = crypto.randomUUID();
    const response = await send(owner, {
      id,
      touchpoint: 'table-4',
      'answer-csat': '4',
      'answer-comment': COMMENT,
      'answer-contact': 'rider@mail.example',
      'may-contact': 'on',
    });
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('Thank you. We have heard you.');
    const [kept] = (await readPage(owner)).envelopes;
    expect(kept?.envelope.id).toBe(id);
    const opened = kept === undefined ? null : await open(kept.envelope, owner.keys.privateKey);
    expect(opened).toEqual({
      ok: true,
      value: {
        v: 1,
        id,
        answers: { csat: 4, comment: COMMENT },
        contact: 'rider@mail.example',
        mayContact: true,
        touchpoint: 'table-4',
        language: 'en',
        writtenAt: expect.any(String),
      },
    });
  });

  it('leaves no plain word in any file of its folder', async () => {
    const folder = makeFolder();
    const owner = await pairOwner(await startTestCollector({ folder }));
    await send(owner, {
      id: crypto.randomUUID(),
      'answer-csat': '1',
      'answer-comment': 'mudguard',
    });
    expect((await readPage(owner)).envelopes).toHaveLength(1);
    const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((bytes) => bytes.includes('mudguard'))).toEqual([]);
    expect(files.filter((bytes) => bytes.includes(owner.token))).toEqual([]);
  });

  it('keeps one answer of a form that is sent twice', async () => {
    const owner = await pairOwner(await startTestCollector());
    const fields = { id: crypto.randomUUID(), 'answer-csat': '5' };
    await send(owner, fields);
    expect((await send(owner, fields)).status).toBe(200);
    expect((await readPage(owner)).envelopes).toHaveLength(1);
  });

  it.each([
    { fields: {}, says: 'Nothing was chosen' },
    { fields: { 'answer-comment': 'Good' }, says: 'still open' },
    { fields: { 'answer-csat': '9' }, says: 'none of the choices' },
    { fields: { 'answer-csat': '5', 'answer-contact': 'a@b.example' }, says: 'without the tick' },
    {
      fields: { 'answer-csat': '5', 'answer-comment': 'a'.repeat(5001) },
      says: 'longer than fits',
    },
  ])('shows the form again and says: $says', async ({ fields, says }) => {
    const owner = await pairOwner(await startTestCollector());
    const response = await send(owner, { id: crypto.randomUUID(), ...fields });
    const page = await response.text();
    expect(response.status).toBe(422);
    expect(page).toContain(says);
    for (const written of Object.values(fields)) expect(page).toContain(written);
    expect((await readPage(owner)).envelopes).toEqual([]);
  });

  it.each([
    { body: 'id=nonsense&answer-csat=4', status: 400, says: 'did not arrive whole' },
    { body: `answer-comment=${'a'.repeat(70_000)}`, status: 413, says: 'longer than fits' },
    { body: '{"answer-csat": 4}', type: 'application/json', status: 415, says: 'arrive whole' },
    { body: 'answer-csat=4', type: 'text/plain', status: 415, says: 'arrive whole' },
    { body: '--x--', type: 'multipart/form-data; boundary=x', status: 415, says: 'arrive whole' },
  ])('says to $type on a page of its own: $says', async ({ body, type = FORM, status, says }) => {
    const owner = await pairOwner(await startTestCollector());
    const headers = { 'content-type': type };
    const response = await fetch(owner.formUrl, { method: 'POST', body, headers });
    expect(response.status).toBe(status);
    expect(await response.text()).toContain(says);
    expect((await readPage(owner)).envelopes).toEqual([]);
  });

  it('shows a form that came without any field again, ready to be sent', async () => {
    const owner = await pairOwner(await startTestCollector());
    const page = await (await send(owner, {})).text();
    const [, id = ''] = /name="id" value="([^"]*)"/.exec(page) ?? [];
    expect((await send(owner, { id, 'answer-csat': '4' })).status).toBe(200);
    expect((await readPage(owner)).envelopes).toHaveLength(1);
  });

  it('counts a line break as the browser does', async () => {
    const owner = await pairOwner(await startTestCollector());
    const comment = 'a\r\n'.repeat(2400);
    const response = await send(owner, {
      id: crypto.randomUUID(),
      'answer-csat': '4',
      'answer-comment': comment,
    });
    expect(response.status).toBe(200);
  });

  it('demands no contact, whatever the survey says', async () => {
    const owner = await pairOwner(await startTestCollector());
    const questions = [
      { id: 'csat', type: 'csat' },
      { id: 'contact', type: 'contact', required: true },
    ];
    await fetch(owner.surveyUrl, {
      method: 'PUT',
      body: JSON.stringify({ version: 1, businessName: 'Vento', questions }),
      headers: owner.authorized,
    });
    const fields = { id: crypto.randomUUID(), 'answer-csat': '4' };
    expect((await send(owner, fields)).status).toBe(200);
  });

  it('offers the public review links to everybody alike', async () => {
    const owner = await pairOwner(await startTestCollector());
    const links = [{ label: 'Tellall', url: 'https://tellall.example/vento?a=1&b=2' }];
    const questions = [{ id: 'csat', type: 'csat' }];
    await fetch(owner.surveyUrl, {
      method: 'PUT',
      body: JSON.stringify({ version: 1, businessName: 'Vento', questions, thanks: { links } }),
      headers: owner.authorized,
    });
    const pages = await Promise.all(
      ['1', '5'].map(async (stars) =>
        (await send(owner, { id: crypto.randomUUID(), 'answer-csat': stars })).text(),
      ),
    );
    expect(pages[0]).toContain('href="https://tellall.example/vento?a=1&amp;b=2"');
    expect(pages[1]).toBe(pages[0]);
  });

  it('takes it only from itself where the owner named the sites that may send', async () => {
    const collector = await startTestCollector({ origins: ['https://vento.example'] });
    const owner = await pairOwner(collector);
    const sendFrom = (site: string): Promise<Response> =>
      fetch(owner.formUrl, {
        method: 'POST',
        body: new URLSearchParams({ id: crypto.randomUUID(), 'answer-csat': '5' }),
        headers: { 'sec-fetch-site': site, origin: 'null' },
      });
    expect((await sendFrom('same-origin')).status).toBe(200);
    expect((await sendFrom('cross-site')).status).toBe(403);
  });
});
