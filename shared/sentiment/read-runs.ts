import { languageRuns } from '../languages/language-runs.ts';
import { readIn, type TextReading } from './read-text.ts';

/**
 * Reads a text that may hold several languages, each run in its own. In time linear in its length.
 *
 * @param text - What was read.
 * @param reading - Of the whole text, in the language of most of it.
 * @param make - Makes something of a reading, which is valid until it returns, of the run's text, and of where in the whole that
 *   starts.
 * @returns What was made, in the order of the text.
 */
export function readRuns<Made>(
  text: string,
  reading: TextReading,
  make: (reading: TextReading, text: string, start: number) => Made,
): readonly Made[] {
  const runs =
    reading.isMixed && reading.language !== null ? languageRuns(text, reading.language) : [];
  if (runs.length < 2) return [make(reading, text, 0)];
  return runs.flatMap(({ start, end, language }) => {
    const run = text.slice(start, end);
    const own = readIn(run, language);
    return own === 'damaged-model' ? [] : [make(own, run, start)];
  });
}
