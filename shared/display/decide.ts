import type { Ask, Display } from '../feedback/display.ts';
import { DAY, GATES, type Rules, type Visit } from './gates.ts';

/** Whether one of the asks may be made. */
export interface Verdict {
  /** Type of the scale that would be asked. */
  readonly kind: Ask['kind'];
  /** The first gate that is shut, a `GateName`; `null` where it may be asked now. Pages need no more than a text. */
  readonly gate: string | null;
  /** When that gate opens by time alone, in milliseconds since 1970; `null` where it takes something else. */
  readonly opensAt: number | null;
}

/** When a gate that is shut opens by time alone, in milliseconds since 1970; `NaN` where it takes something else first. */
const OPENINGS: Readonly<Record<string, (rules: Rules, visit: Visit) => number>> = {
  everyDays: ({ kind, everyDays }, { history }) =>
    (history[`asked ${kind}`] ?? NaN) + everyDays * DAY,
  after: ({ after }, { history }) =>
    after ? (history[`answered ${after.kind}`] ?? NaN) + after.days * DAY : NaN,
  quietDays: ({ quietDays = 0 }, { history }) => (history['asked'] ?? NaN) + quietDays * DAY,
  hours: ({ hours: [from] = [0, 0] }, { now }) => {
    const opening = new Date(now);
    opening.setHours(from, 0, 0, 0);
    // Not simply a day of 24 hours: on two days of the year it has another number.
    if (opening.getTime() < now) opening.setDate(opening.getDate() + 1);
    return opening.getTime();
  },
  seconds: (rules, { seconds, now }) => now + ((rules.seconds ?? 0) - seconds) * 1000,
};

/**
 * Says of each ask what is in its way. Pure, as the gates themselves are.
 *
 * @param display - The owner's rules.
 * @param visit - Who, when and where; also a made-up one.
 * @returns A verdict for each ask, in the owner's order; the first without a gate is the one to make.
 */
export function decide(display: Display, visit: Visit): readonly Verdict[] {
  return display.asks.map((ask): Verdict => {
    const rules = { ...display, ...ask };
    const gate = visit.history['visits'] ? shutGate(rules, visit) : 'privacy';
    const opensAt = OPENINGS[gate ?? '']?.(rules, visit) || null;
    return { kind: ask.kind, gate, opensAt };
  });
}

/** The first gate that is shut, in the gates' own order; `null` where all are open. */
function shutGate(rules: Rules, visit: Visit): string | null {
  const wanted: Readonly<Record<string, unknown>> = rules;
  const shut = Object.entries(GATES).find(
    ([name, isOpen]) => (wanted[name] ?? null) !== null && !isOpen(wanted[name], visit, rules),
  );
  return shut?.[0] ?? null;
}
