import { advocacyRate } from './advocacy-rate.ts';
import { averageRating } from './average-rating.ts';
import { bayesianRating } from './bayesian-rating.ts';
import { ces } from './ces.ts';
import { complaintShare } from './complaint-share.ts';
import { csat } from './csat.ts';
import type { Measure } from './measure.ts';
import type { Metric } from './metric.ts';
import { nps } from './nps.ts';
import { responseRate } from './response-rate.ts';
import { responseTime } from './response-time.ts';
import { reviewVelocity } from './review-velocity.ts';
import { sentimentIndex } from './sentiment-index.ts';
import { starDistribution } from './star-distribution.ts';

/** Every score, in the order in which they are shown. */
export const METRICS: readonly Metric[] = [
  averageRating,
  bayesianRating,
  starDistribution,
  nps,
  csat,
  ces,
  sentimentIndex,
  responseRate,
];

/** Every measure that takes more than a tally, or of which less is better, in the order in which they are shown. */
export const MEASURES: readonly Measure[] = [
  reviewVelocity,
  responseTime,
  advocacyRate,
  complaintShare,
];
