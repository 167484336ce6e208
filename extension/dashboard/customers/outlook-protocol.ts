import type { CustomerOutlook } from '../../../shared/customers/customer-outlook.ts';

/** What is asked of the worker. */
export interface OutlookRequest {
  readonly storeName: string;
  /** ISO day. */
  readonly today: string;
}

/** What the purchases in the store say. */
export interface StoredOutlook {
  readonly outlook: CustomerOutlook;
  /** Purchases that it rests on. */
  readonly purchases: number;
  /** ISO days of the first and last of them. */
  readonly from: string;
  readonly to: string;
  /** `null` where no list says. */
  readonly currency: string | null;
  /** Purchases in other currencies, which are left out. */
  readonly others: number;
}

/** What the worker answers: how far it is, any number of times; then the outlook, `null` where there are no purchases. */
export type OutlookAnswer =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'done'; readonly stored: StoredOutlook | null }
  | { readonly kind: 'failed' };
