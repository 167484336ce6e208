import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Notice } from '../../components/notice.tsx';
import { useWords } from '../../components/words.ts';
import '../customers/customers.css';
import { ListCard } from '../customers/list-card.tsx';
import { LooksChart } from '../customers/looks-chart.tsx';
import { OutlookCards } from '../customers/outlook-cards.tsx';
import type { StoredOutlook } from '../customers/outlook-protocol.ts';
import { RemovePurchases } from '../customers/remove-purchases.tsx';
import { useOutlook } from '../customers/use-outlook.ts';

/**
 * Who comes back, who stays away, and what that is worth: from lists of purchases.
 *
 * @returns The panel.
 */
export function Customers(): JSX.Element {
  const { say, format } = useWords();
  const { customers: words } = say;
  const [version, setVersion] = useState(0);
  const { stored, working } = useOutlook(version);
  const changed = (): void => setVersion((before) => before + 1);
  return (
    <>
      <header class="lead">
        <h1>{words.title}</h1>
        <p class="muted">{words.lead}</p>
      </header>
      {working !== null && (
        <output class="muted">{words.working(format.number(working * 100))}</output>
      )}
      {stored !== null && <Outlook stored={stored} />}
      <ListCard onKept={changed} />
      {stored !== null && <RemovePurchases onRemoved={changed} />}
    </>
  );
}

function Outlook({ stored }: { readonly stored: StoredOutlook }): JSX.Element {
  const { say, format } = useWords();
  const { customers: words } = say;
  const { purchases, from, to, others, currency } = stored;
  return (
    <>
      <p class="muted small">
        {words.restsOn(format.number(purchases), format.date(from), format.date(to))}{' '}
        {others > 0 && words.otherCurrency(format.number(others), currency ?? words.noCurrency)}
      </p>
      <OutlookCards stored={stored} />
      <LooksChart stored={stored} />
      <Notice>{words.how}</Notice>
    </>
  );
}
