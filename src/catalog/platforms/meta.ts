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

/** Graph API reference, "Handle errors" and "Rate limits"; Instagram Platform, "Error codes". */
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
  // An image that is missing or broken; a video in a form that is not taken.
  324: 'content',
  341: 'rate',
  352: 'content',
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
  // Instagram: media not processed yet, too large, of another format or shape; a text too long.
  9007: 'content',
  36000: 'content',
  36001: 'content',
  36003: 'content',
  36004: 'content',
  1366046: 'content',
  1609005: 'content',
  2207003: 'content',
  2207004: 'content',
  2207005: 'content',
  2207009: 'content',
  2207010: 'content',
  2207026: 'content',
  2207027: 'content',
  2207042: 'rate',
  2207050: 'policy',
  2207051: 'policy',
  2207052: 'content',
};

/** Pages and professional accounts are published to by the Graph API. */
export const META_STATUS = {
  kind: 'feed',
  url: 'https://metastatus.com/outage-events-feed-graph-api.rss',
} as const;
