import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createFormat, type Format } from '../locales/format.ts';
import type { Messages } from '../locales/messages.ts';
import { en } from '../locales/en.ts';

/** All that a component needs to speak: the words, and how numbers and dates are written. */
export interface Words {
  readonly say: Messages;
  readonly format: Format;
  /** BCP 47 tag of the interface. */
  readonly tag: string;
}

/** The words that components speak; English where nothing is provided. */
export const WordsContext = createContext<Words>({
  say: en,
  format: createFormat('en'),
  tag: 'en',
});

/**
 * The words of the interface's language.
 *
 * @returns What the nearest provider gives.
 */
export function useWords(): Words {
  return useContext(WordsContext);
}
