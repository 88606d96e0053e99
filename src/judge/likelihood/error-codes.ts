import type { Platform } from '../../model/platform.ts';
import type { Row } from './table.ts';

/**
 * What a platform's error code says beyond "refused". Error texts and codes mislead (in 2020 "looks automated"
 * hit the locked-down), so none is worth more than about 13 decibans, and 226 is worth nothing.
 * Sources: X API v1 and v2 references, Graph API error reference, AT Protocol lexicons.
 */
export type Meaning =
  | 'locked'
  | 'suspended'
  | 'login'
  | 'app'
  | 'plan'
  | 'rate'
  | 'policy'
  | 'outage'
  | 'content'
  | 'closed-by-us';

export const MEANINGS: Readonly<Record<Meaning, Row>> = {
  locked: { why: 'A person must log in.', rest: 0.05, locked: 1, lockdown: 0.15, hijacked: 0.2 },
  suspended: { why: 'The account is named as suspended.', rest: 0.05, suspended: 1 },
  login: {
    why: 'The key was refused.',
    rest: 0.1,
    'bot-key': 1,
    'bot-key-blind': 1,
    'staff-login': 1,
    hijacked: 0.6,
    outage: 0.3,
    partial: 0.4,
    tool: 0.6,
    'tool-blocked': 0.6,
  },
  app: {
    why: 'The app lacks the right.',
    rest: 0.08,
    'app-revoked': 1,
    'app-revoked-by-hand': 1,
    'bot-app': 1,
    'bot-app-blind': 1,
    'api-policy': 0.4,
    'api-policy-by-hand': 0.4,
  },
  plan: {
    why: 'The plan does not reach.',
    rest: 0.08,
    'api-policy': 1,
    'api-policy-by-hand': 1,
    'plan-blind': 1,
    'app-revoked': 0.3,
    'app-revoked-by-hand': 0.3,
    partial: 0.3,
  },
  rate: { why: 'A limit is named.', rest: 0.06, 'rate-limit': 1, 'policy-block': 0.2 },
  policy: { why: 'A rule is named.', rest: 0.06, 'policy-block': 1, restricted: 0.4, locked: 0.2 },
  outage: { why: 'The platform blames itself.', rest: 0.1, outage: 1, partial: 1, shared: 0.6 },
  content: {
    why: 'This very post was refused (a duplicate, too long): the next one passes.',
    rest: 0.05,
    well: 1,
    bot: 1,
  },
  'closed-by-us': {
    why: 'Deactivated by one of its own.',
    rest: 0.05,
    unpublished: 1,
    retired: 0.3,
  },
};

const X: Readonly<Record<string, Meaning>> = {
  32: 'login',
  64: 'suspended',
  88: 'rate',
  89: 'login',
  130: 'outage',
  131: 'outage',
  185: 'rate',
  186: 'content',
  187: 'content',
  261: 'app',
  326: 'locked',
  416: 'app',
  453: 'plan',
  467: 'plan',
  'user-suspended': 'suspended',
  'client-forbidden': 'app',
  'usage-capped': 'rate',
  'rate-limit-exceeded': 'rate',
};
/** Numbers from 200 to 299, which stand for one and the same: a permission is missing. */
const PERMISSIONS = Object.fromEntries(
  Array.from({ length: 100 }, (_, at) => [String(200 + at), 'app' as const]),
);
/** Limits by use case: pages, Instagram and others. */
const BUSINESS_LIMITS = Object.fromEntries(
  Array.from({ length: 15 }, (_, at) => [String(80_000 + at), 'rate' as const]),
);
const META: Readonly<Record<string, Meaning>> = {
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
const ATPROTO: Readonly<Record<string, Meaning>> = {
  AccountTakedown: 'suspended',
  RepoTakendown: 'suspended',
  AccountDeactivated: 'closed-by-us',
  RepoDeactivated: 'closed-by-us',
  ExpiredToken: 'login',
  InvalidToken: 'login',
  AuthenticationRequired: 'login',
  RateLimitExceeded: 'rate',
};

/** What an error code means on a platform; undefined for codes that tell nothing. */
export function meaningOf(platform: Platform, code: string | undefined): Meaning | undefined {
  const codes = tableOf(platform);
  return code !== undefined && Object.hasOwn(codes, code) ? codes[code] : undefined;
}

function tableOf(platform: Platform): Readonly<Record<string, Meaning>> {
  switch (platform) {
    case 'x':
      return X;
    case 'facebook':
    case 'instagram':
      return META;
    case 'bluesky':
      return ATPROTO;
    default:
      return {};
  }
}
