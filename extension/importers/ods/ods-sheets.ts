import type { SheetRows } from '../sheet-report.ts';
import { MAX_COLUMNS, type TableRow } from '../table.ts';
import { numberText } from '../xlsx/cell-value.ts';
import { MAX_CELL_LENGTH } from '../xlsx/workbook.ts';
import { xmlEvents, type XmlEvent } from '../xml/xml-events.ts';

/** A visible sheet with its name. */
export interface OdsSheet extends SheetRows {
  readonly name: string;
}

/** Signs in all cells of a file: more than any export, and little enough to be held. */
const MAX_SIGNS = 200_000_000;
const MAX_ROWS = 1_048_576;
const MAX_SHEETS = 200;

/** Cells that a row may be written out to: a small file could say a million rows, which would be nobody's words. */
const MAX_REPEATED_CELLS = 10_000;

/** What stands in a cell and is not what it says. */
const ASIDES: ReadonlySet<string> = new Set(['office:annotation', 'draw:frame', 'text:ruby-text']);

/** Ids that are shown whole, and kept as a number that has lost its end. */
const LONG_DIGITS = /^\d{12,}$/;

/**
 * Reads the sheets of an OpenDocument spreadsheet.
 *
 * @param xml - `content.xml`, or a whole `.fods`.
 * @returns Its visible sheets in the order of their tabs; those behind the two-hundredth are left out.
 */
export function readOdsSheets(xml: string): readonly OdsSheet[] {
  const reader = new OdsReader();
  for (const event of xmlEvents(xml)) {
    reader.take(event);
    if (reader.isFull) break;
  }
  return reader.sheets;
}

interface OpenSheet extends OdsSheet {
  readonly rows: TableRow[];
  stoppedAt: number | null;
  isTooWide: boolean;
}

interface OpenCell {
  /** The value that lies behind what is shown; `null` where what is shown is all. */
  readonly value: string | null;
  readonly times: number;
  shown: string;
}

type Attributes = (name: string) => string | null;

class OdsReader {
  readonly sheets: OpenSheet[] = [];
  isFull = false;
  readonly #hidden = new Set<string>();
  #style = '';
  #sheet: OpenSheet | null = null;
  #line = 0;
  #times = 1;
  #cells: string[] = [];
  #next = 0;
  #cell: OpenCell | null = null;
  #paragraphs = 0;
  #asides = 0;
  #signs = 0;

  take(event: XmlEvent): void {
    if (event.kind === 'text') this.#say(event.text);
    else if (ASIDES.has(event.name)) {
      this.#asides = Math.max(0, this.#asides + (event.kind === 'open' ? 1 : -1));
    } else if (this.#asides > 0) return;
    else if (event.kind === 'open') this.#open(event.name, event.attributes);
    else this.#close(event.name);
  }

  #open(name: string, attributes: Attributes): void {
    if (this.#cell !== null) return this.#openInCell(this.#cell, name, attributes);
    if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
      this.#cell = cellOf(attributes);
    } else if (name === 'table:table-row') {
      this.#times = timesOf(attributes('table:number-rows-repeated'));
      this.#cells = [];
      this.#next = 0;
    } else if (name === 'table:table') {
      this.#openSheet(attributes);
    } else if (name === 'style:style') {
      this.#style = attributes('style:name') ?? '';
    } else if (name === 'style:table-properties' && attributes('table:display') === 'false') {
      this.#hidden.add(this.#style);
    }
  }

  #openSheet(attributes: Attributes): void {
    this.#line = 0;
    const name = attributes('table:name') ?? String(this.sheets.length + 1);
    this.#sheet = { name, rows: [], stoppedAt: null, isTooWide: false };
    const isHidden = this.#hidden.has(attributes('table:style-name') ?? '');
    if (!isHidden && this.sheets.length < MAX_SHEETS) this.sheets.push(this.#sheet);
  }

  #openInCell(cell: OpenCell, name: string, attributes: Attributes): void {
    if (name === 'text:p' || name === 'text:h') {
      if (this.#paragraphs === 0 && cell.shown !== '') cell.shown += '\n';
      this.#paragraphs += 1;
    } else if (name === 'text:line-break') {
      this.#say('\n');
    } else if (name === 'text:tab') {
      this.#say(' ');
    } else if (name === 'text:s') {
      this.#say(' '.repeat(Math.min(100, timesOf(attributes('text:c')))));
    }
  }

  #say(text: string): void {
    const cell = this.#cell;
    if (cell === null || this.#paragraphs === 0 || this.#asides > 0) return;
    if (cell.shown.length < MAX_CELL_LENGTH) cell.shown += text;
  }

  #close(name: string): void {
    if (name === 'text:p' || name === 'text:h') {
      this.#paragraphs = Math.max(0, this.#paragraphs - 1);
    } else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
      this.#closeCell();
    } else if (name === 'table:table-row') {
      this.#closeRow();
    } else if (name === 'table:table') {
      this.#sheet = null;
    }
  }

  #closeCell(): void {
    const cell = this.#cell;
    this.#cell = null;
    this.#paragraphs = 0;
    if (cell === null) return;
    const text = textOf(cell).slice(0, MAX_CELL_LENGTH);
    const end = this.#next + cell.times;
    if (text.trim() !== '') {
      if (end > MAX_COLUMNS && this.#sheet !== null) this.#sheet.isTooWide = true;
      for (let at = this.#next; at < Math.min(end, MAX_COLUMNS); at += 1) this.#cells[at] = text;
    }
    this.#next = end;
  }

  #closeRow(): void {
    const sheet = this.#sheet;
    const first = this.#line + 1;
    this.#line += this.#times;
    const cells = Array.from(this.#cells, (cell) => cell ?? '');
    if (sheet === null || sheet.stoppedAt !== null || cells.length === 0) return;
    const most = Math.max(1, Math.floor(MAX_REPEATED_CELLS / cells.length));
    const times = Math.min(this.#times, most);
    for (let at = 0; at < times; at += 1) sheet.rows.push({ line: first + at, cells });
    this.#signs += times * cells.reduce((sum, cell) => sum + cell.length, 0);
    this.isFull = this.#signs > MAX_SIGNS || sheet.rows.length >= MAX_ROWS;
    if (this.isFull || times < this.#times) sheet.stoppedAt = first + times - 1;
  }
}

function timesOf(raw: string | null): number {
  const times = Number(raw ?? 1);
  return Number.isSafeInteger(times) && times > 0 ? times : 1;
}

function cellOf(attributes: Attributes): OpenCell {
  const times = timesOf(attributes('table:number-columns-repeated'));
  return { value: valueOf(attributes), times, shown: '' };
}

function valueOf(attributes: Attributes): string | null {
  const number = attributes('office:value') ?? '';
  switch (attributes('office:value-type') ?? '') {
    case 'float':
    case 'currency':
      return numberText(number, 'plain', 1900) || null;
    case 'percentage':
      return numberText(number, 'percent', 1900) || null;
    case 'date':
      return attributes('office:date-value')?.replace('T', ' ') ?? null;
    case 'boolean':
      return attributes('office:boolean-value');
    default:
      return null;
  }
}

function textOf({ value, shown }: OpenCell): string {
  if (value === null) return shown;
  return LONG_DIGITS.test(shown) ? shown : value;
}
