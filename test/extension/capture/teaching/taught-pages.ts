/** Invented review sites that nobody has a recipe for, each built in another way. */
export interface TaughtPage {
  readonly name: string;
  readonly html: string;
  /** What the owner points at, in the first review unless a selector says otherwise. */
  readonly points: {
    readonly card: string;
    readonly rating?: string;
    readonly date?: string;
    readonly author?: string;
    readonly text?: string;
    readonly title?: string;
  };
}

/** What somebody wrote. */
export interface Said {
  readonly author: string;
  readonly stars: number;
  readonly day: string;
  readonly text: string;
}

/** What is on each of the pages. */
export const SAID: readonly Said[] = [
  { author: 'Ada Holm', stars: 4, day: '2026-02-03', text: 'The rye bread is worth the walk.' },
  { author: 'Ben Okoro', stars: 2, day: '2026-01-28', text: 'Cold soup, and nobody came by.' },
  { author: 'Cleo Ruiz', stars: 5, day: '2026-01-14', text: 'Warm people and warm cake.' },
  { author: 'Dag Lind', stars: 3, day: '2025-12-30', text: 'Fine coffee but a loud room.' },
];

const MONTHS =
  'January February March April May June July August September October November December';

function longDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${MONTHS.split(' ')[(month ?? 1) - 1]} ${date}, ${year}`;
}

function each(make: (said: Said, at: number) => string): string {
  return SAID.map(make).join('');
}

function stars(given: number, full: string, empty: string): string {
  return full.repeat(given) + empty.repeat(5 - given);
}

const NAV = '<nav><ul><li><a href="/">Home</a></li><li><a href="/menu">Menu</a></li></ul></nav>';

/** The pages. */
export const TAUGHT_PAGES: readonly TaughtPage[] = [
  {
    name: 'stable hooks',
    html: `${NAV}<main><h1>Café Linde</h1><section id="voices">${each(
      ({ author, stars: given, day, text }, at) =>
        `<article data-opinion-id="op-${at * 37 + 4100}" class="x1a2 k9Zq"><header><span data-role="who">${author}</span>
        <span role="img" aria-label="${given} out of 5 stars"><svg viewBox="0 0 9 9"><path d="M0 0h9"/></svg></span>
        <time datetime="${day}T10:00:00Z">${longDay(day)}</time></header><p data-role="words">${text}</p></article>`,
    )}</section></main>`,
    points: {
      card: '[data-role="words"]',
      rating: 'path',
      date: 'time',
      author: '[data-role="who"]',
    },
  },
  {
    name: 'icons in a row and hashed classes',
    html: `${NAV}<div id="root"><h1>Café Linde</h1><div class="list_wrap__Ab1x2">${each(
      ({ author, stars: given, day, text }) =>
        `<div class="card_box__Zk3p9"><div class="card_top__Q1w2e"><b class="card_name__aB3dE">${author}</b><em>${longDay(day)}</em></div>
        <div class="card_rate__L0p9o">${stars(given, '<i class="ic full"></i>', '<i class="ic"></i>')}</div>
        <div class="card_text__M8n7b">${text}</div></div>`,
    )}</div></div>`,
    points: { card: '.card_text__M8n7b', rating: 'i.ic', date: 'em', author: 'b' },
  },
  {
    name: 'no class at all',
    html: `${NAV}<main><h1>Café Linde</h1><ul>${each(
      ({ author, stars: given, day, text }) =>
        `<li><div><strong>by ${author}</strong> <span>${day.split('-').toReversed().join('.')}</span></div><div>${stars(given, '★', '☆')}</div><p>${text}</p></li>`,
    )}</ul></main>`,
    points: { card: 'p', rating: 'li div + div', date: 'li span', author: 'li strong' },
  },
  {
    name: 'a bar as wide as the rating, in columns',
    html: `<main><h1>Café Linde</h1><div class="cols">${[0, 1]
      .map(
        (column) =>
          `<div class="col">${SAID.filter((_, at) => at % 2 === column)
            .map(
              ({ author, stars: given, day, text }) =>
                `<div class="voice"><div class="bar"><span class="inner" style="width: ${given * 20}%"></span></div><q>${text}</q><footer><cite>${author}</cite>, <small>${longDay(day)}</small></footer></div>`,
            )
            .join('')}</div>`,
      )
      .join('')}</div></main>`,
    points: { card: 'q', rating: '.bar', date: 'small', author: 'cite' },
  },
  {
    name: 'only the given stars are drawn',
    html: `<main><h1>Café Linde</h1><table class="guestbook">${each(
      ({ author, stars: given, day, text }) =>
        `<tr><td class="who">${author}</td><td class="when">${longDay(day)}</td><td class="how">${'<img src="/star.png" alt="">'.repeat(given)}</td><td class="what">${text}</td></tr>`,
    )}</table></main>`,
    points: { card: '.what', rating: '.how', date: '.when', author: '.who' },
  },
  {
    name: 'cards in shadow trees of their own',
    html: `${NAV}<h1>Café Linde</h1><div id="wall">${each(
      ({ author, stars: given, day, text }) =>
        `<guest-card><template shadowrootmode="open"><div><b>${author}</b> <em>${longDay(day)}</em>
        <span>${stars(given, '<i class="on"></i>', '<i></i>')}</span><p>${text}</p></div></template></guest-card>`,
    )}</div>`,
    points: { card: 'p', rating: 'i', date: 'em', author: 'b', text: 'p' },
  },
];
