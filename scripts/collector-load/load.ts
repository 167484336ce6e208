import { Agent, request } from 'node:http';

/** What a load came to. */
export interface Load {
  /** Answers a second that were 202. */
  readonly perSecond: number;
  /** Milliseconds that 99 of 100 answers stayed below. */
  readonly p99: number;
  /** Statuses and how often each came; 0 where there was no answer. */
  readonly statuses: ReadonlyMap<number, number>;
}

/** How a load is put on. */
export interface LoadOptions {
  readonly url: string;
  /** Made anew for each post. */
  readonly body: () => string;
  readonly connections: number;
  /** Ends it. */
  readonly signal: AbortSignal;
  /** Told the status of each, and what was sent. */
  readonly answered?: (status: number, body: string) => void;
}

/**
 * Posts over connections that are kept open, each as soon as the one before is answered, until it is ended.
 *
 * @param options - Where, what, how much.
 * @returns What came of it.
 */
export async function putLoadOn(options: LoadOptions): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: options.connections });
  const times: number[] = [];
  const statuses = new Map<number, number>();
  const start = performance.now();
  const keepPosting = async (): Promise<void> => {
    while (!options.signal.aborted) {
      const body = options.body();
      const sent = performance.now();
      const status = await postOnce(options.url, body, agent);
      times.push(performance.now() - sent);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      options.answered?.(status, body);
      // What is down is not asked without a breath.
      if (status === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  await Promise.all(Array.from({ length: options.connections }, keepPosting));
  agent.destroy();
  const seconds = (performance.now() - start) / 1000;
  const ordered = Float64Array.from(times).toSorted();
  return {
    perSecond: (statuses.get(202) ?? 0) / seconds,
    p99: ordered[Math.floor(ordered.length * 0.99)] ?? 0,
    statuses,
  };
}

function postOnce(url: string, body: string, agent: Agent): Promise<number> {
  return new Promise((resolve) => {
    const sending = request(
      url,
      {
        agent,
        method: 'POST',
        headers: { 'content-type': 'text/plain', 'content-length': body.length },
      },
      (response) => {
        response.resume();
        response.on('end', () => resolve(response.statusCode ?? 0));
        response.on('error', () => resolve(0));
      },
    );
    sending.on('error', () => resolve(0));
    sending.end(body);
  });
}
