import type { Question } from '../../shared/feedback/survey.ts';
import { isScale } from './scales.ts';
import type { PanelSetup } from './setup.ts';

/**
 * How a question is put.
 *
 * @param question - Of the survey.
 * @param setup - The panel's.
 * @returns The owner's own words, in the visitor's language where there are some; else the language's.
 */
export function wordingOf(
  { type, wording, wordings }: Question,
  { messages, name, language = '' }: PanelSetup,
): string {
  return (
    wordings?.[language] ||
    wording ||
    (isScale(type) ? messages[type](name) : messages[type === 'choices' ? 'choice' : type])
  );
}
