import * as v from 'valibot';
import type { OwnerBrowser } from '../owner-browser.ts';

/** How smoothly the list scrolls. */
export interface Scrolling {
  /** How far each frame scrolls. */
  readonly pixels: number;
  /** Milliseconds from frame to frame. */
  readonly medianMs: number;
  /** How many frames came later than they should, from 0 to 1. */
  readonly lateShare: number;
  /** What the page's main thread computed for each frame, whatever else the machine did meanwhile. */
  readonly computedMs: number;
}

/** What the page holds in memory after all of it. */
export interface ScrolledList {
  readonly scrollings: readonly Scrolling[];
  readonly heapMb: number;
}

/** A turn of the wheel goes on for a while at about the first, a fling at the second. */
const PIXELS = [40, 160] as const;
const FRAMES = 300;

/** A frame of sixty a second, and what clocks differ by. */
const LATE_MS = 20;

const SETTLE_MS = 2000;
const framesSchema = v.array(v.number());

/**
 * Scrolls through the list of everything that was heard.
 *
 * @param owner - The owner's browser.
 * @returns How smooth it was.
 */
export async function scrollList(owner: OwnerBrowser): Promise<ScrolledList> {
  const page = await owner.openPage('dashboard.html#/feedback?period=all');
  await page.waitForSelector('.list-row .row-open');
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const metric = async (name: string): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find((each) => each.name === name)?.value ?? 0;
  };
  const scrollings: Scrolling[] = [];
  for (const pixels of PIXELS) {
    const before = await metric('TaskDuration');
    const frames = v.parse(framesSchema, await page.evaluate(scrollOn, pixels, FRAMES));
    const computedMs = (((await metric('TaskDuration')) - before) * 1000) / FRAMES;
    const sorted = frames.toSorted((one, other) => one - other);
    const late = frames.filter((ms) => ms > LATE_MS).length;
    const medianMs = sorted[Math.floor(FRAMES / 2)] ?? 0;
    scrollings.push({ pixels, medianMs, lateShare: late / FRAMES, computedMs });
  }
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await page.close();
  return { scrollings, heapMb: usedSize / 1e6 };
}

/** Runs in the page. */
function scrollOn(pixels: number, frames: number): Promise<number[]> {
  return new Promise((resolve) => {
    const times: number[] = [];
    let before: number | null = null;
    const step = (now: number): void => {
      if (before !== null) times.push(now - before);
      before = now;
      if (times.length === frames) {
        resolve(times);
        return;
      }
      scrollBy(0, pixels);
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });
}
