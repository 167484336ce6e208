import * as v from 'valibot';

/**
 * One purchase, booking or visit that was paid for. Of whom it was nothing is kept but a mark by which their other
 * purchases are known.
 */
export const purchaseSchema = v.pipe(
  v.object({
    /** The shop's own number of it where there is one; else made of what it says. */
    id: v.string(),
    businessId: v.string(),
    /** Made of their address, number or name; see customer-mark.ts. */
    customer: v.string(),
    /** ISO day. */
    day: v.pipe(v.string(), v.isoDate()),
    /** In money; `null` where the list does not say. Less than 0 where money was given back. */
    amount: v.nullable(v.pipe(v.number(), v.finite())),
    /** As the list names it, such as `EUR`; `null` where it does not. */
    currency: v.nullable(v.string()),
  }),
  v.readonly(),
);
export type Purchase = v.InferOutput<typeof purchaseSchema>;
