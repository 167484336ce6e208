import * as v from 'valibot';
import { putLoadOn } from './load.ts';
import { envelopeFor, pairInbox, startProcess, type PairedInbox } from './start-process.ts';

/** What came of killing a collector again and again. */
export interface CrashReport {
  /** Envelopes that were answered with 202. */
  readonly acknowledged: number;
  /** Of these, how many are not there. */
  readonly lost: number;
  /** Envelopes that are there more than once. */
  readonly doubled: number;
}

const CONNECTIONS = 32;

/** Load before each kill, in milliseconds. */
const LEAST_MS = 150;
const MOST_MS = 700;

const PAGE = 500;
const NO_LIMITS = ['--per-address', '0', '--per-inbox', '0', '--inbox-size', '0'];

const sentSchema = v.object({ id: v.string() });
const pageSchema = v.object({
  envelopes: v.array(v.object({ seq: v.string(), envelope: sentSchema })),
  next: v.nullable(v.string()),
});

/**
 * Kills a collector under load (SIGKILL, at a random moment), starts it again, sends again what had no answer, and
 * counts what is there in the end.
 *
 * @param folder - Empty; where it keeps its database.
 * @param rounds - Kills.
 * @returns What was acknowledged, lost and doubled.
 */
export async function crashRounds(folder: string, rounds: number): Promise<CrashReport> {
  const first = await startProcess(folder, ...NO_LIMITS);
  const paired = await pairInbox(first);
  first.child.kill('SIGKILL');
  const acknowledged = new Set<string>();
  let unanswered: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const again = unanswered;
    unanswered = [];
    const answered = (status: number, body: string): void => {
      if (status === 202) acknowledged.add(idOf(body));
      else unanswered.push(body);
    };
    await crashOnce(folder, () => again.pop() ?? envelopeFor(paired.inbox), { paired, answered });
  }
  const ids = await idsIn(folder, paired);
  const there = new Set(ids);
  return {
    acknowledged: acknowledged.size,
    lost: [...acknowledged].filter((id) => !there.has(id)).length,
    doubled: ids.length - there.size,
  };
}

async function crashOnce(
  folder: string,
  body: () => string,
  {
    paired,
    answered,
  }: {
    readonly paired: PairedInbox;
    readonly answered: (status: number, body: string) => void;
  },
): Promise<void> {
  const { child, url } = await startProcess(folder, ...NO_LIMITS);
  const ending = new AbortController();
  const load = putLoadOn({
    url: `${url}/v1/inboxes/${paired.inbox}/feedback`,
    body,
    connections: CONNECTIONS,
    signal: ending.signal,
    answered,
  });
  await pause(LEAST_MS + Math.random() * (MOST_MS - LEAST_MS));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
  ending.abort();
  await load;
}

async function idsIn(folder: string, { inbox, token }: PairedInbox): Promise<readonly string[]> {
  const { child, url } = await startProcess(folder, ...NO_LIMITS);
  const ids: string[] = [];
  const headers = { authorization: `Bearer ${token}` };
  for (let after: string | null = '0'; after !== null;) {
    const address: string = `${url}/v1/inboxes/${inbox}/feedback?after=${after}&limit=${PAGE}`;
    const page = v.parse(pageSchema, await (await fetch(address, { headers })).json());
    ids.push(...page.envelopes.map(({ envelope }) => envelope.id));
    after = page.next;
  }
  child.kill('SIGKILL');
  return ids;
}

function idOf(body: string): string {
  return v.parse(sentSchema, JSON.parse(body)).id;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
