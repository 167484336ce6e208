import { CounterBell } from './counter-bell.ts';

/** Defines the panel's element, leaving alone a tag that the page has already defined. */
export function defineCounterBell(): void {
  if (!customElements.get('counter-bell')) customElements.define('counter-bell', CounterBell);
}
