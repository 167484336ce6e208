import { plainText } from '../plain-text.ts';
import { MAX_COLUMNS, type TableRow } from '../table.ts';
import { xmlEvents, type XmlEvent } from '../xml/xml-events.ts';

/** A table of a page, or a sheet of a workbook. */
export interface MarkupTable {
  /** Of the sheet; `null` for a table of a page. */
  readonly name: string | null;
  /** Blank ones left out. */
  readonly rows: readonly TableRow[];
}

/** What a file of markup holds. */
export interface MarkupTables {
  readonly tables: readonly MarkupTable[];
  /** Whether each table is closed. */
  readonly isWhole: boolean;
}

/** Longer than any text of a review, so that a file without end tags stays small. */
const MAX_CELL_LENGTH = 60_000;

const CELLS: ReadonlySet<string> = new Set(['td', 'th', 'cell']);
const BREAKS: ReadonlySet<string> = new Set(['br', 'p', 'div', 'li']);
/** What a page holds that nobody sees. */
const UNSEEN: ReadonlySet<string> = new Set(['script', 'style', 'comment']);

/**
 * Reads the tables of a page or of Excel's XML of 2003.
 *
 * @param text - HTML or XML, lines ended by `\n`; end tags of cells and rows may be missing.
 * @returns Its tables in their order; a table inside a cell is one of its own.
 */
export function readMarkupRows(text: string): MarkupTables {
  const reader = new MarkupReader();
  for (const event of xmlEvents(text)) reader.take(event);
  return reader.end();
}

interface OpenTable {
  readonly name: string | null;
  readonly rows: TableRow[];
  line: number;
  cells: string[] | null;
  cell: string | null;
  /** Columns to the right that the open cell spans. */
  span: number;
}

class MarkupReader {
  readonly #tables: OpenTable[] = [];
  readonly #open: OpenTable[] = [];
  #sheet: string | null = null;
  #unseen = 0;

  take(event: XmlEvent): void {
    if (event.kind === 'text') {
      // In a page a line end is a space; in a sheet it is one.
      this.#write(this.#sheet === null ? event.text.replaceAll(/\s+/g, ' ') : event.text);
      return;
    }
    const name = event.name.slice(event.name.indexOf(':') + 1).toLowerCase();
    if (UNSEEN.has(name)) {
      this.#unseen = Math.max(0, this.#unseen + (event.kind === 'open' ? 1 : -1));
    } else if (event.kind === 'open') this.#openTag(name, event);
    else this.#closeTag(name);
  }

  end(): MarkupTables {
    const isWhole = this.#open.length === 0;
    for (const table of this.#open) closeRow(table);
    return { tables: this.#tables, isWhole };
  }

  #openTag(name: string, { attributes, line }: Extract<XmlEvent, { kind: 'open' }>): void {
    if (name === 'worksheet') this.#sheet = attributes('ss:Name') ?? attributes('Name');
    const table = this.#open.at(-1);
    if (name === 'table') {
      const opened = { name: this.#sheet, rows: [], line, cells: null, cell: null, span: 0 };
      this.#tables.push(opened);
      this.#open.push(opened);
    } else if (table === undefined) {
      return;
    } else if (name === 'tr' || name === 'row') {
      closeRow(table);
      table.cells = [];
      table.line = line;
    } else if (CELLS.has(name)) {
      openCell(table, attributes);
    } else if (BREAKS.has(name)) {
      this.#write('\n');
    }
  }

  #closeTag(name: string): void {
    const table = this.#open.at(-1);
    if (table === undefined) return;
    if (CELLS.has(name)) closeCell(table);
    else if (name === 'tr' || name === 'row') closeRow(table);
    else if (name === 'table') {
      closeRow(table);
      this.#open.pop();
    }
  }

  #write(text: string): void {
    const table = this.#open.at(-1);
    const cell = table?.cell ?? null;
    if (table === undefined || cell === null) return;
    if (this.#unseen === 0 && cell.length <= MAX_CELL_LENGTH) table.cell = cell + text;
  }
}

function openCell(table: OpenTable, attributes: (name: string) => string | null): void {
  closeCell(table);
  table.cells ??= [];
  // Sheets leave out empty cells and number the next one.
  const index = Number(attributes('ss:Index') ?? 0);
  while (table.cells.length < Math.min(index - 1, MAX_COLUMNS)) table.cells.push('');
  const span = Number(attributes('colspan') ?? 1) + Number(attributes('ss:MergeAcross') ?? 0);
  table.span = Math.min(MAX_COLUMNS, Math.max(1, Number.isInteger(span) ? span : 1)) - 1;
  table.cell = '';
}

function closeCell(table: OpenTable): void {
  if (table.cell === null || table.cells === null) return;
  const words = plainText(table.cell)
    .split('\n')
    .map((line) => line.replaceAll(/[^\S\n]+/g, ' ').trim());
  const text = words
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
  if (table.cells.length <= MAX_COLUMNS) {
    table.cells.push(text, ...Array.from({ length: table.span }, () => ''));
  }
  table.cell = null;
}

function closeRow(table: OpenTable): void {
  closeCell(table);
  const { cells, line } = table;
  if (cells !== null && cells.some((cell) => cell !== '')) table.rows.push({ line, cells });
  table.cells = null;
}
