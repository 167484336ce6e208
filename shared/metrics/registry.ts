import { averageRating } from './average-rating.ts';
import { bayesianRating } from './bayesian-rating.ts';
import { ces } from './ces.ts';
import { csat } from './csat.ts';
import type { Metric } from './metric.ts';
import { nps } from './nps.ts';
import { responseRate } from './response-rate.ts';
import { sentimentIndex } from './sentiment-index.ts';

/** Every score, in the order in which they are shown. */
export const METRICS: readonly Metric[] = [
  averageRating,
  bayesianRating,
  nps,
  csat,
  ces,
  sentimentIndex,
  responseRate,
];
