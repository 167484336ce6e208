import { describe, expect, it } from 'vitest';
import file from '../../../shared/sentiment/model/model.json' with { type: 'json' };
import { readModel } from '../../../shared/sentiment/read-model.ts';
import { codeAt, levelOf, slotOf, weightAt } from '../../../shared/sentiment/weights.ts';
import { levelTables, writeTable } from '../../../scripts/sentiment-training/write-table.ts';

describe('readModel', () => {
  it('reads the file that comes with the product within a moment', () => {
    const started = performance.now();
    const model = readModel(file);
    expect(performance.now() - started).toBeLessThan(1000);
    expect(model.ok && model.value.flatMap(({ languages }) => languages)).toEqual([
      'en',
      'es',
      'fr',
      'de',
      'it',
      'nl',
      'pt',
    ]);
  });

  it.each([
    { what: 'nothing', damaged: null },
    { what: 'another format', damaged: { ...file, format: 2 } },
    { what: 'a pack without a judge', damaged: withPack({ judge: undefined }) },
    { what: 'a letter of the table changed', damaged: withPack({ table: changed() }) },
    { what: 'a table cut short', damaged: withPack({ table: table().slice(0, -400) }) },
    { what: 'a table that is no base64', damaged: withPack({ table: '%%%' }) },
  ])('says of $what that it is damaged', ({ damaged }) => {
    expect(readModel(damaged)).toEqual({ ok: false, failure: 'damaged-model' });
  });

  it('gives back the weights that were written, to the nearest level', () => {
    const keys = [3, 700, 701, 60_000_000];
    const notBad = Float32Array.from([1, -0.5, 0.02, 0]);
    const good = Float32Array.from([0.8, -0.7, 0, 0.1]);
    const tables = { notBad, good, notBadBias: 0.25, goodBias: -0.5 };
    const written = writeTable(levelTables(keys, tables));
    const [first] = file.packs;
    const read = readModel({ format: 1, packs: [{ ...first, ...written }] });
    const weights = read.ok ? read.value[0]?.weights : undefined;
    if (weights === undefined) throw new Error('nothing was read');
    expect(weights.goodBias).toBe(-0.5);
    for (const [at, key] of keys.entries()) {
      const slot = slotOf(weights, key);
      expect(slot).toBeGreaterThanOrEqual(0);
      const code = codeAt(weights, slot);
      expect(weights.notBad[code]).toBeCloseTo(notBad[at] ?? 9, 1);
      expect(weights.good[code]).toBeCloseTo(good[at] ?? 9, 1);
    }
    expect(slotOf(weights, 4)).toBe(-1);
  });
});

describe('levelOf', () => {
  it.each([-1, -0.3, 0, 0.05, 0.7, 1])('comes back to the level of %d', (weight) => {
    const level = levelOf(weight, 6, 1);
    expect(levelOf(weightAt(level, 6, 1), 6, 1)).toBe(level);
  });

  it('holds what is too large at the outermost level', () => {
    expect(weightAt(levelOf(-7, 6, 2), 6, 2)).toBe(-2);
  });
});

function table(): string {
  return file.packs[0]?.table ?? '';
}

function changed(): string {
  const letter = table()[100] === 'A' ? 'B' : 'A';
  return `${table().slice(0, 100)}${letter}${table().slice(101)}`;
}

function withPack(parts: object): unknown {
  return { ...file, packs: [{ ...file.packs[0], ...parts }] };
}
