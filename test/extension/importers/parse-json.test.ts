import { assert, integer, jsonValue, pre, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isJsonObject, parseJson } from '../../../extension/importers/parse-json.ts';

describe('parseJson', () => {
  it('reads whatever the standard writes, as the browser does', () => {
    assert(
      property(jsonValue({ maxDepth: 6 }), integer({ min: 0, max: 3 }), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        // Told below: a key `__proto__` is left out, and very large whole numbers are kept as text.
        pre(!text.includes('__proto__') && !/\d{16}/.test(text));
        expect(parseJson(text)).toMatchObject({ value: JSON.parse(text), broken: null });
      }),
    );
  });

  it.each([
    { name: 'a missing comma', text: '[{"a": 1},\n{"b": 2 "c": 3}]', line: 2, found: '"c": 3}]' },
    { name: 'a missing quote', text: '[\n"one", two]', line: 2, found: 'two]' },
    { name: 'a cut-off string', text: '{"a":\n\n"never clo', line: 3, found: '"never clo' },
    { name: 'a cut-off array', text: '[1,\n2,\n\n', line: 2, found: '' },
    { name: 'a second comma', text: '[1,\n2,\n,]', line: 3, found: ',]' },
    { name: 'words behind the end', text: '{}\nand so on', line: 2, found: 'and so on' },
    { name: 'an unknown escape', text: String.raw`["\q"]`, line: 1, found: String.raw`"\q"]` },
    { name: 'nothing', text: '', line: 1, found: '' },
  ])('says where $name is', ({ text, line, found }) => {
    expect(parseJson(text).broken).toStrictEqual({ line, found });
  });

  it.each([
    { name: 'a comma behind the last entry', text: '[1, {"a": 2,},]', value: [1, { a: 2 }] },
    {
      name: 'several values in a row',
      text: '{"a": 1}\n{"b": 2},\n[3]',
      value: [{ a: 1 }, { b: 2 }, [3]],
    },
    { name: 'NaN for no number', text: '[NaN]', value: [null] },
    { name: 'a guard in front', text: `)]}'\n[1]`, value: [1] },
    { name: 'a call around it', text: 'show({"a": 1});\n', value: { a: 1 } },
    { name: 'a name in front', text: 'var reviews = [1];', value: [1] },
  ])('overlooks $name', ({ text, value }) => {
    expect(parseJson(text)).toMatchObject({ value, broken: null });
  });

  it('keeps the whole entries before a break', () => {
    expect(parseJson('{"reviews": [{"a": 1}, {"b": [2]}, {"c": ').value).toStrictEqual({
      reviews: [{ a: 1 }, { b: [2] }],
    });
  });

  it('knows the line of each object', () => {
    const parsed = parseJson('[\n{"a": 1},\n\n{"b":\n{"c": 2}}]');
    const [one, two] = Array.isArray(parsed.value) ? parsed.value : [];
    expect(
      [one, two].map((each) => (isJsonObject(each) ? parsed.lineOf(each) : null)),
    ).toStrictEqual([2, 4]);
  });

  it('keeps ids exact that are too large for a number', () => {
    expect(parseJson('[12345678901234567890]').value).toStrictEqual(['12345678901234567890']);
  });

  it('takes line breaks in strings, which people leave in files they mend by hand', () => {
    expect(parseJson('["one\ntwo", "\\"\n\ttab"]').value).toStrictEqual(['one\ntwo', '"\n\ttab']);
  });

  it('lets nobody into the prototype of objects', () => {
    const { value } = parseJson('{"__proto__": {"polluted": true}, "a": 1}');
    expect(value).toStrictEqual({ a: 1 });
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('breaks off at senseless nesting instead of overflowing', () => {
    expect(parseJson('['.repeat(1_000_000)).broken).toMatchObject({ line: 1 });
  });
});
