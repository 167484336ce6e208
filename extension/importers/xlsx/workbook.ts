import { xmlEvents, type XmlEvent } from '../xml/xml-events.ts';
import { numberKind, type NumberKind } from './cell-value.ts';

/** A sheet of a workbook, as its list of sheets has it. */
export interface SheetPlace {
  readonly name: string;
  readonly isHidden: boolean;
  /** In the archive. */
  readonly path: string;
}

/** What all sheets share. */
export interface Workbook {
  readonly epoch: 1900 | 1904;
  readonly strings: readonly string[];
  /** By the number of a cell's style. */
  readonly kinds: readonly NumberKind[];
}

/** Excel's own limit of a cell is 32,767. */
export const MAX_CELL_LENGTH = 60_000;

const MAX_STRINGS = 3_000_000;
const MAX_SHEETS = 200;

/**
 * Lists the sheets of a workbook.
 *
 * @param workbookXml - `xl/workbook.xml`.
 * @param relationsXml - `xl/_rels/workbook.xml.rels`; empty where it is missing.
 * @returns The sheets in the order of their tabs, and from when days are counted.
 */
export function readSheetList(
  workbookXml: string,
  relationsXml: string,
): { readonly sheets: readonly SheetPlace[]; readonly epoch: 1900 | 1904 } {
  const targets = readTargets(relationsXml);
  const sheets: SheetPlace[] = [];
  let epoch: 1900 | 1904 = 1900;
  for (const event of xmlEvents(workbookXml)) {
    if (event.kind !== 'open') continue;
    const name = plainName(event.name);
    if (name === 'workbookPr' && /^(?:1|true)$/.test(event.attributes('date1904') ?? '')) {
      epoch = 1904;
    }
    if (name === 'sheet' && sheets.length < MAX_SHEETS) {
      sheets.push(sheetPlace(event.attributes, targets, sheets.length + 1));
    }
  }
  return { sheets, epoch };
}

function readTargets(relationsXml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  for (const event of xmlEvents(relationsXml)) {
    if (event.kind !== 'open' || plainName(event.name) !== 'Relationship') continue;
    targets.set(event.attributes('Id') ?? '', event.attributes('Target') ?? '');
  }
  return targets;
}

function sheetPlace(
  attributes: (name: string) => string | null,
  targets: ReadonlyMap<string, string>,
  number: number,
): SheetPlace {
  const target = targets.get(attributes('r:id') ?? '') ?? `worksheets/sheet${number}.xml`;
  const state = attributes('state');
  return {
    name: attributes('name') ?? String(number),
    isHidden: state !== null && state !== 'visible',
    path: target.startsWith('/') ? target.slice(1) : `xl/${target}`,
  };
}

/**
 * Reads the texts that cells point to.
 *
 * @param xml - `xl/sharedStrings.xml`; empty where there is none.
 * @returns The texts in their order; formatting and readings of characters left out.
 */
export function readStrings(xml: string): readonly string[] {
  const reader = new StringReader();
  for (const event of xmlEvents(xml)) {
    reader.take(event);
    if (reader.strings.length >= MAX_STRINGS) break;
  }
  return reader.strings;
}

class StringReader {
  readonly strings: string[] = [];
  #text = '';
  #isText = false;
  #isReading = false;

  take(event: XmlEvent): void {
    if (event.kind === 'text') {
      const isWanted = this.#isText && !this.#isReading && this.#text.length < MAX_CELL_LENGTH;
      if (isWanted) this.#text += event.text;
      return;
    }
    const isOpen = event.kind === 'open';
    const name = plainName(event.name);
    if (name === 't') {
      this.#isText = isOpen;
    } else if (name === 'rPh') {
      this.#isReading = isOpen;
    } else if (name === 'si') {
      if (!isOpen) this.strings.push(this.#text.slice(0, MAX_CELL_LENGTH));
      this.#text = '';
    }
  }
}

/**
 * Reads which styles show dates and percentages.
 *
 * @param xml - `xl/styles.xml`; empty where there is none.
 * @returns By the number of a cell's style.
 */
export function readNumberKinds(xml: string): readonly NumberKind[] {
  const codes = new Map<number, string>();
  const kinds: NumberKind[] = [];
  let isCellFormats = false;
  for (const event of xmlEvents(xml)) {
    if (event.kind === 'text') continue;
    const name = plainName(event.name);
    if (name === 'cellXfs') isCellFormats = event.kind === 'open';
    if (event.kind !== 'open') continue;
    const id = Number(event.attributes('numFmtId') ?? 0);
    if (name === 'numFmt') codes.set(id, event.attributes('formatCode') ?? '');
    if (name === 'xf' && isCellFormats) kinds.push(numberKind(id, codes.get(id) ?? null));
  }
  return kinds;
}

/**
 * The name of an element without its namespace's prefix, which some programs write and most do not.
 *
 * @param name - `x:row` or `row`.
 * @returns `row`.
 */
export function plainName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
