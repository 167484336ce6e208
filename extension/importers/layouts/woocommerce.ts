import type { Layout } from './layout.ts';

/**
 * Product reviews: the answer of WooCommerce’s API, and the tables that its export plugins write.
 *
 * @source https://woocommerce.github.io/woocommerce-rest-api-docs/#product-reviews
 */
export const woocommerce: Layout = {
  id: 'woocommerce',
  title: 'WooCommerce',
  scale: 5,
  marks: [
    'comment author | comment content | comment date',
    'reviewer | review | rating | date created',
  ],
  columns: {
    id: 'comment id | id',
    'written-at': 'comment date gmt | date created gmt | comment date | date created',
    rating: 'rating',
    title: 'title | review title',
    text: 'comment content | review',
    author: 'comment author | reviewer',
    contact: 'comment author email | reviewer email',
    touchpoint: 'product name | product title | product sku',
    state: 'comment approved | status',
    url: 'product permalink',
    dropped:
      'comment post id | comment parent | comment author url | comment author ip | comment type | comment karma | comment agent | user id | product id | verified | reviewer avatar urls * | links *',
  },
};
