import { useEffect, useState } from 'preact/hooks';
import { useDashboard } from '../state.ts';
import type { OutlookAnswer, OutlookRequest, StoredOutlook } from './outlook-protocol.ts';

/** What is known of the customers so far. */
export interface OutlookState {
  /** What was worked out last; `null` where there are no purchases, or nothing is known yet. */
  readonly stored: StoredOutlook | null;
  /** Part that is worked out; `null` where nothing is. */
  readonly working: number | null;
}

/**
 * Works out what the purchases in the store say, again with each change of them.
 *
 * @param version - Counts up with each change of the purchases.
 * @returns What is known so far.
 */
export function useOutlook(version: number): OutlookState {
  const { store, today, troubled } = useDashboard();
  const [state, setState] = useState<OutlookState>({ stored: null, working: 0 });
  const day = today.value;
  useEffect(() => {
    const worker = new Worker(new URL('./outlook-worker.ts', import.meta.url), { type: 'module' });
    const { port1, port2 } = new MessageChannel();
    const end = (): void => {
      worker.terminate();
      port1.close();
    };
    const fail = (): void => {
      setState((before) => ({ ...before, working: null }));
      troubled();
      end();
    };
    port1.addEventListener('message', ({ data }: MessageEvent<OutlookAnswer>) => {
      if (data.kind === 'failed') return fail();
      if (data.kind === 'progress') {
        return setState((before) => ({ ...before, working: data.done }));
      }
      setState({ stored: data.stored, working: null });
      return end();
    });
    port1.start();
    worker.addEventListener('error', fail);
    setState((before) => ({ ...before, working: 0 }));
    const request: OutlookRequest = { storeName: store.name, today: day };
    worker.postMessage(request, [port2]);
    return end;
  }, [store, day, version, troubled]);
  return state;
}
