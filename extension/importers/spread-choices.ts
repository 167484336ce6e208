import { numberIn, type TableRow } from './table.ts';
import { findWordScale } from './word-scales.ts';

/** Names of columns with the rows below them. */
interface NamedRows {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

/** A question of which each choice has a column of its own. */
interface Spread {
  readonly question: string;
  /** Index of its first column, and behind its last one. */
  readonly start: number;
  readonly end: number;
}

/**
 * Puts the steps of a scale that a survey tool wrote into a column each back into one: under "How was it?" stand 1 to 5, and
 * each row has one of them filled.
 *
 * @param questions - The first row of names, with a gap for each further choice.
 * @param choices - The second row of names.
 * @param named - The names joined of both, and the rows.
 * @returns Names and rows with one column for such a question; where a row has several choices filled, all stays as it is.
 */
export function gatherChoices(
  questions: readonly string[],
  choices: readonly string[],
  named: NamedRows,
): NamedRows {
  return spreadsIn(questions, choices)
    .filter(({ start, end }) => named.rows.every(({ cells }) => filled(cells, start, end) < 2))
    .reduceRight((before: NamedRows, spread) => gathered(before, spread), named);
}

function spreadsIn(questions: readonly string[], choices: readonly string[]): readonly Spread[] {
  const spreads: Spread[] = [];
  for (const [start, name] of questions.entries()) {
    const question = name.trim();
    if (question === '') continue;
    const next = questions.findIndex((each, at) => at > start && each.trim() !== '');
    const end = next === -1 ? choices.length : next;
    if (isScale(choices.slice(start, end))) spreads.push({ question, start, end });
  }
  return spreads;
}

function isScale(choices: readonly string[]): boolean {
  if (choices.length < 2) return false;
  const words = choices.map((choice) => choice.trim());
  if (new Set(words).size < words.length || words.includes('')) return false;
  return words.every((word) => numberIn(word) !== null) || findWordScale(words) !== null;
}

function filled(cells: readonly string[], start: number, end: number): number {
  return cells.slice(start, end).filter((cell) => cell.trim() !== '').length;
}

function gathered({ columns, rows }: NamedRows, { question, start, end }: Spread): NamedRows {
  const put = <Cell>(cells: readonly Cell[], one: Cell): readonly Cell[] => [
    ...cells.slice(0, start),
    one,
    ...cells.slice(end),
  ];
  return {
    columns: put(columns, question),
    rows: rows.map(({ line, cells }) => {
      const chosen = cells.slice(start, end).find((cell) => cell.trim() !== '') ?? '';
      return { line, cells: put(cells, chosen) };
    }),
  };
}
