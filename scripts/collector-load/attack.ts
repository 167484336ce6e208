import { connect } from 'node:net';
import * as v from 'valibot';
import { hostileRequests, type HostileRequest } from './hostile-requests.ts';
import { envelopeFor, pairInbox } from './start-process.ts';

/** What came of an attack. */
export interface AttackReport {
  /** How often each status was answered; 0 where the connection was closed without an answer. */
  readonly statuses: ReadonlyMap<number, number>;
  /** Requests that were answered with 500 or more, as they were sent, shortened. */
  readonly broke: readonly string[];
  /** Answers that held something of the inbox that the sender had no right to. */
  readonly leaked: number;
  /** Whether the inbox holds what was in it before, unchanged, and still takes and gives. */
  readonly isServing: boolean;
}

/** A collector with two codes: one for the inbox that is attacked, one for the attacker's own. */
export interface Attacked {
  readonly url: string;
  readonly codes: readonly [string, string];
}

const AT_ONCE = 16;
const LIMIT_MS = 5000;
const SHOWN = 200;
/** The last one counts: "100 Continue" may stand before it. */
const STATUS = /^HTTP\/1\.1 (\d{3})(?![\s\S]*^HTTP\/1\.1 )/m;
const SEALED = 'U2VhbGVkRm9yVGhlT3duZXI';

const pageSchema = v.object({
  envelopes: v.array(v.object({ envelope: v.object({ id: v.string(), sealed: v.string() }) })),
});

/**
 * Attacks a collector.
 *
 * @param collector - Where.
 * @param count - Requests.
 * @param seed - The same requests for the same seed.
 * @returns What came of it.
 */
export async function attack(
  { url, codes: [code, otherCode] }: Attacked,
  count: number,
  seed: number,
): Promise<AttackReport> {
  const victim = await pairInbox({ url, pairingCode: code });
  const other = await pairInbox({ url, pairingCode: otherCode });
  const feedback = `${url}/v1/inboxes/${victim.inbox}/feedback`;
  const secret = { ...v.parse(envelope, JSON.parse(envelopeFor(victim.inbox))), sealed: SEALED };
  const isKept = (await post(feedback, secret)) === 202;
  const requests = hostileRequests(
    count,
    { inbox: victim.inbox, otherToken: other.token, knownId: secret.id },
    seed,
  );
  const statuses = new Map<number, number>();
  const broke: string[] = [];
  let leaked = 0;
  const work = async (): Promise<void> => {
    for (const request of requests) {
      const answer = await send(url, request);
      const status = Number(STATUS.exec(answer)?.[1] ?? 0);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (status >= 500) broke.push(`${status} to ${request.pieces.join('').slice(0, SHOWN)}`);
      if (answer.includes(SEALED) || answer.includes(victim.token)) leaked += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const last = { ...secret, id: crypto.randomUUID() };
  const isTaking = (await post(feedback, last)) === 202;
  const isThere = await holds(feedback, victim.token, [secret.id, last.id]);
  return { statuses, broke, leaked, isServing: isKept && isTaking && isThere };
}

const envelope = v.looseObject({ id: v.string() });

async function post(url: string, body: unknown): Promise<number> {
  return (await fetch(url, { method: 'POST', body: JSON.stringify(body) })).status;
}

/** Whether both are in the inbox, as they were first sent. */
async function holds(url: string, token: string, ids: readonly string[]): Promise<boolean> {
  const found = new Map<string, string>();
  const headers = { authorization: `Bearer ${token}` };
  for (let after: string | null = '0'; after !== null;) {
    const response: Response = await fetch(`${url}?after=${after}&limit=500`, { headers });
    const json: unknown = await response.json();
    for (const each of v.parse(pageSchema, json).envelopes) {
      found.set(each.envelope.id, each.envelope.sealed);
    }
    after = v.parse(v.object({ next: v.nullable(v.string()) }), json).next;
  }
  return ids.every((id) => found.get(id) === SEALED);
}

function send(url: string, { pieces, hangsUp }: HostileRequest): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () => {
      for (const piece of pieces) socket.write(piece, 'utf8');
      if (hangsUp) socket.destroySoon();
    });
    // What waits for more than comes is the collector's to close; an attacker may also go away.
    socket.setTimeout(LIMIT_MS, () => socket.destroy());
    socket.setEncoding('latin1');
    socket.on('data', (piece: string) => (answer += piece));
    socket.on('error', () => resolve(answer));
    socket.on('close', () => resolve(answer));
  });
}
