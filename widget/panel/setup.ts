import type { Question, Survey } from '../../shared/feedback/survey.ts';
import type { Messages } from '../locales/messages.ts';
import type { Draft } from './draft.ts';

/**
 * Where the panel stands: beside the page, in a place of the page, as the whole page, or as the whole page on a counter,
 * where it forgets one visitor before the next.
 */
export type PanelMode = 'dialog' | 'inline' | 'page' | 'kiosk';

/** What a panel asks, in which words, for whom, and where the answers go. */
export interface PanelSetup {
  readonly survey: Survey;
  readonly mode?: PanelMode;
  /** Type of the scale to ask first; the survey's own where it is not given. */
  readonly ask?: string | undefined;
  /** The first scale's answer, such as from a mail; passed over where it is no choice of it. */
  readonly score?: number | undefined;
  /** What was entered before a reload. */
  readonly draft?: Draft | null;
  readonly messages: Messages;
  /** BCP 47 primary tag of these words. */
  readonly language?: string;
  /** The business as visitors know it; may be empty. */
  readonly name: string;
  /** False where the tag's key is none: then nothing is asked, and the visitor is told so. */
  readonly canSeal?: boolean;
  /** Something will be sent soon: what that takes may be loaded. */
  readonly prepare: () => void;
  /** Keeps what was entered over a reload; `null` when there is nothing to keep any more. */
  readonly keep?: (draft: Draft | null) => void;
  /** Takes answers over for good; rejects where they are not kept. The same id twice is one. */
  readonly deliver: (draft: Draft, questions: readonly Question[], id: string) => Promise<void>;
}
