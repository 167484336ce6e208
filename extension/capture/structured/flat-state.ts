/** Deepest level, and most values, that are put in their places. */
const MAX_DEPTH = 16;
const MAX_VALUES = 50_000;

/** Names by which the notation marks a value that is wrapped: the value is behind them. */
const WRAPPED = new Set(['Reactive', 'ShallowReactive', 'Ref', 'ShallowRef', 'Date']);

/**
 * Puts together a state that is written as a flat list, in which things name their parts by their places.
 *
 * @param list - A parsed list.
 * @returns The first value of the list with all its parts; the list itself where it is none of this kind. Loops and what is
 *   too deep are `null`.
 * @source https://github.com/nuxt-contrib/devalue: the notation of `__NUXT_DATA__`.
 */
export function unflattened(list: readonly unknown[]): unknown {
  return isFlat(list) ? placed(list, { known: new Map(), left: MAX_VALUES }, 0, 0) : list;
}

function isFlat(list: readonly unknown[]): boolean {
  const [first] = list;
  if (typeof first !== 'object' || first === null || list.length < 2) return false;
  const parts = Array.isArray(first) ? first.slice(WRAPPED.has(String(first[0])) ? 1 : 0) : first;
  const places: readonly unknown[] = Object.values(parts);
  return places.length > 0 && places.every((each) => Number.isInteger(each));
}

interface Placing {
  readonly known: Map<number, unknown>;
  left: number;
}

function placed(list: readonly unknown[], placing: Placing, at: unknown, depth: number): unknown {
  if (typeof at !== 'number' || depth > MAX_DEPTH || placing.left <= 0) return null;
  if (placing.known.has(at)) return placing.known.get(at);
  placing.left -= 1;
  // Whoever comes back here on the way down goes in a circle.
  placing.known.set(at, null);
  const value = valueOf(list, placing, list[at], depth);
  placing.known.set(at, value);
  return value;
}

function valueOf(
  list: readonly unknown[],
  placing: Placing,
  value: unknown,
  depth: number,
): unknown {
  const of = (at: unknown): unknown => placed(list, placing, at, depth + 1);
  if (Array.isArray(value)) {
    const [mark, inner]: readonly unknown[] = value;
    if (typeof mark !== 'string') return value.map(of);
    if (!WRAPPED.has(mark)) return null;
    return typeof inner === 'string' ? inner : of(inner);
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, at]) => [key, of(at)] as const));
}
