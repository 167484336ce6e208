import type { ComponentChildren, JSX } from 'preact';
import { Bell } from './brand.tsx';

/** An empty place: what will be here, and the one thing to do. */
export interface EmptyProps {
  readonly title: string;
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
export function Empty({ title, text, children }: EmptyProps): JSX.Element {
  return (
    <section class="card empty">
      <Bell />
      <h2>{title}</h2>
      <p class="muted">{text}</p>
      {children}
    </section>
  );
}
