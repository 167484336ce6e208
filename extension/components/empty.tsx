import type { ComponentChildren, JSX } from 'preact';
import { Bell } from './brand.tsx';

/** An empty place: what will be here, and the one thing to do. */
export interface EmptyProps {
  readonly title: string;
  /** Whether it is all that the page shows: its title is the page's then. */
  readonly isWholePage?: boolean;
  readonly text: string;
  /** The one next thing to do: a link or a button. */
  readonly children?: ComponentChildren;
}

/**
 * What stands where there is nothing yet.
 *
 * @param props - Words and the next step.
 * @returns A card.
 */
export function Empty({ title, text, isWholePage, children }: EmptyProps): JSX.Element {
  return (
    <section class="card empty">
      <Bell />
      {isWholePage ? <h1>{title}</h1> : <h2>{title}</h2>}
      <p class="muted">{text}</p>
      {children}
    </section>
  );
}
