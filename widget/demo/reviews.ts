/** An invented review of an invented café. */
export interface InventedReview {
  readonly id: string;
  readonly author: string;
  /** 1 to 5. */
  readonly stars: number;
  /** How long before today it was written. */
  readonly daysAgo: number;
  readonly language: string;
  readonly title: string;
  readonly text: string;
  /** The owner's answer. */
  readonly reply?: { readonly daysAgo: number; readonly text: string };
}

/** What Tellall's visitors say of Café Linde: mostly good, and waiting is what to mend first. */
export const REVIEWS: readonly InventedReview[] = [
  {
    id: 'ta-2101',
    author: 'Marlene T.',
    stars: 5,
    daysAgo: 2,
    language: 'en',
    title: 'The corner table is real',
    text: 'Friendly people, a flat white as it should be, and plum cake that was still warm. We stayed two hours and nobody minded.',
  },
  {
    id: 'ta-2098',
    author: 'Oskar V.',
    stars: 2,
    daysAgo: 5,
    language: 'en',
    title: 'Half an hour for a soup',
    text: 'The soup was good, but we waited more than thirty minutes for it and two tables that came later were served first. Nobody said sorry.',
    reply: {
      daysAgo: 4,
      text: 'That was too long, Oskar. On Saturdays we are three in the kitchen from now on. The next soup is on us.',
    },
  },
  {
    id: 'ta-2090',
    author: 'Priya N.',
    stars: 5,
    daysAgo: 9,
    language: 'en',
    title: 'Best oat flat white in town',
    text: 'Coffee <3. They remembered my order the second time. Spotlessly clean too.',
  },
  {
    id: 'ta-2077',
    author: 'Jonas W.',
    stars: 4,
    daysAgo: 16,
    language: 'de',
    title: 'Schön unter der Linde',
    text: 'Sehr nette Bedienung und der Kuchen ist hausgemacht. Nur die Preise sind etwas hoch für die kleinen Portionen.',
  },
  {
    id: 'ta-2069',
    author: 'Hanne B.',
    stars: 3,
    daysAgo: 24,
    language: 'en',
    title: 'Good coffee, loud room',
    text: 'I like the coffee, but on Sunday it was so loud that we could hardly talk. Come on a Wednesday instead.',
  },
  {
    id: 'ta-2052',
    author: 'Samuel O.',
    stars: 1,
    daysAgo: 37,
    language: 'en',
    title: 'Order ahead did not work',
    text: 'I ordered on the website, got the page that said it was on its way, and at the counter they knew nothing of it. I waited again and was late for work.',
    reply: {
      daysAgo: 36,
      text: 'You are right, our printer had no paper that morning. It now beeps before it runs out. Thank you for telling us, Samuel.',
    },
  },
  {
    id: 'ta-2040',
    author: 'Claire D.',
    stars: 5,
    daysAgo: 51,
    language: 'fr',
    title: 'Un endroit charmant',
    text: 'Un accueil chaleureux, un café excellent et une terrasse très agréable sous l’arbre. Nous reviendrons avec plaisir.',
  },
  {
    id: 'ta-2033',
    author: 'Ines R.',
    stars: 4,
    daysAgo: 68,
    language: 'en',
    title: 'Lovely breakfast board',
    text: 'Enough for three, really. The bread is baked there. One star less because it took a while until somebody came to our table.',
  },
  {
    id: 'ta-2017',
    author: 'Tomasz K.',
    stars: 5,
    daysAgo: 94,
    language: 'en',
    title: '',
    text: 'They let me work here a whole rainy afternoon. Good tea, good light, kind staff.',
  },
  {
    id: 'ta-1988',
    author: 'Lucía F.',
    stars: 3,
    daysAgo: 140,
    language: 'en',
    title: 'Fine, a bit dear',
    text: 'Nothing wrong with the sandwich, but for that price I expected more than one slice of cheese.',
  },
  {
    id: 'ta-1951',
    author: 'Ada M.',
    stars: 5,
    daysAgo: 205,
    language: 'en',
    title: 'Step-free and helpful',
    text: 'I come with a wheelchair. There is a ramp, the door opens wide, and somebody always carries my tray without making a fuss.',
  },
  {
    id: 'ta-1904',
    author: 'Felix H.',
    stars: 4,
    daysAgo: 298,
    language: 'en',
    title: 'Cake gone by three',
    text: 'The coffee is great and so are the people. The cake was sold out when we came, so be early.',
  },
];
