import { describe, expect, it } from 'vitest';
import { type SealedContext, readSealed } from '../../../extension/importing/read-sealed.ts';
import { keyIdOf, makeKeyPair } from '../../../shared/sealing/keys.ts';
import { makeEnvelope } from '../inbox/make-envelope.ts';

const pair = await makeKeyPair();
const others = await makeKeyPair();
const kid = await keyIdOf(pair.publicKey);
const ID = '0191f3a0-0000-7000-8000-00000000000a';
const CONTEXT: SealedContext = {
  keys: [{ ...pair, kid, createdAt: '2026-01-01T00:00:00.000Z' }],
  businessId: 'main',
  now: new Date('2026-11-21T12:00:00Z'),
};
const envelope = JSON.stringify(await makeEnvelope(pair, { id: ID, answers: { comment: 'Warm' } }));
const strange = JSON.stringify(await makeEnvelope(others));
const quoted = envelope.replaceAll('"', '""');
const folded = envelope.replaceAll(/.{70}/g, '$&=\r\n');
const wrapped = envelope.replaceAll(/.{70}/g, '$&\n> ');

function read(text: string, context = CONTEXT): ReturnType<typeof readSealed> {
  return readSealed({ name: 'answers.txt', bytes: new TextEncoder().encode(text) }, context);
}

describe('readSealed', () => {
  it.each([
    ['as it was sent', envelope],
    ['in a mail', `From: a@b.example\nSubject: Counterbell\n\n${envelope}\n-- \nSent from a phone`],
    ['in a mail of quoted-printable', `Subject: Counterbell\r\n\r\n${folded}`],
    ['in a mail of Base64', `Subject: x\n\n${btoa(envelope).replaceAll(/.{76}/g, '$&\n')}\n`],
    ['in a mail that was answered', `> Hello,\n> ${wrapped}\n\nThank you`],
    ['in a mail of HTML', `<p>${envelope.replaceAll('"', '&quot;')}</p>`],
    ['in a form’s table', `id,envelope,created_at\n${ID},"${quoted}",2026-03-04\n`],
    ['in a sheet', `${ID}\t2026-03-04\t${envelope}\n`],
    [
      'in lines of a message service',
      `{"event":"message","message":${JSON.stringify(envelope)}}\n`,
    ],
    ['in a form’s JSON', JSON.stringify([{ data: { id: ID, envelope } }])],
    ['twice', `${envelope}\n${envelope}`],
  ])('opens an answer that comes %s', async (_, text) => {
    const result = await read(text);
    const feedback = result?.ok ? result.value.feedback : [];
    expect(feedback).toMatchObject([{ id: `widget:${ID}`, text: 'Warm', businessId: 'main' }]);
  });

  it('believes the visitor’s clock, however long the mail has lain', async () => {
    const result = await read(envelope);
    expect(result?.ok && result.value.feedback[0]?.writtenAt).toBe('2026-03-04T12:00:00.000Z');
  });

  it.each([
    ['a key that is not here', strange, 'sealed-to-others'],
    ['a changed letter', envelope.replace(/"sealed":"(.)/, '"sealed":"_$1'), 'sealed-damaged'],
    ['an end that is cut off', envelope.slice(0, -30), 'sealed-damaged'],
    ['a newer widget', envelope.replace('"v":1', '"v":2'), 'sealed-newer'],
  ])('says that nothing was kept for %s', async (_, text, code) => {
    expect(await read(text)).toMatchObject({ ok: false, failure: { code } });
  });

  it('says so where there is no key at all', async () => {
    const result = await read(envelope, { ...CONTEXT, keys: [] });
    expect(result).toMatchObject({ ok: false, failure: { code: 'sealed-to-others' } });
  });

  it('keeps what opens and names the rest, with its line', async () => {
    const result = await read(`${envelope}\n\n${strange}\n${envelope.slice(0, -9)}`);
    expect(result?.ok && result.value.feedback).toHaveLength(1);
    expect(result?.ok && result.value.problems).toMatchObject([
      { code: 'sealed-to-others', line: 3 },
      { code: 'sealed-damaged' },
    ]);
  });

  it.each([
    ['a table', 'text,rating\n"The envelope was sealed",5\n'],
    ['nothing', ''],
    ['bytes that are no text', '\u0000\u0001'],
  ])('leaves %s to the importers', async (_, text) => {
    expect(await read(text)).toBeNull();
  });
});
