/** A piece of a JSON object: a member's value, or one element where the value is a list. */
export interface JsonPiece {
  readonly member: string;
  /** Place in the list, from 0; -1 for a list's end, so that an empty one is met, too; `null` for any other value. */
  readonly index: number | null;
  readonly value: unknown;
}

/** The text is no JSON, or no object. */
export class NotAnObject extends Error {
  override readonly name = 'NotAnObject';
}

/** What may end a piece, or begin a string, in which nothing does. */
const MARK = /["{}[\],]/g;

/**
 * Takes a JSON object apart while it is read: it may be larger than what fits in a string.
 *
 * @param source - The text, in pieces cut anywhere.
 * @yields Members in their order; a list's elements one by one.
 * @throws {SyntaxError} Where the text is no JSON, at the latest at its end.
 * @throws {NotAnObject} Where it begins as something other than an object.
 */
export async function* splitJson(
  source: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<JsonPiece, void> {
  const splitter = new Splitter();
  for await (const text of source) {
    const pieces: JsonPiece[] = [];
    splitter.take(text, pieces);
    yield* pieces;
  }
  splitter.end();
}

/** Where in the object reading stands. */
type Place = 'before' | 'in-object' | 'in-list' | 'behind';

class Splitter {
  #buffer = '';
  /** Where the piece that is being read begins, and how far it has been looked through. */
  #start = 0;
  #at = 0;
  #place: Place = 'before';
  /** Brackets that are open within the piece. */
  #depth = 0;
  #member = '';
  #index = 0;

  take(text: string, pieces: JsonPiece[]): void {
    this.#buffer = this.#buffer.slice(this.#start) + text;
    this.#at -= this.#start;
    this.#start = 0;
    for (;;) {
      MARK.lastIndex = this.#at;
      const mark = MARK.exec(this.#buffer);
      if (mark === null) {
        this.#at = this.#buffer.length;
        return;
      }
      if (mark[0] === '"') {
        const end = endOfString(this.#buffer, mark.index + 1);
        // Cut within a string: looked at again with what comes next.
        this.#at = end ?? mark.index;
        if (end === null) return;
      } else {
        this.#at = mark.index + 1;
        this.#meet(mark[0], mark.index, pieces);
      }
    }
  }

  end(): void {
    const rest = this.#buffer.slice(this.#start).trim();
    if (this.#place === 'before' && rest !== '') {
      JSON.parse(rest);
      throw new NotAnObject();
    }
    if (this.#place !== 'behind' || rest !== '') throw new SyntaxError('It ends too early.');
  }

  #meet(mark: string, index: number, pieces: JsonPiece[]): void {
    const isList = mark === '[' && this.#depth === 0 && this.#place === 'in-object';
    if (this.#place === 'before') this.#enter(mark, index);
    else if (this.#place === 'behind') throw new SyntaxError('Something stands behind its end.');
    else if (isList) this.#enterList(index);
    else if (mark === '{' || mark === '[') this.#depth += 1;
    else if (this.#depth > 0) this.#depth -= mark === ',' ? 0 : 1;
    else this.#finish(mark, index, pieces);
  }

  #enter(mark: string, index: number): void {
    const isObject = mark === '{' && this.#buffer.slice(0, index).trim() === '';
    if (!isObject) throw new NotAnObject();
    this.#place = 'in-object';
    this.#start = index + 1;
  }

  #enterList(index: number): void {
    this.#member = memberOf(this.#buffer.slice(this.#start, index));
    this.#index = 0;
    this.#place = 'in-list';
    this.#start = index + 1;
  }

  #finish(mark: string, index: number, pieces: JsonPiece[]): void {
    const text = this.#buffer.slice(this.#start, index);
    this.#start = index + 1;
    if (this.#place === 'in-list') this.#finishElement(mark, text, pieces);
    else this.#finishMember(mark, text, pieces);
  }

  #finishElement(mark: string, text: string, pieces: JsonPiece[]): void {
    if (mark === '}') throw new SyntaxError('A list is not closed.');
    const isEmptyList = mark === ']' && this.#index === 0 && text.trim() === '';
    if (!isEmptyList) {
      pieces.push({ member: this.#member, index: this.#index, value: JSON.parse(text) });
      this.#index += 1;
    }
    if (mark !== ']') return;
    pieces.push({ member: this.#member, index: -1, value: null });
    this.#place = 'in-object';
    this.#member = LIST;
  }

  #finishMember(mark: string, text: string, pieces: JsonPiece[]): void {
    if (mark === ']') throw new SyntaxError('A list ends that has not begun.');
    const isBehindList = this.#member === LIST && text.trim() === '';
    this.#member = '';
    if (!isBehindList && !(mark === '}' && text.trim() === '')) {
      const object: unknown = JSON.parse(`{${text}}`);
      const [entry] = Object.entries(new Object(object));
      if (entry === undefined) throw new SyntaxError('A member is missing.');
      pieces.push({ member: entry[0], index: null, value: entry[1] });
    }
    if (mark === '}') this.#place = 'behind';
  }
}

/** Stands for the member that has been read to its end. */
const LIST = '[]';

/** Reads `"name" :`. */
function memberOf(text: string): string {
  const [name] = Object.keys(new Object(JSON.parse(`{${text}0}`)));
  if (name === undefined) throw new SyntaxError('A list has no name.');
  return name;
}

/** Behind the closing quotation mark; `null` where it has not come yet. */
function endOfString(text: string, from: number): number | null {
  let at = text.indexOf('"', from);
  while (at >= 0 && isEscaped(text, at)) at = text.indexOf('"', at + 1);
  return at < 0 ? null : at + 1;
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text[at - 1 - slashes] === '\\') slashes += 1;
  return slashes % 2 === 1;
}
