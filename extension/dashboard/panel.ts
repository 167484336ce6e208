import type { JSX } from 'preact';
import type { Messages } from '../locales/messages.ts';

/** One place of the dashboard. One file each in panels/; registry.ts lists them. */
export interface Panel {
  /** Kebab-case; the file's name, and its part of the address. */
  readonly id: string;
  /** Its name in the navigation. */
  readonly title: (say: Messages) => string;
  /** Whether period, source and search stand above it. */
  readonly isNarrowed: boolean;
  /** Draws it; takes all it shows from `useDashboard`. */
  readonly View: () => JSX.Element;
}
