import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { seal } from '../../../shared/sealing/seal.ts';
import { backUp } from '../../../widget/collector/sqlite/back-up.ts';
import { hashSecret } from '../../../widget/collector/secrets.ts';
import { makeFolder, pairOwner, post, startTestCollector } from './test-collector.ts';

const COMMENT = 'The third stair creaks like a frog in love.';
const CONTACT = 'frog.friend@stairs.example';
const AGENT = 'Mozilla/5.0 (Stairway; rv:7.7) FrogBrowser/42';
const ADDRESS = '203.0.113.77';

/** Every way in which a text could stand in a file. */
function writtenWays(text: string): readonly Buffer[] {
  const utf8 = Buffer.from(text);
  const base64 = [0, 1, 2].map((shift) =>
    // Wherever it begins among three bytes, this middle part is the same.
    Buffer.from(`${'x'.repeat(shift)}${text}`)
      .toString('base64')
      .slice(4, -4),
  );
  return [
    utf8,
    Buffer.from(text, 'utf16le'),
    Buffer.from(utf8.toString('hex')),
    ...base64.map((each) => Buffer.from(each)),
    ...base64.map((each) => Buffer.from(each.replaceAll('+', '-').replaceAll('/', '_'))),
    Buffer.from(encodeURIComponent(text)),
    Buffer.from(new URLSearchParams({ x: text }).toString().slice(2)),
  ];
}

describe('a collector', () => {
  it('writes nothing down that was said, by whom, from where or with what', async () => {
    const folder = makeFolder();
    const lines: string[] = [];
    const log = (line: string): number => lines.push(line);
    const collector = await startTestCollector({
      folder,
      log,
      logsRequests: true,
      isProxied: true,
    });
    const owner = await pairOwner(collector);
    const from = { 'user-agent': AGENT, 'x-forwarded-for': ADDRESS, cookie: `id=${CONTACT}` };
    const submission = {
      v: 1,
      id: crypto.randomUUID(),
      answers: { csat: 2, comment: COMMENT },
      contact: CONTACT,
      mayContact: true,
      touchpoint: null,
      language: 'en',
      writtenAt: '2026-01-05T09:30:00.000Z',
    } as const;
    const addressee = { inbox: owner.inbox, publicKey: owner.keys.publicKey };
    await post(owner.feedbackUrl, await seal(submission, addressee), from);
    await post(owner.feedbackUrl, submission, from);
    const form = await fetch(owner.formUrl, {
      method: 'POST',
      headers: from,
      body: new URLSearchParams({
        'answer-csat': '2',
        'answer-comment': COMMENT,
        'answer-contact': CONTACT,
        'may-contact': 'on',
      }),
    });
    expect(form.status).toBe(200);
    expect(backUp(folder, join(folder, 'backup.sqlite')).ok).toBe(true);
    const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
    const written = Buffer.concat([...files, Buffer.from(lines.join('\n'))]);
    for (const text of [COMMENT, CONTACT, AGENT, ADDRESS, owner.token]) {
      for (const way of writtenWays(text)) expect(written.includes(way)).toBe(false);
    }
    // The search finds what is there.
    expect(written.includes(await hashSecret(owner.token))).toBe(true);
    expect(files.length).toBeGreaterThan(2);
  });
});
