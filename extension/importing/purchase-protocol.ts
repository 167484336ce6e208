import type { Purchase } from '../../shared/customers/purchase.ts';
import type { PurchaseColumns, PurchaseField } from '../importers/purchases/purchase-columns.ts';
import type { PurchaseTableFailure } from '../importers/purchases/purchase-table.ts';
import type { PurchaseProblem } from '../importers/purchases/read-purchases.ts';
import type { PurchasesKept } from '../store/purchases.ts';
import type { WriteFailure } from '../store/write.ts';

export type { PurchaseColumns, PurchaseField, PurchaseTableFailure };

/** A column of a list. */
export interface ListColumn {
  /** As the file has it; may be empty. */
  readonly name: string;
  /** Its first filled cells. */
  readonly examples: readonly string[];
}

/** How a list of purchases is understood; nothing of it is stored yet. */
export interface ListRead {
  readonly columns: readonly ListColumn[];
  readonly chosen: PurchaseColumns;
  readonly rows: number;
  /** Purchases that can be kept. */
  readonly found: number;
  /** The first of them. */
  readonly first: readonly Purchase[];
  /** The first rows that were left out. */
  readonly problems: readonly PurchaseProblem[];
  /** All of them. */
  readonly problemCount: number;
}

/** What is asked of the worker, one after the other. */
export type ListRequest =
  | { readonly kind: 'read'; readonly file: File; readonly storeName: string; readonly now: Date }
  | { readonly kind: 'choose'; readonly columns: PurchaseColumns }
  | { readonly kind: 'keep' };

/** What the worker answers. */
export type ListAnswer =
  | { readonly kind: 'read'; readonly list: ListRead }
  | { readonly kind: 'not-read'; readonly failure: PurchaseTableFailure }
  | { readonly kind: 'kept'; readonly kept: PurchasesKept }
  | { readonly kind: 'not-kept'; readonly failure: WriteFailure };
