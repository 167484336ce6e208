import { useEffect, useState } from 'preact/hooks';
import type { ListAnswer, ListRead, PurchaseColumns } from '../../importing/purchase-protocol.ts';
import { startPurchases } from '../../importing/start-purchases.ts';
import type { BegunList } from '../../importing/start-purchases.ts';
import { useDashboard } from '../state.ts';

/** A list that the owner chose, as far as it is understood. */
export interface ShownList {
  readonly name: string;
  readonly read: ListRead;
}

/** What came of a list. */
export interface ListOutcome {
  readonly name: string;
  readonly answer: Exclude<ListAnswer, { readonly kind: 'read' }>;
}

/** Taking a list of purchases in: chosen, understood, looked at, kept. */
export interface ListTaking {
  readonly list: ShownList | null;
  readonly outcome: ListOutcome | null;
  /** Whether it is being read or stored. */
  readonly isBusy: boolean;
  readonly take: (file: File) => Promise<void>;
  /** Reads it by other columns. */
  readonly choose: (columns: PurchaseColumns) => Promise<void>;
  readonly keep: () => Promise<void>;
  readonly leave: () => void;
}

interface Begun {
  readonly name: string;
  readonly taking: BegunList['taking'];
}

/**
 * Takes a list of purchases in.
 *
 * @param onKept - Is called once a list is stored.
 * @returns What a card shows and calls.
 */
export function useList(onKept: () => void): ListTaking {
  const { store, now } = useDashboard();
  const [begun, setBegun] = useState<Begun | null>(null);
  const [list, setList] = useState<ShownList | null>(null);
  const [outcome, setOutcome] = useState<ListOutcome | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  // Whoever goes to another panel leaves the list as well.
  useEffect(() => () => begun?.taking.end(), [begun]);
  const leave = (): void => {
    begun?.taking.end();
    setBegun(null);
    setList(null);
  };
  const answered = ({ name, taking }: Begun, answer: ListAnswer): void => {
    setIsBusy(false);
    if (answer.kind === 'read') return setList({ name, read: answer.list });
    setOutcome({ name, answer });
    // What could not be stored may be tried again.
    if (answer.kind === 'not-kept' && list !== null) return undefined;
    taking.end();
    setBegun(null);
    setList(null);
    if (answer.kind === 'kept') onKept();
    return undefined;
  };
  const ask = async (question: (taking: Begun['taking']) => Promise<ListAnswer>): Promise<void> => {
    if (begun === null) return;
    setIsBusy(true);
    setOutcome(null);
    answered(begun, await question(begun.taking));
  };
  return {
    list,
    outcome,
    isBusy,
    take: async (file) => {
      setIsBusy(true);
      setOutcome(null);
      const { taking, answer } = await startPurchases(store, file, now());
      const starting = { name: file.name, taking };
      setBegun(starting);
      answered(starting, answer);
    },
    choose: (columns) => ask((taking) => taking.choose(columns)),
    keep: () => ask((taking) => taking.keep()),
    leave,
  };
}
