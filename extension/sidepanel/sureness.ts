import type { CapturedPage } from '../capture/captured-page.ts';
import type { FieldName, Rung } from '../capture/recipe.ts';
import { RUNGS } from '../capture/recipe.ts';

/** How surely a field was read: `none` where no review has it. */
export type SureLevel = 'sure' | 'fair' | 'unsure' | 'none';

/** How one field was read. */
export interface FieldSureness {
  readonly field: FieldName;
  readonly level: SureLevel;
  /** In how many reviews. */
  readonly found: number;
  /** The rung that answered most often; `null` where none did. */
  readonly rung: Rung | null;
}

/** Where reviews came from that no recipe and no mark of the page vouches for. */
export type Doubt = 'unknownSite' | 'unseen';

/** Least confidence of what is called sure, and of what is called fairly so. */
const SURE = 0.9;
const FAIR = 0.8;
/** What every review has: where it lacks, that is said. */
const CORE: readonly FieldName[] = ['author', 'rating', 'date', 'text'];
/** What an owner looks at, in the order of the page's cards. */
const SHOWN: readonly FieldName[] = [...CORE, 'title', 'reply', 'edited', 'translated', 'photos'];
/** Ways that read what the page shows. */
const SEEN = new Set(['recipe', 'microdata', 'rdfa', 'hreview', 'repeated']);

/**
 * How surely each field of a page was read.
 *
 * @param captured - The page.
 * @returns The fields that were read, and those of every review that were not.
 */
export function surenessOf({ reviews, fields }: CapturedPage): readonly FieldSureness[] {
  return SHOWN.flatMap((field): readonly FieldSureness[] => {
    const report = fields.find((each) => each.field === field);
    if (report === undefined || report.confidence === null) {
      return CORE.includes(field) ? [{ field, level: 'none', found: 0, rung: null }] : [];
    }
    const { confidence, rungs, missing } = report;
    const level = confidence >= SURE ? 'sure' : confidence >= FAIR ? 'fair' : 'unsure';
    const most = RUNGS.toSorted((one, other) => rungs[other] - rungs[one])[0] ?? null;
    return [{ field, level, found: Math.max(0, reviews.length - missing), rung: most }];
  });
}

/**
 * Why the reviews of a page as a whole are to be compared with it.
 *
 * @param captured - The page.
 * @returns `null` where a recipe or the page's own marks vouch for them.
 */
export function doubtOf({ reviews, ways, state }: CapturedPage): Doubt | null {
  if (reviews.length === 0 || state === 'drifted') return null;
  const found = ways.filter((each) => each.found > 0).map(({ way }) => way);
  if (!found.some((way) => SEEN.has(way))) return 'unseen';
  return found.every((way) => way === 'repeated' || !SEEN.has(way)) ? 'unknownSite' : null;
}
