import { html, type Markup } from '../collector/form/html.ts';
import { shopDocument } from './shop-layout.ts';

interface Dish {
  readonly name: string;
  readonly about: string;
  readonly price: string;
}

const DRINKS: readonly Dish[] = [
  { name: 'Linde espresso', about: 'Dark, short, a little cocoa', price: '2.40' },
  { name: 'Flat white', about: 'Two shots, milk or oat', price: '3.80' },
  { name: 'Linden blossom tea', about: 'From the tree outside', price: '3.20' },
  { name: 'Iced rhubarb', about: 'Pressed here, not sweet', price: '3.90' },
];

const DISHES: readonly Dish[] = [
  { name: 'Plum and poppy seed cake', about: 'This week’s cake', price: '4.20' },
  { name: 'Cheese on rye', about: 'Mountain cheese, pickled pear', price: '6.80' },
  { name: 'Tomato soup', about: 'With a crust of yesterday’s bread', price: '6.20' },
  { name: 'Breakfast board', about: 'For two, until noon', price: '18.50' },
];

/**
 * The shop's menu.
 *
 * @param tag - What the owner pasted; `null` for nothing.
 * @returns The document.
 */
export function menuPage(tag: string | null): string {
  const content = html`<h1>Menu</h1>
    <div class="menu">
      <section>
        <h2>To drink</h2>
        ${dishes(DRINKS)}
      </section>
      <section>
        <h2>To eat</h2>
        ${dishes(DISHES)}
      </section>
    </div>
    <p class="note">Prices in euros. Ask us about nuts, milk and wheat: we know what is in it.</p>`;
  return shopDocument('Menu', content, tag);
}

function dishes(list: readonly Dish[]): Markup {
  return html`<ul>
    ${list.map(
      ({ name, about, price }) =>
        html`<li>
          <span><b>${name}</b><small>${about}</small></span
          ><span class="price">${price}</span>
        </li>`,
    )}
  </ul>`;
}
