import { hasToken } from '../access.ts';
import { refuse } from '../answers.ts';
import type { Gauge } from '../metrics.ts';
import { METRICS_TYPE } from '../metrics.ts';
import type { Call } from '../route.ts';
import { hashSecret } from '../secrets.ts';

/**
 * `GET /metrics`: figures for Prometheus and its like. How much a business is written to is nobody else's to know.
 *
 * @param call - From this machine itself, or with the metrics' token.
 * @returns 200 with text; 404 for everybody else.
 */
export async function showMetrics(call: Call): Promise<Response> {
  const { context } = call;
  if (!(await mayRead(call))) return refuse('nowhere');
  const text = context.metrics.text([...(await inboxGauges(call)), ...context.gauges()]);
  return new Response(text, { headers: { 'content-type': METRICS_TYPE } });
}

async function mayRead({ request, sender, context }: Call): Promise<boolean> {
  const { metricsToken } = context;
  if (metricsToken === null) return sender.isLocal;
  return hasToken(request, [await hashSecret(metricsToken)]);
}

async function inboxGauges({ context }: Call): Promise<readonly Gauge[]> {
  const inboxes = await context.store.inboxes();
  return [
    { name: 'counterbell_inboxes', help: 'Inboxes.', value: inboxes.length },
    {
      name: 'counterbell_waiting_envelopes',
      help: 'Envelopes that their owners have not fetched yet.',
      value: inboxes.reduce((sum, { waiting }) => sum + waiting, 0),
    },
    {
      name: 'counterbell_waiting_bytes',
      help: 'Size of these envelopes.',
      value: inboxes.reduce((sum, { waitingBytes }) => sum + waitingBytes, 0),
    },
  ];
}
