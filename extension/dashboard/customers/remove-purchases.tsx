import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Notice } from '../../components/notice.tsx';
import { useWords } from '../../components/words.ts';
import { currentBusiness } from '../../actions.ts';
import { removePurchases } from '../../store/purchases.ts';
import type { WriteFailure } from '../../store/write.ts';
import { useDashboard } from '../state.ts';

/** What to do once they are gone. */
export interface RemovePurchasesProps {
  readonly onRemoved: () => void;
}

/**
 * Removes all purchases, after a second word.
 *
 * @param props - What to do once they are gone.
 * @returns A button that asks again before it does.
 */
export function RemovePurchases({ onRemoved }: RemovePurchasesProps): JSX.Element {
  const { say } = useWords();
  const { store } = useDashboard();
  const [isAsked, setIsAsked] = useState(false);
  const [failure, setFailure] = useState<WriteFailure | null>(null);
  const remove = async (): Promise<void> => {
    const business = await currentBusiness(store);
    const removed = await removePurchases(store, business.id);
    setIsAsked(false);
    setFailure(removed.ok ? null : removed.failure);
    if (removed.ok) onRemoved();
  };
  return (
    <div class="buttons">
      {isAsked ? (
        <>
          <button type="button" class="button danger" onClick={() => void remove()}>
            {say.customers.removeSurely}
          </button>
          <button type="button" class="button quiet" onClick={() => setIsAsked(false)}>
            {say.customers.removeNot}
          </button>
        </>
      ) : (
        <button type="button" class="button quiet" onClick={() => setIsAsked(true)}>
          {say.customers.remove}
        </button>
      )}
      {failure !== null && <Notice tone="bad">{say.frame.writeFailures[failure]}</Notice>}
    </div>
  );
}
