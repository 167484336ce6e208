import { agoda } from './agoda.ts';
import { appStore } from './app-store.ts';
import { booking } from './booking.ts';
import { delighted } from './delighted.ts';
import { etsy } from './etsy.ts';
import { facebook } from './facebook.ts';
import { formbricks } from './formbricks.ts';
import { formspree } from './formspree.ts';
import { googleBusiness } from './google-business.ts';
import { googleForms } from './google-forms.ts';
import { googlePlay } from './google-play.ts';
import { judgeMe } from './judge-me.ts';
import { loox } from './loox.ts';
import { netlifyForms } from './netlify-forms.ts';
import { okendo } from './okendo.ts';
import { shopifyReviews } from './shopify-reviews.ts';
import { stamped } from './stamped.ts';
import { surveymonkey } from './surveymonkey.ts';
import { tally } from './tally.ts';
import { trustpilot } from './trustpilot.ts';
import { typeform } from './typeform.ts';
import { woocommerce } from './woocommerce.ts';
import { yotpo } from './yotpo.ts';
import type { Layout } from './layout.ts';

/** Every program whose exports are recognised by their columns, the most telling columns first. */
export const LAYOUTS: readonly Layout[] = [
  googlePlay,
  appStore,
  trustpilot,
  booking,
  agoda,
  facebook,
  judgeMe,
  stamped,
  loox,
  yotpo,
  okendo,
  shopifyReviews,
  woocommerce,
  googleBusiness,
  etsy,
  netlifyForms,
  formspree,
  typeform,
  tally,
  surveymonkey,
  delighted,
  formbricks,
  googleForms,
];
