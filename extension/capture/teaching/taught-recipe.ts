import * as v from 'valibot';
import { BUSINESS_FIELDS, EARLIER_FIELDS, FIELDS, PROOFS, RUNGS, type Recipe } from '../recipe.ts';

/** Longest selector and pattern that is taken, in characters: ours have a third of that. */
const MAX_SELECTOR = 300;
const MAX_PATTERN = 160;
/** Ways in one ladder, hosts of one recipe. */
const MAX_WAYS = 12;
const MAX_HOSTS = 20;
/** `:has()` in one selector: each looks through a card anew. */
const MAX_HAS = 2;
/** `*`, `+` and `{2,}` in one pattern, so that none can run for minutes on a long text. */
const MAX_OPEN_ENDS = 2;

const HOST = /^(?=.{1,253}$)[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)*$/;
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]/u;
/** A group that repeats without end: within it, one more repetition takes exponential time. */
const OPEN_GROUP = /\)(?:[*+]|\{\d*,\})/;
const BACK_REFERENCE = /\\[1-9k]/;
const OPEN_END = /(?<!\\)[*+]|\{\d+,\}/g;

const words = (most: number): v.GenericSchema<string> =>
  v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(most),
    v.check((text) => !CONTROL.test(text)),
  );

const selector = v.pipe(
  words(MAX_SELECTOR),
  v.check((text) => text.split(':has(').length - 1 <= MAX_HAS),
);

const pattern = v.pipe(words(MAX_PATTERN), v.check(isSafePattern));

const waySchema = v.strictObject({
  rung: v.picklist(RUNGS),
  at: v.exactOptional(selector),
  attribute: v.exactOptional(v.pipe(v.string(), v.regex(/^(?!on)[a-z][a-z\d:_-]{0,59}$/))),
  pattern: v.exactOptional(pattern),
  without: v.exactOptional(selector),
  keepsLines: v.exactOptional(v.boolean()),
  counts: v.exactOptional(selector),
  joins: v.exactOptional(v.boolean()),
  gives: v.exactOptional(words(60)),
  address: v.exactOptional(v.boolean()),
});

const ladder = v.exactOptional(v.pipe(v.array(waySchema), v.maxLength(MAX_WAYS)));

const earlierSchema = v.strictObject({
  at: selector,
  fields: v.strictObject(v.entriesFromList(EARLIER_FIELDS, ladder)),
});

const cardsWaySchema = v.strictObject({
  rung: v.picklist(RUNGS),
  at: selector,
  grows: v.exactOptional(v.boolean()),
});

/**
 * A recipe that an owner taught, or got as a file. It stands for the hosts that it names, never for all, and goes by the
 * first of them, so that it cannot pass its reviews off as another site's.
 */
export const taughtRecipeSchema: v.GenericSchema<unknown, Recipe> = v.pipe(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(HOST)),
    name: words(60),
    hosts: v.pipe(
      v.array(v.pipe(v.string(), v.regex(HOST))),
      v.minLength(1),
      v.maxLength(MAX_HOSTS),
    ),
    provenOn: v.picklist(PROOFS),
    path: v.exactOptional(pattern),
    cards: v.pipe(v.array(cardsWaySchema), v.minLength(1), v.maxLength(MAX_WAYS)),
    notCards: v.exactOptional(selector),
    scale: v.exactOptional(v.pipe(v.number(), v.minValue(2), v.maxValue(100))),
    dayFirst: v.exactOptional(v.boolean()),
    fields: v.strictObject(v.entriesFromList(FIELDS, ladder)),
    earlier: v.exactOptional(earlierSchema),
    business: v.strictObject(v.entriesFromList(BUSINESS_FIELDS, ladder)),
  }),
  v.check(({ id, hosts }) => id === hosts[0]),
);

/** What the owner taught, one recipe a site; kept as a setting, handed to the scripts that read pages. */
export const taughtRecipesSchema = v.array(taughtRecipeSchema);

/**
 * What was kept or handed over, as far as it is sound.
 *
 * @param value - Anything.
 * @returns The recipes; those that an older version wrote in another way are left out.
 */
export function parseTaughtRecipes(value: unknown): readonly Recipe[] {
  const list = v.safeParse(v.array(v.unknown()), value);
  if (!list.success) return [];
  return list.output.flatMap((each) => {
    const parsed = v.safeParse(taughtRecipeSchema, each);
    return parsed.success ? [parsed.output] : [];
  });
}

/** Whether a pattern is one, and cannot keep the browser busy for long. */
function isSafePattern(source: string): boolean {
  const isBounded = !OPEN_GROUP.test(source) && !BACK_REFERENCE.test(source);
  if (!isBounded || (source.match(OPEN_END)?.length ?? 0) > MAX_OPEN_ENDS) return false;
  try {
    return new RegExp(source, 'iu').source !== '';
  } catch {
    return false;
  }
}
