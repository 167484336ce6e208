import type { Ask, Display } from '../../../shared/feedback/display.ts';
import { decide } from '../../../shared/display/decide.ts';
import type { Visit } from '../../../shared/display/gates.ts';

/** Every gate that time alone opens, opened once, is more than enough. */
const MOST_STEPS = 12;

/** What came of one ask. */
export interface Replayed {
  readonly kind: Ask['kind'];
  /** The gate that stops it now; `null` where it asks. */
  readonly gate: string | null;
  /** When it would ask, in milliseconds since 1970; `null` where that takes more than time. */
  readonly showsAt: number | null;
  /** The gate that would still be shut then: what it takes besides time; `null` where time is enough. */
  readonly stillShut: string | null;
}

/**
 * Replays the rules against a made-up visit, and lets the clock run on until an ask would be made or time no longer helps.
 *
 * @param display - The owner's rules.
 * @param visit - Who, when and where.
 * @returns One for each ask, in the owner's order.
 */
export function replay(display: Display, visit: Visit): readonly Replayed[] {
  return display.asks.map((ask) => replayOne({ ...display, asks: [ask] }, visit));
}

function replayOne(display: Display, visit: Visit): Replayed {
  const [first] = decide(display, visit);
  const { kind = 'csat', gate = null } = first ?? {};
  let verdict = first;
  let later = visit;
  for (let step = 0; step < MOST_STEPS && verdict?.gate && verdict.opensAt !== null; step += 1) {
    later = laterVisit(later, verdict.opensAt, verdict.gate);
    [verdict] = decide(display, later);
  }
  const stillShut = verdict?.gate ?? null;
  const showsAt = gate === null || stillShut !== null ? null : later.now;
  return { kind, gate, showsAt, stillShut };
}

/** The same visitor, who stays on the page only where it is the page that they must stay on. */
function laterVisit(visit: Visit, now: number, gate: string): Visit {
  const stayed = gate === 'seconds' ? (now - visit.now) / 1000 : 0;
  return { ...visit, now, seconds: visit.seconds + stayed };
}
