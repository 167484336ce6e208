import { assert, pre, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../extension/importers/encoding.ts';

function utf16(text: string, options: { readonly isBig: boolean }): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) {
    view.setUint16(at * 2, text.charCodeAt(at), !options.isBig);
  }
  return bytes;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decodeText', () => {
  it.each([
    { name: 'UTF-8', bytes: utf8('Grüße, 你好'), encoding: 'utf-8' },
    { name: 'UTF-8 with a mark', bytes: utf8('\uFEFFGrüße, 你好'), encoding: 'utf-8' },
    {
      name: 'UTF-16LE with a mark',
      bytes: utf16('\uFEFFGrüße, 你好', { isBig: false }),
      encoding: 'utf-16le',
    },
    {
      name: 'UTF-16BE with a mark',
      bytes: utf16('\uFEFFGrüße, 你好', { isBig: true }),
      encoding: 'utf-16be',
    },
    {
      name: 'UTF-16LE without one',
      bytes: utf16('Grüße, 你好', { isBig: false }),
      encoding: 'utf-16le',
    },
    {
      name: 'UTF-16BE without one',
      bytes: utf16('Grüße, 你好', { isBig: true }),
      encoding: 'utf-16be',
    },
  ])('reads $name', ({ bytes, encoding }) => {
    expect(decodeText(bytes)).toStrictEqual({ text: 'Grüße, 你好', encoding, oddLines: [] });
  });

  it('decides on the last byte too', () => {
    const bytes = new Uint8Array([...utf8('a'.repeat(9000)), 0xe9]);
    expect(decodeText(bytes)?.encoding).toBe('utf-8');
    const more = new Uint8Array([...bytes, 0x20]);
    expect(decodeText(more)).toMatchObject({
      encoding: 'windows-1252',
      text: `${'a'.repeat(9000)}é `,
    });
  });

  it('overlooks a character that was cut in two at the very end', () => {
    expect(decodeText(utf8('Grüße ü').slice(0, -1))).toMatchObject({
      text: 'Grüße ',
      encoding: 'utf-8',
    });
  });

  it('overlooks half a character at the end of UTF-16', () => {
    const whole = Uint8Array.from([0xff, 0xfe, 0x61, 0, 0x62, 0, 0x63]);
    expect(decodeText(whole)?.text).toBe('ab');
  });

  it('leaves out a stray zero', () => {
    const text = 'Good bread and coffee. '.repeat(4);
    expect(decodeText(utf8(`${text}\u0000!`))?.text).toBe(`${text}!`);
  });

  it('reads the odd line of a UTF-8 file as windows-1252 and names it', () => {
    const bytes = new Uint8Array([...utf8('Grüße\r\nfür\r\n'), 0xfc, 0x0d, 0x0a, ...utf8('schön')]);
    expect(decodeText(bytes)).toStrictEqual({
      text: 'Grüße\nfür\nü\nschön',
      encoding: 'utf-8',
      oddLines: [3],
    });
  });

  it.each(['a\r\nb', 'a\rb', 'a\nb'])('ends lines by a line feed (%j)', (text) => {
    expect(decodeText(utf8(text))?.text).toBe('a\nb');
  });

  it('is null for bytes that are no text', () => {
    expect(
      decodeText(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d, 1, 2, 3, 0])),
    ).toBeNull();
    const compressed = Uint8Array.from({ length: 512 }, (_, at) => ((at * 37) % 255) + 1);
    expect(decodeText(compressed)).toBeNull();
  });

  it('gives back any text that was written as UTF-8', () => {
    assert(
      property(string({ unit: 'grapheme' }), (text) => {
        pre(!text.includes('\0') && !/\r|^\uFEFF/.test(text));
        expect(decodeText(utf8(text))?.text).toBe(text);
      }),
    );
  });
});
