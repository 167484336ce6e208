import { describe, expect, it } from 'vitest';
import { INBOX_KINDS, inboxKind } from '../../../extension/inbox/registry.ts';

describe('inboxKind', () => {
  it.each(INBOX_KINDS)('finds $id', (kind) => {
    expect(inboxKind(kind.id)).toBe(kind);
  });

  it('takes an inbox that names none for a collector', () => {
    expect(inboxKind(undefined).id).toBe('collector');
  });

  it('throws for a kind that is unheard of', () => {
    expect(() => inboxKind('pigeon')).toThrow('pigeon');
  });
});
