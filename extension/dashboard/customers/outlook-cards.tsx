import type { ComponentChildren, JSX } from 'preact';
import type { Estimate } from '../../../shared/customers/estimate.ts';
import { useWords } from '../../components/words.ts';
import type { Words } from '../../components/words.ts';
import { Band } from '../charts/band.tsx';
import { moneyOf } from './money.ts';
import type { StoredOutlook } from './outlook-protocol.ts';

/** What is shown of the customers. */
export interface OutlookCardsProps {
  readonly stored: StoredOutlook;
}

/**
 * The figures of today: who came back, who still comes, who was lost, and what they are worth.
 *
 * @param props - The outlook.
 * @returns Cards side by side.
 */
export function OutlookCards({ stored }: OutlookCardsProps): JSX.Element {
  const words = useWords();
  return (
    <section class="scores" aria-label={words.say.customers.title}>
      {figuresOf(stored, words).map((figure) => (
        <Figure key={figure.title} {...figure} />
      ))}
    </section>
  );
}

function figuresOf({ outlook, currency }: StoredOutlook, words: Words): readonly FigureProps[] {
  const { customers: say } = words.say;
  const { now, cameBack, equity } = outlook;
  const share = (value: number): string => shareOf(value, words);
  const count = (value: number): string => words.format.number(Math.round(value));
  const money = (value: number): string => moneyOf(value, currency, words);
  const [ofAll, ofRegulars] = [
    say.ofCustomers(count(now.customers)),
    say.ofRegulars(count(now.regulars)),
  ];
  const few = say.fewer(outlook.moreNeeded);
  const [short, unpaid] = [few || say.tooShort, few || say.noAmounts];
  return [
    { title: say.cameBack, estimate: cameBack, most: 1, write: share, note: ofAll, few },
    {
      title: say.active,
      estimate: now.active,
      most: now.regulars,
      write: count,
      note: ofRegulars,
      few,
    },
    {
      title: say.churn,
      estimate: now.churn,
      most: 1,
      write: share,
      note: say.churnNote,
      few: short,
    },
    { title: say.value, ...upTo(now.value), write: money, note: say.valueNote, few: unpaid },
    { title: say.equity, ...upTo(equity), write: money, note: say.equityNote, few: unpaid },
  ];
}

/** Money has no end of its scale: there is some air above what it may be. */
function upTo(estimate: Estimate | null): Pick<FigureProps, 'estimate' | 'most'> {
  return { estimate, most: (estimate?.high ?? 1) * AIR };
}

const AIR = 1.25;

interface FigureProps {
  readonly title: string;
  readonly estimate: Estimate | null;
  /** The end of its scale, which begins at 0. */
  readonly most: number;
  readonly write: (value: number) => string;
  readonly note: string;
  /** What to say where there is no figure. */
  readonly few: string;
}

function Figure({ title, estimate, most, write, note, few }: FigureProps): JSX.Element {
  const { say } = useWords();
  return (
    <section class="card figure">
      <h2>{title}</h2>
      <Value isFew={estimate === null}>
        {estimate === null ? <small>{say.score.tooFew}</small> : write(estimate.value)}
      </Value>
      <Band range={[0, Math.max(most, Number.EPSILON)]} at={estimate} />
      <p class="muted small" title={say.score.explainInterval}>
        {estimate === null
          ? few
          : `${say.customers.interval(write(estimate.low), write(estimate.high))}, ${note}`}
      </p>
    </section>
  );
}

function Value({
  isFew,
  children,
}: {
  readonly isFew: boolean;
  readonly children: ComponentChildren;
}): JSX.Element {
  return <p class={isFew ? 'value few' : 'value'}>{children}</p>;
}

/**
 * A part of a whole.
 *
 * @param value - 0 to 1.
 * @param words - The interface's language.
 * @returns `12 %`.
 */
export function shareOf(value: number, { format }: Words): string {
  return `${format.number(value * 100)}\u00A0%`;
}
