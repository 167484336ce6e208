import { type Verdict, decide } from '../../shared/display/decide.ts';
import type { BellPage } from '../opening.ts';

/**
 * Says of each ask what is in its way on a page's own visit.
 *
 * @param page - The page with the widget.
 * @returns Verdicts; none where the survey has no display rules.
 */
export function explain({ display, watch }: BellPage): readonly Verdict[] {
  return display && watch ? decide(display, watch.visit()) : [];
}
