import { afterEach, describe, expect, it } from 'vitest';
import { jsonOf } from '../../../shared/sealing/json-of.ts';

describe('jsonOf', () => {
  afterEach(() => Reflect.deleteProperty(Array.prototype, 'toJSON'));

  it.each([
    null,
    4,
    NaN,
    'a "quoted" word,\nand a line',
    [],
    [1, [2, 'three']],
    {},
    { answers: { csat: 4, drinks: ['tea', 'milk'] }, contact: null, left: undefined, may: false },
  ])('writes %j as JSON.stringify does', (value) => {
    expect(jsonOf(value)).toBe(JSON.stringify(value));
  });

  it('does not ask lists how they want to be written', () => {
    const toJSON = { configurable: true, value: () => 'a text' };
    const lists: object = Array.prototype;
    Object.defineProperty(lists, 'toJSON', toJSON);
    expect(jsonOf({ drinks: ['tea', 'milk'] })).toBe('{"drinks":["tea","milk"]}');
  });
});
