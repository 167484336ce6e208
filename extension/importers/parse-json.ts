/** What JSON can hold. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;

/** An object of JSON. */
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** Where JSON stops being JSON. */
export interface JsonBreak {
  /** From 1. */
  readonly line: number;
  /** What stands there; empty at the end of the file. */
  readonly found: string;
}

/** JSON as far as it could be read. */
export interface ParsedJson {
  /** The value; of a broken text what stands before the break, without the array entry that it hit. */
  readonly value: JsonValue;
  /** `null` where the text is whole. */
  readonly broken: JsonBreak | null;
  /**
   * The line on which an object of the value begins.
   *
   * @param object - An object found in `value`.
   * @returns Line from 1; 1 for an object of other origin.
   */
  lineOf(object: JsonObject): number;
}

/** Deeper than any export; shallow enough for every browser's stack. */
const MAX_DEPTH = 100;

const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const FOUND_LENGTH = 40;

/** `)]}'`, `callback(`, `window.reviews =` before the JSON itself. */
const WRAPPER = /^\s*(?:\)\]\}',?|(?:(?:var|let|const)\s+)?[a-z_$][\w$.]{0,60}\s*[=(])\s*(?=[[{])/i;

/** Codes of the four signs that JSON calls white space. */
const SPACES: ReadonlySet<number> = new Set([0x20, 0x0a, 0x0d, 0x09]);

/**
 * Parses JSON and remembers lines, which the browser's own parser does not; keeps what stands before a break.
 * Whole numbers too large to be exact become strings, since they are ids. A key `__proto__` is left out.
 *
 * @param text - JSON, lines ended by `\n`.
 * @returns The value, the break if there is one, and lines.
 */
export function parseJson(text: string): ParsedJson {
  const reader = new JsonReader(text);
  const value = reader.readDocument();
  return { value, broken: reader.broken, lineOf: (object) => reader.lines.get(object) ?? 1 };
}

/**
 * Tells an object from the other values of JSON.
 *
 * @param value - A value of JSON.
 * @returns True for an object that is no array.
 */
export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads on after a break only to wind up: each reader returns what it has once `broken` is set. */
class JsonReader {
  broken: JsonBreak | null = null;
  readonly lines = new WeakMap<object, number>();
  readonly #text: string;
  #at = 0;
  #depth = 0;
  /** Of the first line end that is not counted; -1 where there is none. */
  #nextLine: number;
  #line = 1;

  constructor(text: string) {
    this.#text = text;
    this.#nextLine = text.indexOf('\n');
  }

  readDocument(): JsonValue {
    // What keeps an answer from being run as a script, or makes it one.
    const wrapper = WRAPPER.exec(this.#text)?.[0] ?? '';
    this.#at = wrapper.length;
    const first = this.#readValue();
    const values = [first];
    // Pages of an answer that were saved one behind the other.
    while (this.broken === null && /^[\s,]*[[{]/.test(this.#text.slice(this.#at, this.#at + 100))) {
      this.#skip(',');
      values.push(this.#readValue());
    }
    if (wrapper !== '') while (this.#skip(')') || this.#skip(';'));
    this.#skipSpace();
    if (this.broken === null && this.#at < this.#text.length) this.#break();
    return values.length === 1 ? first : values;
  }

  #readValue(): JsonValue {
    this.#skipSpace();
    const sign = this.#text[this.#at];
    if (sign === '{' || sign === '[') return this.#readNested(sign);
    if (sign === '"') return this.#readString();
    if (this.#skip('true')) return true;
    if (this.#skip('false')) return false;
    if (this.#skip('null') || this.#skip('NaN')) return null;
    return this.#readNumber();
  }

  #readNested(sign: '{' | '['): JsonValue {
    if (this.#depth === MAX_DEPTH) return this.#break();
    this.#depth += 1;
    const value = sign === '{' ? this.#readObject() : this.#readArray();
    this.#depth -= 1;
    return value;
  }

  #readObject(): JsonObject {
    const object: Record<string, JsonValue> = {};
    this.lines.set(object, this.#lineAt(this.#at));
    this.#at += 1;
    while (this.broken === null) {
      if (this.#skip('}')) break;
      const key = this.#text[this.#at] === '"' ? this.#readString() : this.#break();
      if (this.broken !== null || !this.#expect(':')) break;
      const value = this.#readValue();
      if (typeof key === 'string' && key !== '__proto__') object[key] = value;
      if (this.broken !== null || this.#skip('}') || !this.#expect(',')) break;
    }
    return object;
  }

  #readArray(): readonly JsonValue[] {
    const array: JsonValue[] = [];
    this.#at += 1;
    while (this.broken === null) {
      // A comma behind the last entry, as people leave it.
      if (this.#skip(']')) break;
      const value = this.#readValue();
      if (this.broken !== null) break;
      array.push(value);
      if (this.#skip(']') || !this.#expect(',')) break;
    }
    return array;
  }

  #readString(): string | null {
    const end = this.#endOfString();
    if (end === null) return this.#break();
    const inner = this.#text.slice(this.#at + 1, end - 1);
    if (!inner.includes('\\')) {
      this.#at = end;
      return inner;
    }
    // Files written by hand have line breaks and tabs in their strings.
    const raw = `"${inner.replaceAll('\n', String.raw`\n`).replaceAll('\t', String.raw`\t`)}"`;
    try {
      const value: unknown = JSON.parse(raw);
      this.#at = end;
      return String(value);
    } catch {
      // An escape that JSON does not know.
      return this.#break();
    }
  }

  #endOfString(): number | null {
    let quote = this.#text.indexOf('"', this.#at + 1);
    while (quote !== -1) {
      let slashes = 0;
      while (this.#text[quote - 1 - slashes] === '\\') slashes += 1;
      if (slashes % 2 === 0) return quote + 1;
      quote = this.#text.indexOf('"', quote + 1);
    }
    return null;
  }

  #readNumber(): number | string | null {
    NUMBER.lastIndex = this.#at;
    const raw = NUMBER.exec(this.#text)?.[0];
    if (raw === undefined) return this.#break();
    this.#at += raw.length;
    const value = Number(raw);
    return /^-?\d+$/.test(raw) && !Number.isSafeInteger(value) ? raw : value;
  }

  #expect(sign: string): boolean {
    if (this.#skip(sign)) return true;
    this.#break();
    return false;
  }

  #skip(word: string): boolean {
    this.#skipSpace();
    if (!this.#text.startsWith(word, this.#at)) return false;
    this.#at += word.length;
    return true;
  }

  #skipSpace(): void {
    while (SPACES.has(this.#text.charCodeAt(this.#at))) this.#at += 1;
  }

  #break(): null {
    this.broken ??= {
      line: this.#lineAt(Math.min(this.#at, this.#text.trimEnd().length)),
      found: this.#text.slice(this.#at, this.#at + FOUND_LENGTH).split('\n')[0] ?? '',
    };
    return null;
  }

  /** Offsets only ever grow, so that each line end is looked for once. */
  #lineAt(offset: number): number {
    while (this.#nextLine !== -1 && this.#nextLine < offset) {
      this.#line += 1;
      this.#nextLine = this.#text.indexOf('\n', this.#nextLine + 1);
    }
    return this.#line;
  }
}
