/** Pages of as many invented reviews as wanted, of each kind that no fixture can be made longer of: all texts differ. */

const WORDS =
  'bread cake coffee counter evening fair fresh friendly garden helped kind late loud lunch menu music near noon owner plate price quick quiet salad seat served slow soup staff street table tea terrace waited walked warm window'.split(
    ' ',
  );
const NAMES = 'Ada Ben Cleo Dirk Edda Falk Gesa Hugo Ilse Jens Kaya Lars Mona Nils Olga Paul'.split(
  ' ',
);

interface Invented {
  readonly id: string;
  readonly author: string;
  readonly stars: number;
  readonly day: string;
  readonly shownDay: string;
  readonly title: string;
  readonly text: string;
}

/** A kind of page: its name, and its markup for a number of reviews. */
export type InventedPage = readonly [name: string, page: (size: number) => string];

/** The kinds; none of them is of a site that has a recipe. */
export const INVENTED_PAGES: readonly InventedPage[] = [
  ['unknown site', (size) => page(listOf(size))],
  ['microdata, whole', (size) => page(marked(reviews(size).map(article).join('')))],
  ['JSON-LD alone', (size) => page('<p>See below.</p>', jsonLd(size))],
  ['JSON-LD and cards', (size) => page(listOf(size), jsonLd(size))],
  ['hReview', (size) => page(reviews(size).map(hReview).join(''))],
  ['state alone', (size) => page(state(size))],
  ['state and cards', (size) => page(listOf(size) + state(size))],
  ['one shadow tree', (size) => page(shadow(marked(reviews(size).map(article).join(''))))],
  [
    'a shadow tree each',
    (size) =>
      page(
        reviews(size)
          .map((each) => shadow(article(each)))
          .join(''),
      ),
  ],
];

function reviews(size: number): readonly Invented[] {
  return Array.from({ length: size }, (_, at) => {
    const written = new Date(Date.UTC(2026, 9, 30) - at * 86_400_000);
    return {
      id: String(100_000 + at),
      author: `${NAMES[at % 16]} ${NAMES[Math.floor(at / 16) % 16]}${at}`,
      stars: 1 + (at % 5),
      day: written.toISOString().slice(0, 10),
      shownDay: written.toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' }),
      title: wordsFrom(at, 4),
      text: `${wordsFrom(at * 3, 22)}. ${wordsFrom(at * 5 + 1, 18)}.`,
    };
  });
}

/** Words drawn by a number: other numbers give others. */
function wordsFrom(seed: number, count: number): string {
  let drawn = seed + 1;
  return Array.from({ length: count }, () => {
    drawn = (drawn * 48_271) % 0x7fffffff;
    return WORDS[drawn % WORDS.length];
  }).join(' ');
}

function page(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><title>Harbour Café</title>${head}</head><body><nav><a href="/">Home</a></nav><h1>Harbour Café</h1>${body}</body></html>`;
}

function listOf(size: number): string {
  return `<ul>${reviews(size).map(card).join('')}</ul>`;
}

function card({ author, stars, shownDay, title, text, id }: Invented): string {
  const star = '<svg width="16"><path d="M0 0h1"></path></svg>';
  return `<li class="k1"><div class="k2"><img src="u.jpg" alt=""><div><a href="/u/${id}" class="k3">${author}</a><span class="k4">${stars + 3} reviews</span></div></div><div class="k5"><div role="img" aria-label="${stars} out of 5 stars">${star.repeat(5)}</div><span class="k6">${shownDay}</span></div><h3 class="k7">${title}</h3><p class="k8">${text}</p><div class="k9"><button>Helpful</button><button>Share</button></div></li>`;
}

function marked(inner: string): string {
  return `<div itemscope itemtype="https://schema.org/LocalBusiness"><h2 itemprop="name">Harbour Café</h2>${inner}</div>`;
}

function article({ id, author, stars, day, shownDay, title, text }: Invented): string {
  return `<article itemprop="review" itemscope itemtype="https://schema.org/Review" id="review-${id}"><span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">${author}</span></span><span itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating"><meta itemprop="ratingValue" content="${stars}"><meta itemprop="bestRating" content="5"><i></i></span><time itemprop="datePublished" datetime="${day}">${shownDay}</time><h3 itemprop="name">${title}</h3><div itemprop="reviewBody"><p>${text}</p></div><div><button>Helpful</button></div></article>`;
}

function hReview({ author, stars, day, shownDay, title, text }: Invented): string {
  return `<div class="hreview"><h4><span class="summary">${title}</span> <abbr class="dtreviewed" title="${day}">${shownDay}</abbr></h4><span class="rating"><span class="value">${stars}</span></span><span class="reviewer vcard"><span class="fn">${author}</span></span><p class="description">${text}</p></div>`;
}

function jsonLd(size: number): string {
  const review = reviews(size).map(({ id, author, stars, day, title, text }) => ({
    '@type': 'Review',
    '@id': `https://harbour.example/reviews/${id}`,
    author: { '@type': 'Person', name: author },
    datePublished: day,
    name: title,
    reviewBody: text,
    reviewRating: { '@type': 'Rating', ratingValue: stars, bestRating: 5 },
  }));
  const business = { '@context': 'https://schema.org', '@type': 'LocalBusiness', review };
  return `<script type="application/ld+json">${JSON.stringify(business)}</script>`;
}

function state(size: number): string {
  const found = reviews(size).map(({ id, author, stars, day, title, text }) => ({
    id,
    author: { displayName: author },
    rating: stars,
    createdAt: `${day}T10:00:00Z`,
    title,
    text,
  }));
  return `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { reviews: found } })}</script>`;
}

function shadow(inner: string): string {
  return `<review-part><template shadowrootmode="open">${inner}</template></review-part>`;
}
