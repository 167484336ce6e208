import { CounterBell } from './counter-bell.ts';

/**
 * Defines the panel's element, leaving alone a tag that the page has already defined.
 *
 * @param registry - The page's own unless a test brings another.
 */
export function defineCounterBell(registry: CustomElementRegistry = customElements): void {
  if (!registry.get('counter-bell')) registry.define('counter-bell', CounterBell);
}
