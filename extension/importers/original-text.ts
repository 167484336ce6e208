/** Google's own labels, in the languages that its exports and pages write them in. */
const TRANSLATED = [
  'Translated by Google',
  'Übersetzt von Google',
  'Traduit par Google',
  'Traducido por Google',
  'Tradotto da Google',
  'Vertaald door Google',
  'Traduzido pelo Google',
];
const ORIGINAL = ['Original', "Avis d'origine", 'Originale', 'Origineel'];

const TRANSLATION_FIRST = new RegExp(
  String.raw`^\s*\((?:${TRANSLATED.join('|')})\)[\s\S]*?\n[ \t]*\((?:${ORIGINAL.join('|')})\)\s*\n?`,
);
const TRANSLATION_BEHIND = new RegExp(String.raw`\n[ \t]*\((?:${TRANSLATED.join('|')})\)[\s\S]*$`);

/**
 * What the customer wrote, of a text that holds a machine translation beside it.
 *
 * @param text - As Google exports it: "(Translated by Google) … (Original) …", or the other way round.
 * @returns The original alone, trimmed, lines ended by `\n`; the text itself where it holds no translation.
 */
export function originalOf(text: string): string {
  const lines = text.replaceAll(/\r\n?/g, '\n');
  return lines.replace(TRANSLATION_FIRST, '').replace(TRANSLATION_BEHIND, '').trim();
}
