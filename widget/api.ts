import type { Verdict } from '../shared/display/decide.ts';
import type { Properties } from '../shared/display/gates.ts';
import type { BellPage, Opening } from './opening.ts';

/** What the page hears of; as DOM events of `document` they are named `counterbell:…`. */
export type BellEvent = 'open' | 'close' | 'answer';

/** `self.CounterBell`, once the event `counterbell:ready` was fired at `document`. */
export interface CounterBellApi {
  /**
   * Opens the panel, as a tap on the bell does.
   *
   * @param ask - Type of the scale to ask first, such as `nps`; the survey's own where it is not given.
   */
  open(ask?: string): void;
  /** Closes the panel; what was entered is kept. */
  close(): void;
  /** The same as `open`, in the words of surveys. */
  ask(kind: string): void;
  /**
   * Says who the visitor is to the page, such as `{plan: 'gold'}`, for display rules; with an answer it goes along sealed.
   * Not where the visitor's browser sends Global Privacy Control.
   */
  identify(properties: Properties): void;
  /** Says that something happened, for display rules. Sent nowhere. */
  track(name: string, properties?: Properties): void;
  /** Listens; with a signal among the options until that is aborted. */
  on(event: BellEvent, listener: () => void, options?: AddEventListenerOptions): void;
  /**
   * Why the panel does not open by itself just now; empty where the survey has no display rules. Loads a file of its own,
   * so that pages which nobody asks stay light.
   */
  explain(): Promise<readonly Verdict[]>;
}

/**
 * Makes what a page's own scripts may use.
 *
 * @param page - The page with the widget.
 * @param show - Opens the panel.
 * @param explain - As in the API.
 * @returns The functions; none of them throws, but `explain` rejects where its file cannot be loaded.
 */
export function makeApi(
  page: BellPage,
  show: (opening: Opening) => unknown,
  explain: CounterBellApi['explain'],
): CounterBellApi {
  const open = (ask?: string): unknown => show({ ask, opener: page.button });
  return {
    open,
    ask: open,
    close: () => page.close?.(),
    identify: (properties) => Object.assign(page.properties, properties),
    track: (name, properties) => WITH_RULES && page.events.push({ ...properties, '': name }),
    on: (event, ...rest) => document.addEventListener('counterbell:' + event, ...rest),
    explain,
  };
}
