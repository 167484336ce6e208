/**
 * The worker of the customers' outlook: learning from a long list takes seconds, during which the page stays quick. Wiring
 * only: what is worked out is stored-outlook.ts.
 */
import { currentBusiness } from '../../actions.ts';
import { openStore } from '../../store/open.ts';
import { purchasesOf } from '../../store/purchases.ts';
import type { OutlookAnswer, OutlookRequest } from './outlook-protocol.ts';
import { outlookOf } from './stored-outlook.ts';

addEventListener('message', ({ data, ports }: MessageEvent<OutlookRequest>) => {
  const [port] = ports;
  if (port === undefined) return;
  const tell = (answer: OutlookAnswer): void => port.postMessage(answer, []);
  answerTo(data, tell).catch(() => tell({ kind: 'failed' }));
});

async function answerTo(
  { storeName, today }: OutlookRequest,
  tell: (answer: OutlookAnswer) => void,
): Promise<void> {
  const opened = await openStore(storeName);
  if (!opened.ok) return tell({ kind: 'failed' });
  const business = await currentBusiness(opened.value);
  const purchases = await purchasesOf(opened.value, business.id);
  opened.value.close();
  tell({
    kind: 'done',
    stored: outlookOf(purchases, today, (done) => tell({ kind: 'progress', done })),
  });
}
