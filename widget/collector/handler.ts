import { answerPreflight, refuse, withCommonHeaders } from './answers.ts';
import type { CollectorContext, Sender } from './context.ts';
import { findRoute } from './route.ts';
import { ROUTES } from './routes.ts';

/** What became of a request. */
interface Outcome {
  readonly response: Response;
  /** The kind of call, for figures and logs. */
  readonly call: string;
}

/**
 * Answers any request to a collector. Web standards only: it runs wherever there are Request and Response.
 *
 * @param request - As it came in.
 * @param context - Where things are kept.
 * @param sender - Who asks.
 * @returns The answer; what breaks is reported and answered with 500.
 */
export async function handleRequest(
  request: Request,
  context: CollectorContext,
  sender: Sender,
): Promise<Response> {
  const start = performance.now();
  const { response, call } = await answer(request, context, sender);
  withCommonHeaders(response);
  const answered = { call, status: response.status, ms: performance.now() - start };
  context.metrics.count(answered);
  context.answered(answered);
  if (request.method !== 'HEAD') return response;
  const { status, headers } = response;
  return new Response(null, { status, headers });
}

async function answer(
  request: Request,
  context: CollectorContext,
  sender: Sender,
): Promise<Outcome> {
  if (request.method === 'OPTIONS') return { response: answerPreflight(), call: 'OPTIONS' };
  const url = new URL(request.url);
  const match = findRoute(ROUTES, request.method, url.pathname);
  if (match.kind === 'nowhere') return { response: refuse('nowhere'), call: 'none' };
  if (match.kind === 'wrong-method') {
    return { response: refuse('wrong-method', match.allowed.join(', ')), call: 'none' };
  }
  const { route, parts } = match;
  const call = `${route.method} ${route.path}`;
  try {
    return { response: await route.answer({ request, url, parts, sender, context }), call };
  } catch (failure) {
    context.report(failure, call);
    return { response: refuse('broken'), call };
  }
}
