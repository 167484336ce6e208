import type { SheetRows } from '../sheet-report.ts';
import { MAX_COLUMNS, type TableRow } from '../table.ts';
import { xmlEvents, type XmlEvent } from '../xml/xml-events.ts';
import { numberText } from './cell-value.ts';
import { MAX_CELL_LENGTH, plainName, type Workbook } from './workbook.ts';

/** Signs in all cells of a sheet: more than any export, and little enough to be held. */
const MAX_SIGNS = 200_000_000;
const MAX_ROWS = 1_048_576;

const LETTERS = /^[A-Z]{1,3}/;
const A_CODE = 64;
const ALPHABET = 26;

/**
 * Reads the cells of a sheet as texts.
 *
 * @param xml - `xl/worksheets/sheet1.xml`.
 * @param workbook - What its cells point to.
 * @returns Its rows.
 * @source ECMA-376 part 1, 18.3 worksheets
 */
export function readSheet(xml: string, workbook: Workbook): SheetRows {
  const reader = new SheetReader(workbook);
  for (const event of xmlEvents(xml)) {
    reader.take(event);
    if (reader.stoppedAt !== null) break;
  }
  return reader;
}

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  text: string;
}

class SheetReader implements SheetRows {
  readonly rows: TableRow[] = [];
  stoppedAt: number | null = null;
  isTooWide = false;
  readonly #workbook: Workbook;
  #line = 0;
  #cells: string[] = [];
  #cell: OpenCell | null = null;
  #next = 0;
  #isText = false;
  #signs = 0;

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  take(event: XmlEvent): void {
    if (event.kind === 'text') {
      if (this.#isText && this.#cell !== null && this.#cell.text.length < MAX_CELL_LENGTH) {
        this.#cell.text += event.text;
      }
      return;
    }
    const name = plainName(event.name);
    if (name === 'v' || name === 't') this.#isText = event.kind === 'open';
    else if (name === 'row') this.#turnRow(event);
    else if (name === 'c' && event.kind === 'open') this.#openCell(event.attributes);
    else if (name === 'c') this.#closeCell();
  }

  #turnRow(event: XmlEvent): void {
    if (event.kind === 'open') {
      const number = Number(event.attributes('r') ?? 0);
      this.#line = number > this.#line && number <= MAX_ROWS ? number : this.#line + 1;
      this.#cells = [];
      this.#next = 0;
      return;
    }
    if (this.#cells.some((cell) => cell.trim() !== '')) {
      this.rows.push({ line: this.#line, cells: Array.from(this.#cells, (cell) => cell ?? '') });
    }
    if (this.#signs > MAX_SIGNS || this.rows.length >= MAX_ROWS) this.stoppedAt = this.#line;
  }

  #openCell(attributes: (name: string) => string | null): void {
    const column = columnOf(attributes('r') ?? '') ?? this.#next;
    this.#next = column + 1;
    const type = attributes('t') ?? 'n';
    this.#cell = { column, type, style: Number(attributes('s') ?? 0), text: '' };
  }

  #closeCell(): void {
    const cell = this.#cell;
    this.#cell = null;
    if (cell === null) return;
    const text = this.#textOf(cell);
    if (text === '') return;
    if (cell.column >= MAX_COLUMNS) {
      this.isTooWide = true;
      return;
    }
    this.#cells[cell.column] = text;
    this.#signs += text.length;
  }

  #textOf({ type, text, style }: OpenCell): string {
    switch (type) {
      case 's':
        return unescaped(this.#workbook.strings[Number(text)] ?? '');
      case 'b':
        return text.trim() === '1' ? 'true' : 'false';
      case 'e':
        return '';
      case 'n':
        return numberText(text, this.#workbook.kinds[style] ?? 'plain', this.#workbook.epoch);
      default:
        return unescaped(text);
    }
  }
}

function columnOf(reference: string): number | null {
  const letters = LETTERS.exec(reference)?.[0];
  if (letters === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * ALPHABET + (letter.codePointAt(0) ?? 0) - A_CODE;
  return column - 1;
}

/** Excel writes signs that XML does not allow as `_x000D_`. */
function unescaped(text: string): string {
  return text.replaceAll(/_x([\dA-F]{4})_/g, (_, hex: string) =>
    String.fromCodePoint(Number.parseInt(hex, 16)),
  );
}
