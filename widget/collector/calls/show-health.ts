import { answerJson } from '../answers.ts';
import type { Call } from '../route.ts';

/**
 * `GET /healthz`: whether the collector can do its work.
 *
 * @param call - From anyone.
 * @returns 200 `{"status":"ok"}` where its database can be read, else 503.
 */
export async function showHealth({ context }: Call): Promise<Response> {
  try {
    await context.store.inbox('healthz');
    return answerJson({ status: 'ok' });
  } catch (failure) {
    context.report(failure, 'GET /healthz');
    return answerJson({ status: 'database unreadable' }, 503);
  }
}
