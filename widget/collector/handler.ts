import { answerPreflight, refuse, withCommonHeaders } from './answers.ts';
import type { CollectorContext } from './context.ts';
import { findRoute } from './route.ts';
import { ROUTES } from './routes.ts';

/**
 * Answers any request to a collector. Web standards only: it runs wherever there are Request and Response.
 *
 * @param request - As it came in.
 * @param context - Where things are kept.
 * @returns The answer; what breaks is reported and answered with 500.
 */
export async function handleRequest(
  request: Request,
  context: CollectorContext,
): Promise<Response> {
  const response = withCommonHeaders(await answer(request, context));
  if (request.method !== 'HEAD') return response;
  const { status, headers } = response;
  return new Response(null, { status, headers });
}

async function answer(request: Request, context: CollectorContext): Promise<Response> {
  if (request.method === 'OPTIONS') return answerPreflight();
  const url = new URL(request.url);
  const match = findRoute(ROUTES, request.method, url.pathname);
  if (match.kind === 'nowhere') return refuse('nowhere');
  if (match.kind === 'wrong-method') return refuse('wrong-method', match.allowed.join(', '));
  const { route, parts } = match;
  try {
    return await route.answer({ request, url, parts, context });
  } catch (failure) {
    context.report(failure, `${route.method} ${route.path}`);
    return refuse('broken');
  }
}
