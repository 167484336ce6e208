import type { CollectorContext, Sender } from './context.ts';

/** One request on its way to its answer. */
export interface Call {
  readonly request: Request;
  readonly url: URL;
  /** What stood in the address for each `{name}` of the route's path. */
  readonly parts: ReadonlyMap<string, string>;
  readonly sender: Sender;
  readonly context: CollectorContext;
}

/** Answers one kind of call. */
export type Answer = (call: Call) => Promise<Response>;

/** One kind of call. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Such as `/v1/inboxes/{inbox}/survey`. */
  readonly path: string;
  readonly answer: Answer;
}

/** What an address leads to. */
export type Match =
  | { readonly kind: 'found'; readonly route: Route; readonly parts: ReadonlyMap<string, string> }
  | { readonly kind: 'wrong-method'; readonly allowed: readonly string[] }
  | { readonly kind: 'nowhere' };

/**
 * Finds the route of a request. Parts are taken as they stand, never decoded: what is not plain leads nowhere.
 *
 * @param routes - In order; the first path that fits decides, whatever the method.
 * @param method - HTTP method; HEAD goes where GET goes.
 * @param pathname - The address's path.
 * @returns The route, or what else the address takes.
 */
export function findRoute(routes: readonly Route[], method: string, pathname: string): Match {
  const fitting = routes.find(({ path }) => partsOf(path, pathname) !== null);
  if (fitting === undefined) return { kind: 'nowhere' };
  const wanted = method === 'HEAD' ? 'GET' : method;
  const siblings = routes.filter(({ path }) => path === fitting.path);
  const route = siblings.find((sibling) => sibling.method === wanted);
  return route === undefined
    ? { kind: 'wrong-method', allowed: siblings.map((sibling) => sibling.method) }
    : { kind: 'found', route, parts: partsOf(route.path, pathname) ?? new Map() };
}

function partsOf(pattern: string, pathname: string): ReadonlyMap<string, string> | null {
  const names = pattern.split('/');
  const values = pathname.split('/');
  if (names.length !== values.length) return null;
  const parts = new Map<string, string>();
  for (const [at, name] of names.entries()) {
    const value = values[at] ?? '';
    if (name.startsWith('{')) {
      if (value === '') return null;
      parts.set(name.slice(1, -1), value);
    } else if (name !== value) return null;
  }
  return parts;
}
