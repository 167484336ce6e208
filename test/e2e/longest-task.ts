import type { Browser } from 'puppeteer-core';
import * as v from 'valibot';

/** What a trace says of one task; times in microseconds. */
const eventSchema = v.object({
  name: v.string(),
  pid: v.number(),
  tid: v.number(),
  /** Left out where the thread's clock was not read. */
  tdur: v.optional(v.number(), 0),
  args: v.optional(v.object({ name: v.optional(v.unknown()) })),
});
type TraceEvent = v.InferOutput<typeof eventSchema>;

/**
 * Measures how long the main threads of pages are kept busy at once, on the threads' own clocks: a machine that is busy with
 * other things makes a task late, but not long.
 *
 * @param browser - A running Chromium.
 * @returns Ends the measuring; gives the milliseconds of the longest task.
 */
export async function measureTasks(browser: Browser): Promise<() => Promise<number>> {
  const session = await browser.target().createCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const one of value) {
      const event = v.safeParse(eventSchema, one);
      if (event.success && isWanted(event.output)) events.push(event.output);
    }
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel'] },
  });
  return async () => {
    const complete = new Promise((resolve) => {
      session.once('Tracing.tracingComplete', resolve);
    });
    await session.send('Tracing.end');
    await complete;
    await session.detach();
    return longestOf(events);
  };
}

function isWanted({ name }: TraceEvent): boolean {
  return name === 'thread_name' || name.endsWith('RunTask');
}

function longestOf(events: readonly TraceEvent[]): number {
  const isMain = ({ name, args }: TraceEvent): boolean =>
    name === 'thread_name' && args?.name === 'CrRendererMain';
  const mains = new Set(events.filter(isMain).map(threadOf));
  const tasks = events.filter((event) => event.tdur > 0 && mains.has(threadOf(event)));
  return tasks.reduce((longest, { tdur }) => Math.max(longest, tdur / 1000), 0);
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid} ${tid}`;
}
