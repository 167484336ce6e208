/** What a page's own script knows by name. */
export type Properties = Readonly<Record<string, string | number | boolean>>;

/** What the page hears of; as DOM events of `document` they are named `counterbell:…`. */
export type BellEvent = 'open' | 'close' | 'answer';

/** Whether one of the survey's asks may be made just now. */
export interface Verdict {
  readonly kind: 'csat' | 'nps' | 'ces' | 'rating';
  /** The first gate that is shut; `null` where it may be asked now. */
  readonly gate: string | null;
  /** When that gate opens by time alone, in milliseconds since 1970; `null` where it takes something else. */
  readonly opensAt: number | null;
}

/** The bell on the page. */
export interface CounterBellApi {
  /** Opens the panel; `ask` is the type of the scale to ask first, such as `nps`. */
  open(ask?: string): void;
  /** Closes the panel; what was entered is kept. */
  close(): void;
  /** The same as `open`, in the words of surveys. */
  ask(kind: string): void;
  /** Says who the visitor is to the page; for display rules, and sealed with an answer. */
  identify(properties: Properties): void;
  /** Says that something happened, for display rules. Sent nowhere. */
  track(name: string, properties?: Properties): void;
  /** Listens; with a signal among the options until that is aborted. */
  on(event: BellEvent, listener: () => void, options?: AddEventListenerOptions): void;
  /** Why the panel does not open by itself just now; empty where the survey has no display rules. Loads a file of its own. */
  explain(): Promise<readonly Verdict[]>;
}

/** What the script tag would say; see the extension's tag. */
export interface BellSettings {
  /** Address of `counterbell.js` in the inbox: of the collector, or where the package's `dist` was copied to. */
  readonly src: string;
  /** The owner's public key. */
  readonly key: string;
  readonly ask?: string;
  readonly language?: string;
  readonly name?: string;
  readonly touchpoint?: string;
  readonly label?: string;
  readonly way?: 'bell' | 'tab' | 'buttons';
  readonly accent?: string;
  readonly scheme?: 'light' | 'dark' | 'light dark';
  /** Target and its address after a blank, such as `webhook https://…`. */
  readonly target?: string;
  /** Display rules and looks as JSON. */
  readonly rules?: string;
  /** Address of the survey's JSON. */
  readonly survey?: string;
}

/**
 * Puts the bell on the page, once whatever the number of calls. In a browser only: call it after mounting.
 *
 * @returns The bell, when it hangs. Rejects where its script cannot be loaded; never settles where the page is not on
 * https or the key is none, which the console says.
 */
export function putBell(settings: BellSettings): Promise<CounterBellApi>;

declare global {
  interface Window {
    /** Set once the event `counterbell:ready` was fired at `document`. */
    CounterBell?: CounterBellApi;
  }
}
