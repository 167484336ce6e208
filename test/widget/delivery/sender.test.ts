import { afterEach, describe, expect, it } from 'vitest';
import { type Outbox, storedOutbox } from '../../../widget/delivery/outbox.ts';
import { type Sender, makeSender } from '../../../widget/delivery/sender.ts';
import type { Outcome, Waiting } from '../../../widget/delivery/target.ts';
import { makeWaiting } from './envelopes.ts';

const DELIVERED: Outcome = { kind: 'delivered' };
const LATER: Outcome = { kind: 'later' };

let ending = new AbortController();

afterEach(async () => {
  ending.abort();
  ending = new AbortController();
  for (const { id } of await storedOutbox.all()) await storedOutbox.remove(id);
});

describe('makeSender', () => {
  it('has thanked before it has sent', async () => {
    const arrivals: (() => void)[] = [];
    const send = (): Promise<Outcome> =>
      new Promise((resolve) => arrivals.push(() => resolve(DELIVERED)));
    const { sender } = start({ send });
    await sender.deliver(await makeWaiting());
    expect(await storedOutbox.all()).toHaveLength(1);
    await expect.poll(() => arrivals.length).toBe(1);
    arrivals[0]?.();
    await expect.poll(() => storedOutbox.all()).toEqual([]);
  });

  it('sends what waits, and forgets it', async () => {
    const wire = makeWire([DELIVERED]);
    const { sender } = start(wire);
    const waiting = await makeWaiting();
    await storedOutbox.put(waiting);
    await sender.deliverWaiting();
    expect(wire.sent).toEqual([waiting.id]);
    expect(await storedOutbox.all()).toEqual([]);
  });

  it('tries again by itself until it is taken', async () => {
    const wire = makeWire([LATER, LATER, DELIVERED]);
    const { sender } = start(wire);
    const waiting = await makeWaiting();
    await sender.deliver(waiting);
    await expect.poll(() => storedOutbox.all()).toEqual([]);
    expect(wire.sent).toEqual([waiting.id, waiting.id, waiting.id]);
  });

  it('tries again when the network comes back', async () => {
    const wire = makeWire([LATER, DELIVERED]);
    const { sender } = start(wire, { delaysMs: [3_600_000] });
    await sender.deliver(await makeWaiting());
    await expect.poll(() => wire.sent.length).toBe(1);
    dispatchEvent(new Event('online'));
    await expect.poll(() => storedOutbox.all()).toEqual([]);
  });

  it('drops what will never be taken, and says so once', async () => {
    const wire = makeWire([{ kind: 'refused', reason: 'the collector answered 404' }]);
    const { sender, warnings } = start(wire);
    await storedOutbox.put(await makeWaiting());
    await sender.deliverWaiting();
    expect(warnings).toEqual(['Counterbell dropped an answer: the collector answered 404.']);
    expect(await storedOutbox.all()).toEqual([]);
  });

  it('asks an address that is down only once a try, and the others all the same', async () => {
    const wire = makeWire([], (waiting) => (waiting.address.includes('down') ? LATER : DELIVERED));
    const { sender } = start(wire, { delaysMs: [3_600_000] });
    const addresses = ['https://down.example', 'https://down.example', 'https://up.example'];
    const all = await Promise.all(addresses.map((address) => makeWaiting({ address })));
    for (const waiting of all) await storedOutbox.put(waiting);
    await sender.deliverWaiting();
    expect(wire.sent).toHaveLength(2);
    expect(await storedOutbox.all()).toHaveLength(2);
  });

  it('is one at a time in all tabs: nothing is sent twice', async () => {
    const wire = makeWire([]);
    const senders = [start(wire).sender, start(wire).sender, start(wire).sender];
    const waiting = await makeWaiting();
    await storedOutbox.put(waiting);
    await Promise.all(senders.map((sender) => sender.deliverWaiting()));
    expect(wire.sent).toEqual([waiting.id]);
  });

  it('lets an inbox that is gone not hold up the others at its address', async () => {
    const [gone, there] = [await makeWaiting({ inbox: 'gone' }), await makeWaiting()];
    const wire = makeWire([], ({ envelope }) => (envelope.inbox === 'gone' ? LATER : DELIVERED));
    const { sender } = start(wire, { delaysMs: [3_600_000] });
    for (const waiting of [gone, there]) await storedOutbox.put(waiting);
    await sender.deliverWaiting();
    expect((await storedOutbox.all()).map(({ id }) => id)).toEqual([gone.id]);
  });

  it.each([
    { what: 'can be stored', put: () => Promise.reject(new Error('QuotaExceededError')) },
    { what: 'answers', put: () => new Promise<void>(() => undefined) },
  ])('thanks for what has arrived, where no outbox $what', async ({ put }) => {
    const arrivals: (() => void)[] = [];
    const send = (): Promise<Outcome> =>
      new Promise((resolve) => arrivals.push(() => resolve(DELIVERED)));
    const { sender } = start({ send }, { outbox: { ...NOTHING, put } });
    let isThanked = false;
    const delivering = sender.deliver(await makeWaiting()).then(() => (isThanked = true));
    await expect.poll(() => arrivals.length).toBe(1);
    expect(isThanked).toBe(false);
    arrivals[0]?.();
    await delivering;
    expect(isThanked).toBe(true);
  });

  it.each([LATER, { kind: 'refused', reason: 'the collector answered 413' } as const])(
    'says so where nothing can be stored and the answer is $kind',
    async (outcome) => {
      const { sender } = start(makeWire([outcome]), { outbox: NOTHING });
      await expect(sender.deliver(await makeWaiting())).rejects.toThrow('neither kept nor sent');
    },
  );
});

