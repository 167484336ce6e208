import { afterEach, describe, expect, it } from 'vitest';
import { keepDraft, readDraft } from '../../../widget/delivery/keep-draft.ts';

const DRAFT = {
  answers: { csat: 4, choices: ['food'], comment: 'Half a thought' },
  mayContact: true,
};

afterEach(() => keepDraft('linde', null));

describe('keepDraft', () => {
  it('gives back what was kept, of the same inbox only', async () => {
    await keepDraft('linde', DRAFT);
    expect(await readDraft('linde')).toEqual(DRAFT);
    expect(await readDraft('another')).toBe(null);
    expect(await readDraft('linde')).toBe(null);
  });

  it('keeps the last word of many in a row', async () => {
    const kept = [1, 2, 3, 4, 5].map((csat) =>
      keepDraft('linde', { answers: { csat }, mayContact: false }),
    );
    await Promise.all(kept);
    expect(await readDraft('linde')).toMatchObject({ answers: { csat: 5 } });
  });

  it('leaves no trace once it is forgotten', async () => {
    await keepDraft('linde', DRAFT);
    await keepDraft('linde', null);
    const names = (await indexedDB.databases()).map(({ name }) => name);
    expect(names).not.toContain('counterbell-draft');
  });
});
