import { AMBIENCE } from './ambience.ts';
import { AVAILABILITY } from './availability.ts';
import { BILLING } from './billing.ts';
import { BOOKING } from './booking.ts';
import { CHOICE } from './choice.ts';
import { CLEANLINESS } from './cleanliness.ts';
import { COMMUNICATION } from './communication.ts';
import { EXPERTISE } from './expertise.ts';
import { LOCATION } from './location.ts';
import { PRICE } from './price.ts';
import { PRODUCT } from './product.ts';
import { SAFETY } from './safety.ts';
import { SERVICE } from './service.ts';
import { SPEED } from './speed.ts';
import type { Theme } from './theme.ts';
import { WEBSITE } from './website.ts';

/** The catalogue, in the order in which themes are listed. */
export const THEMES: readonly Theme[] = [
  PRODUCT,
  SERVICE,
  SPEED,
  PRICE,
  AMBIENCE,
  CLEANLINESS,
  LOCATION,
  AVAILABILITY,
  COMMUNICATION,
  BOOKING,
  BILLING,
  EXPERTISE,
  WEBSITE,
  SAFETY,
  CHOICE,
];
