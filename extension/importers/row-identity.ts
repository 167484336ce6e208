import { fingerprintIdentity, siteIdentity } from '../../shared/feedback/identity.ts';

/** What tells one row from another. */
export interface IdentifiedRow {
  readonly sourceName: string;
  readonly businessId: string;
  /** The row's own id; `null` where it has none. */
  readonly siteId: string | null;
  readonly author: string | null;
  readonly text: string;
  /** What tells rows without author or text apart, and stays when a reply is added: the date and the numbers. */
  readonly otherwise: string;
  /** The row's cells, all of them. */
  readonly whole: string;
  /** Whether the row says enough to be the same customer's word when it comes twice. */
  readonly isTelling: boolean;
}

/** The identity of a row among those before it. */
export interface RowIdentity {
  readonly id: string;
  /** `new`; the very same row again; or another row under an id that is taken. */
  readonly seen: 'new' | 'repeated' | 'shared';
}

/** Ids shorter than this are serial numbers: the next form counts from 1 too. */
const OWN_ID_LETTERS = 8;

/**
 * Gives rows their identities, in the order of the file.
 *
 * @param tableName - What tells one form from the next: the names of its columns.
 * @returns A function from a row to its identity.
 */
export function rowIdentities(tableName: string): (row: IdentifiedRow) => RowIdentity {
  const wholes = new Map<string, string>();
  const times = new Map<string, number>();
  return (row) => {
    const id = identityOf(row, tableName);
    const before = wholes.get(id);
    if (before === undefined) {
      wholes.set(id, row.whole);
      return { id, seen: 'new' };
    }
    if (before === row.whole && row.isTelling) return { id, seen: 'repeated' };
    return another(row);
  };

  function another(row: IdentifiedRow): RowIdentity {
    const time = (times.get(row.whole) ?? 0) + 1;
    times.set(row.whole, time);
    if (row.isTelling && time > 1) return { id: '', seen: 'repeated' };
    const otherwise = `${row.whole}\n${time}`;
    const id = fingerprintIdentity({ ...row, author: null, text: '', otherwise });
    return { id, seen: row.siteId === null ? 'new' : 'shared' };
  }
}

function identityOf(row: IdentifiedRow, tableName: string): string {
  if (row.siteId === null) {
    return fingerprintIdentity(row);
  }
  if (row.siteId.length >= OWN_ID_LETTERS) return siteIdentity(row.sourceName, row.siteId);
  const otherwise = `${tableName}\n${row.siteId}`;
  return fingerprintIdentity({ ...row, author: null, text: '', otherwise });
}
