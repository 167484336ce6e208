/** Names of the files that are loaded when they are wanted, with their hashes; scripts/build-widget.ts writes them in. */
declare const PANEL_FILE: string;
declare const SEALING_FILE: string;
declare const LOCALE_ENDING: string | undefined;

/** Whether this is the loader that asks by itself; the other one waits for a tap, and is a third smaller. */
declare const WITH_RULES: boolean;

interface Window {
  /** Set by whoever serves the loader with rules, before its first line: what of the published survey it needs. */
  counterbellSurvey?: Pick<import('../shared/feedback/survey.ts').Survey, 'display' | 'looks'>;
  /** Set by the loader. */
  CounterBell?: import('./api.ts').CounterBellApi;
}

interface Navigator {
  /** @source https://w3c.github.io/gpc/ */
  readonly globalPrivacyControl?: boolean;
}
