import type { JSX } from 'preact';
import type { Messages } from '../locales/messages.ts';

/** Draws a panel; takes all it shows from `useDashboard`. */
export type PanelView = () => JSX.Element;

/** One place of the dashboard. One file each in panels/; registry.ts lists them. */
export interface Panel {
  /** Kebab-case; the file's name, and its part of the address. */
  readonly id: string;
  /** Its name in the navigation. */
  readonly title: (say: Messages) => string;
  /** Whether period, source and search stand above it. */
  readonly isNarrowed: boolean;
  /** Fetches its code, which an owner who looks elsewhere need not wait for. */
  readonly load: () => Promise<PanelView>;
}
