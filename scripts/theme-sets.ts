// The labelled sets that scripts/train-themes.ts learns from, and what their labels mean to us.
import type { ThemeSet } from './theme-examples.ts';
import type { ThemeId } from '../shared/themes/theme.ts';

/** A set that is read without regard to its labels. */
interface PlainSet {
  readonly name: string;
  readonly isOpen: boolean;
  /** Sentences at most. */
  readonly most: number;
}

const RESTAURANT: Readonly<Record<string, ThemeId>> = {
  food: 'product',
  drinks: 'product',
  menu: 'product',
  service: 'service',
  staff: 'service',
  price: 'price',
  ambience: 'ambience',
};
const RESTAURANT_THEMES = ['product', 'service', 'price', 'ambience'];
const HOTEL: Readonly<Record<string, ThemeId>> = {
  staff: 'service',
  cleanliness: 'cleanliness',
  location: 'location',
  value: 'price',
  comfort: 'ambience',
};

/** By language; the first set's rules are those that the model keeps to. */
export const THEME_SETS: Readonly<Record<string, readonly ThemeSet[]>> = {
  en: [
    {
      name: 'absa_se14_rest_train',
      isOpen: false,
      convention: 'restaurants',
      themes: RESTAURANT_THEMES,
      themesOf: (label) => known(RESTAURANT[label]),
    },
    {
      name: 'absa_mams_train',
      isOpen: false,
      convention: 'several',
      themes: RESTAURANT_THEMES,
      themesOf: (label) => known(RESTAURANT[label]),
    },
    {
      name: 'absa_se16_rest_train',
      isOpen: false,
      convention: 'pairs',
      themes: RESTAURANT_THEMES,
      themesOf: themesOfPair,
    },
    {
      name: 'absa_acos_rest16_train',
      isOpen: false,
      convention: 'pairs',
      themes: RESTAURANT_THEMES,
      themesOf: themesOfPair,
    },
    {
      name: 'absa_acos_laptop_train',
      isOpen: false,
      convention: 'goods',
      themes: ['price'],
      themesOf: (label) => (label.endsWith('#PRICE') ? ['price'] : []),
    },
    {
      name: 'absa_sentihood_train',
      isOpen: true,
      convention: 'places',
      themes: ['price'],
      themesOf: (label) => known({ price: 'price' }[label]),
    },
  ],
  it: [
    {
      name: 'it_absita18',
      isOpen: false,
      convention: 'hotels',
      themes: ['service', 'cleanliness', 'location', 'price', 'ambience'],
      themesOf: (label) => known(HOTEL[label]),
    },
  ],
};

/** By language. */
export const PLAIN_SETS: Readonly<Record<string, readonly PlainSet[]>> = {
  en: [
    { name: 'yelp_sentences', isOpen: false, most: 12_000 },
    { name: 'yelp_rest23k', isOpen: false, most: 9000 },
    { name: 'gmaps_nyc11k', isOpen: false, most: 9000 },
  ],
};

function known(theme: ThemeId | undefined): readonly ThemeId[] {
  return theme === undefined ? [] : [theme];
}

/** `FOOD#PRICES`: what is spoken of, and what is said of it. */
function themesOfPair(label: string): readonly ThemeId[] {
  const [of = '', what = ''] = label.split('#');
  if (what === 'PRICES') return ['price'];
  return known(
    { FOOD: 'product', DRINKS: 'product', SERVICE: 'service', AMBIENCE: 'ambience' }[of],
  );
}