const DAY = 86_400_000;

describe('what waits', () => {
  it('goes in the order in which it was kept, whatever its ids', async () => {
    const wire = makeWire([]);
    const { sender } = start(wire);
    const waitings = await Promise.all([3, 1, 2].map((age) => waitingSince(age * 1000)));
    for (const waiting of waitings) await storedOutbox.put(waiting);
    await sender.deliverWaiting();
    const byAge = waitings.toSorted((one, other) => (one.keptAt ?? 0) - (other.keptAt ?? 0));
    expect(wire.sent).toEqual(byAge.map(({ id }) => id));
  });

  it.each([
    { what: '29 days old', age: 29 * DAY, left: 1 },
    { what: '31 days old', age: 31 * DAY, left: 0 },
    { what: 'from next year by a clock that was wrong', age: -365 * DAY, left: 1 },
  ])('and cannot be sent, $what, leaves $left behind', async ({ age, left }) => {
    const { sender, warnings } = start(makeWire([LATER]), { delaysMs: [100_000] });
    await storedOutbox.put(await waitingSince(age));
    await sender.deliverWaiting();
    expect(await storedOutbox.all()).toHaveLength(left);
    expect(warnings).toHaveLength(1 - left);
    for (const { id } of await storedOutbox.all()) await storedOutbox.remove(id);
  });

  it.each([31 * DAY, -365 * DAY])('is sent at %i milliseconds, where it can be', async (age) => {
    const wire = makeWire([]);
    const { sender, warnings } = start(wire);
    await storedOutbox.put(await waitingSince(age));
    await sender.deliverWaiting();
    expect(wire.sent).toHaveLength(1);
    expect(warnings).toEqual([]);
  });
});

async function waitingSince(ageMs: number): Promise<Waiting> {
  return { ...(await makeWaiting()), keptAt: Date.now() - ageMs };
}

/** A browser that keeps nothing. */
const NOTHING: Outbox = {
  put: () => Promise.reject(new Error('QuotaExceededError')),
  all: () => Promise.reject(new Error('QuotaExceededError')),
  remove: () => Promise.reject(new Error('QuotaExceededError')),
  tidy: () => Promise.reject(new Error('QuotaExceededError')),
};

interface Wire {
  readonly send: (waiting: Waiting) => Promise<Outcome>;
}

/** A target that answers as told, then takes everything. */
function makeWire(
  outcomes: readonly Outcome[],
  otherwise: (waiting: Waiting) => Outcome = () => DELIVERED,
): Wire & { readonly sent: string[] } {
  const left = [...outcomes];
  const sent: string[] = [];
  return {
    sent,
    async send(waiting) {
      sent.push(waiting.id);
      return left.shift() ?? otherwise(waiting);
    },
  };
}

function start(
  wire: Wire,
  { outbox = storedOutbox, delaysMs = [10, 20] }: { outbox?: Outbox; delaysMs?: number[] } = {},
): { sender: Sender; warnings: string[] } {
  const warnings: string[] = [];
  const sender = makeSender({
    outbox,
    targets: { collector: wire },
    delaysMs,
    keepingMs: 100,
    warn: (sentence) => void warnings.push(sentence),
    signal: ending.signal,
  });
  return { sender, warnings };
}
