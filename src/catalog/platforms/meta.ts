import type { HypothesisId } from '../causes.ts';
import type { ErrorMeaning } from './error-meaning.ts';

/** What Facebook and Instagram share: both are Meta's, and read over the Graph API. */

/** A page is unpublished by Meta or by one of its administrators; suspension of a page is rare. */
export const META_PRIORS = {
  unpublished: 0.0004,
  suspended: 0.0001,
} as const satisfies Readonly<Partial<Record<HypothesisId, number>>>;

/** Numbers from 200 to 299, which stand for one and the same: a permission is missing. */
const PERMISSIONS = Object.fromEntries(
  Array.from({ length: 100 }, (_, at) => [String(200 + at), 'app' as const]),
);
/** Limits by use case: pages, Instagram and others. */
const BUSINESS_LIMITS = Object.fromEntries(
  Array.from({ length: 15 }, (_, at) => [String(80_000 + at), 'rate' as const]),
);

/** Graph API reference, "Handle errors" and "Rate limits". */
export const META_ERROR_CODES: Readonly<Record<string, ErrorMeaning>> = {
  ...PERMISSIONS,
  ...BUSINESS_LIMITS,
  [-2]: 'outage',
  [-1]: 'outage',
  1: 'outage',
  2: 'outage',
  3: 'app',
  4: 'rate',
  // Too many posts in a day (Instagram).
  9: 'rate',
  10: 'app',
  17: 'rate',
  32: 'rate',
  102: 'login',
  190: 'login',
  341: 'rate',
  368: 'policy',
  458: 'app',
  459: 'locked',
  460: 'login',
  461: 'login',
  463: 'login',
  464: 'locked',
  465: 'login',
  466: 'login',
  467: 'login',
  468: 'login',
  490: 'locked',
  492: 'app',
  506: 'content',
  613: 'rate',
  1609005: 'content',
};

/** Pages and professional accounts are published to by the Graph API. */
export const META_STATUS = {
  kind: 'feed',
  url: 'https://metastatus.com/outage-events-feed-graph-api.rss',
} as const;
