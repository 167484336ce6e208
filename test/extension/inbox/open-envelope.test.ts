import { describe, expect, it } from 'vitest';
import type { Feedback } from '../../../shared/feedback/feedback.ts';
import type { Submission } from '../../../shared/feedback/submission.ts';
import { makeKeyPair } from '../../../shared/sealing/keys.ts';
import { openEnvelope } from '../../../extension/inbox/open-envelope.ts';
import { makeEnvelope } from './make-envelope.ts';

const keys = await makeKeyPair();
const others = await makeKeyPair();
const ID = '0191f3a0-0000-7000-8000-00000000000a';
const RECEIVED = '2026-03-04T12:00:05.000Z';
const OPTIONS = { privateKey: keys.privateKey, businessId: 'main', receivedAt: RECEIVED };

describe('openEnvelope', () => {
  it('makes feedback of what a visitor sent', async () => {
    const answers = { csat: 5, nps: 9, comment: ' Lovely\r\ncakes. ', contact: 'x', pick: ['a'] };
    const envelope = await makeEnvelope(keys, { id: ID, answers });
    expect(await openEnvelope(envelope, OPTIONS)).toEqual({
      ok: true,
      value: {
        id: `widget:${ID}`,
        businessId: 'main',
        source: { kind: 'widget', name: 'widget', url: null },
        author: { name: null, contact: null },
        writtenAt: '2026-03-04T12:00:00.000Z',
        writtenAtPrecision: 'second',
        capturedAt: RECEIVED,
        rating: null,
        stars: null,
        answers: { csat: 5, nps: 9, pick: ['a'] },
        title: null,
        text: 'Lovely\ncakes.',
        language: 'en',
        reply: null,
        touchpoint: '/menu',
        stage: null,
        tags: [],
        consent: null,
        handling: { status: 'new', notes: '', due: null },
        permalink: null,
        isTruncated: false,
        editions: [],
      },
    });
  });

  it.each<{ what: string; known: Partial<Submission>; made: Partial<Feedback> }>([
    {
      what: 'a contact with consent',
      known: { contact: ' ada@mail.example ', mayContact: true },
      made: { author: { name: null, contact: 'ada@mail.example' }, consent: { contact: true } },
    },
    {
      what: 'no contact without consent',
      known: { contact: 'ada@mail.example', mayContact: false },
      made: { author: { name: null, contact: null }, consent: { contact: false } },
    },
    {
      what: 'no text where there is no comment',
      known: { answers: { nps: 3 } },
      made: { text: '' },
    },
    {
      what: 'the visitor’s time, in UTC',
      known: { writtenAt: '2026-03-04T13:30:00+02:00' },
      made: { writtenAt: '2026-03-04T11:30:00.000Z' },
    },
    {
      what: 'the visitor’s time from a long outbox',
      known: { writtenAt: '2026-02-01T00:00:00.000Z' },
      made: { writtenAt: '2026-02-01T00:00:00.000Z' },
    },
    {
      what: 'the time of arrival for a clock that is ahead',
      known: { writtenAt: '2031-01-01T00:00:00.000Z' },
      made: { writtenAt: RECEIVED },
    },
    {
      what: 'the time of arrival for a clock that stands still',
      known: { writtenAt: '1970-01-01T00:00:00.000Z' },
      made: { writtenAt: RECEIVED },
    },
  ])('takes $what', async ({ known, made }) => {
    const opened = await openEnvelope(await makeEnvelope(keys, known), OPTIONS);
    expect(opened).toMatchObject({ ok: true, value: made });
  });

  it('says no-key where the key is damaged', async () => {
    const damaged = { ...OPTIONS, privateKey: 'AAAA' };
    const opened = await openEnvelope(await makeEnvelope(keys), damaged);
    expect(opened).toEqual({ ok: false, failure: 'no-key' });
  });

  it('says not-for-us where it was sealed to another key', async () => {
    const opened = await openEnvelope(await makeEnvelope(others), OPTIONS);
    expect(opened).toEqual({ ok: false, failure: 'not-for-us' });
  });

  it.each([null, 'x', {}, [], { v: 1, sealed: 'AA' }])('says malformed to %j', async (envelope) => {
    expect(await openEnvelope(envelope, OPTIONS)).toEqual({ ok: false, failure: 'malformed' });
  });

  it('says unknown-version to what a later widget sent', async () => {
    const later = { ...(await makeEnvelope(keys)), v: 2 };
    expect(await openEnvelope(later, OPTIONS)).toEqual({ ok: false, failure: 'unknown-version' });
  });
});
