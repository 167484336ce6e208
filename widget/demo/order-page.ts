import { html } from '../collector/form/html.ts';
import { shopDocument } from './shop-layout.ts';

/**
 * The page on which a guest orders ahead. Nothing is ordered: the café is invented.
 *
 * @param tag - What the owner pasted; `null` for nothing.
 * @returns The document.
 */
export function orderPage(tag: string | null): string {
  const content = html`<h1>Order ahead</h1>
    <form class="order" method="post" action="/thanks">
      <label>What shall it be <input name="what" value="A flat white and plum cake" /></label>
      <label
        >When do you come
        <select name="when">
          <option>In ten minutes</option>
          <option>In half an hour</option>
          <option>At noon</option>
        </select></label
      >
      <label>A name to call out <input name="name" autocomplete="off" /></label>
      <button class="button">Order</button>
    </form>
    <p class="note">You pay at the counter.</p>`;
  return shopDocument('Order', content, tag);
}

/**
 * The page behind an order.
 *
 * @param tag - What the owner pasted; `null` for nothing.
 * @returns The document.
 */
export function thanksPage(tag: string | null): string {
  const content = html`<h1>It is on its way</h1>
    <p>We start now, so that it is warm when you come. Your name is called at the counter.</p>
    <p><a href="/">Back to the café</a></p>`;
  return shopDocument('Ordered', content, tag);
}
