import { render, type ComponentChildren, type JSX } from 'preact';
import { createFormat } from '../locales/format.ts';
import { localeFor } from '../locales/registry.ts';
import { openStore, type StoreFailure } from '../store/open.ts';
import type { Store } from '../store/schema.ts';
import { Notice } from './notice.tsx';
import { useWords, WordsContext, type Words } from './words.ts';

/**
 * Starts a page of the extension: opens the store, finds the owner's language, draws.
 *
 * @param draw - What to draw once the store is open.
 */
export async function startPage(
  draw: (store: Store) => ComponentChildren | Promise<ComponentChildren>,
): Promise<void> {
  const [store, { tag, messages }] = await Promise.all([
    openStore(),
    localeFor(navigator.languages),
  ]);
  document.documentElement.lang = tag;
  const words: Words = { say: messages, format: createFormat(tag), tag };
  const drawn = store.ok ? await draw(store.value) : <NoStore failure={store.failure} />;
  render(<WordsContext.Provider value={words}>{drawn}</WordsContext.Provider>, document.body);
}

function NoStore({ failure }: { readonly failure: StoreFailure }): JSX.Element {
  const { say } = useWords();
  return (
    <main class="page">
      <Notice tone="bad">{say.frame.storeFailures[failure]}</Notice>
    </main>
  );
}
