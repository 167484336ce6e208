import { html, type Markup } from '../collector/form/html.ts';
import { REVIEWS, type InventedReview } from './reviews.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const MOST_STARS = 5;

const DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/**
 * Tellall's page about Café Linde: cards for people, schema.org microdata for machines, as review sites have both.
 *
 * @param now - The dates are so many days before this.
 * @returns The document.
 */
export function reviewsPage(now: Date): string {
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Café Linde: ${REVIEWS.length} reviews · Tellall</title>
        <meta property="og:site_name" content="Tellall" />
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/style.css" />
      </head>
      <body>
        <header>
          <b>tellall</b><span>An invented review site: people and words are made up.</span>
        </header>
        <main itemscope itemtype="https://schema.org/CafeOrCoffeeShop">
          <h1 itemprop="name">Café Linde</h1>
          <p
            itemprop="address"
            itemscope
            itemtype="https://schema.org/PostalAddress"
            class="address"
          >
            <span itemprop="streetAddress">Lindenplatz 4</span>
          </p>
          ${summary()}
          <section aria-label="Reviews">${REVIEWS.map((review) => card(review, now))}</section>
        </main>
      </body>
    </html>`;
  return page.markup;
}

function summary(): Markup {
  const mean = REVIEWS.reduce((sum, { stars }) => sum + stars, 0) / REVIEWS.length;
  return html`<p
    class="summary"
    itemprop="aggregateRating"
    itemscope
    itemtype="https://schema.org/AggregateRating"
  >
    <meta itemprop="bestRating" content="${MOST_STARS}" />
    <b itemprop="ratingValue">${mean.toFixed(1)}</b> of ${MOST_STARS} ·
    <span itemprop="reviewCount">${REVIEWS.length}</span> reviews
  </p>`;
}

function card(review: InventedReview, now: Date): Markup {
  const { id, author, stars, language, title, text, daysAgo } = review;
  return html`<article
    id="${id}"
    data-review-id="${id}"
    itemprop="review"
    itemscope
    itemtype="https://schema.org/Review"
    itemid="#${id}"
  >
    <p class="by">
      <span itemprop="author" itemscope itemtype="https://schema.org/Person"
        ><b itemprop="name">${author}</b></span
      >
      ${timeOf(daysAgo, now, 'datePublished')}
    </p>
    ${starsOf(stars)} ${title === '' ? null : html`<h2 itemprop="name">${title}</h2>`}
    <p itemprop="reviewBody" lang="${language}">${text}</p>
    <meta itemprop="inLanguage" content="${language}" />
    ${replyOf(review, now)}
  </article>`;
}

function starsOf(stars: number): Markup {
  return html`<p
    class="stars"
    itemprop="reviewRating"
    itemscope
    itemtype="https://schema.org/Rating"
    role="img"
    aria-label="${stars} of ${MOST_STARS} stars"
  >
    <meta itemprop="ratingValue" content="${stars}" />
    <meta itemprop="bestRating" content="${MOST_STARS}" />
    <meta itemprop="worstRating" content="1" />
    <span aria-hidden="true">${'★'.repeat(stars)}${'☆'.repeat(MOST_STARS - stars)}</span>
  </p>`;
}

function replyOf({ reply }: InventedReview, now: Date): Markup | null {
  if (reply === undefined) return null;
  return html`<div class="reply" itemprop="comment" itemscope itemtype="https://schema.org/Comment">
    <p class="by">
      <span itemprop="author" itemscope itemtype="https://schema.org/Organization"
        ><b itemprop="name">Café Linde</b></span
      >
      answered ${timeOf(reply.daysAgo, now, 'dateCreated')}
    </p>
    <p itemprop="text">${reply.text}</p>
  </div>`;
}

function timeOf(daysAgo: number, now: Date, property: string): Markup {
  const day = new Date(now.getTime() - daysAgo * DAY_MS);
  return html`<time itemprop="${property}" datetime="${day.toISOString().slice(0, 10)}"
    >${DATE.format(day)}</time
  >`;
}
