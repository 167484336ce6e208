import type { DecodedText } from './encoding.ts';
import { excerptOf, type ImportProblem } from './importer.ts';

const WORD_LENGTH = 30;

/**
 * Says what was guessed of a file's encoding, so that the owner can look at the very line.
 *
 * @param decoded - The file.
 * @returns One problem for a guessed encoding, one for each line that differs from the rest; none where all is sure.
 */
export function encodingProblems(decoded: DecodedText): readonly ImportProblem[] {
  const lines = decoded.text.split('\n');
  if (!decoded.encoding.startsWith('utf')) {
    const at = lines.findIndex((line) => /[^\0-\u007F]/.test(line));
    const isUsual = decoded.encoding === 'windows-1252';
    const code = isUsual ? 'guessed-encoding' : 'guessed-old-encoding';
    return [{ code, line: at + 1, found: signsAround(lines[at] ?? '') }];
  }
  return decoded.oddLines.map((line) => {
    return { code: 'mixed-encoding', line, found: signsAround(lines[line - 1] ?? '') };
  });
}

/** The word with the first sign that could have been read wrongly. */
function signsAround(line: string): string {
  const at = line.search(/[^\0-\u007F]/);
  const near = line.slice(Math.max(0, at - WORD_LENGTH), at + WORD_LENGTH);
  return excerptOf(/[\p{L}\p{N}]*[^\0-\u007F][\p{L}\p{N}]*/u.exec(near)?.[0] ?? '');
}
