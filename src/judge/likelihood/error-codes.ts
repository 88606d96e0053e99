import type { ErrorMeaning } from '../../catalog/platforms/error-meaning.ts';
import type { Row } from './hypotheses.ts';

/**
 * What a platform's error code says beyond "refused". Error texts and codes mislead (in 2020 "looks automated"
 * hit the locked-down), so none is worth more than about 13 decibans, and 226 is worth nothing.
 * Which code means what is in each platform's record.
 */
export const MEANINGS: Readonly<Record<ErrorMeaning, Row>> = {
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
    'bot-plan': 1,
    'app-revoked': 0.3,
    'app-revoked-by-hand': 0.3,
    partial: 0.3,
  },
  rate: { why: 'A limit is named.', rest: 0.06, 'rate-limit': 1, 'policy-block': 0.2 },
  policy: { why: 'A rule is named.', rest: 0.06, 'policy-block': 1, restricted: 0.4, locked: 0.2 },
  outage: { why: 'The platform blames itself.', rest: 0.1, outage: 1, partial: 1, shared: 0.6 },
  content: {
    why: 'The platform took this very post apart and named what is wrong with it (too long, a duplicate): whoever is locked or cut off is told something else.',
    rest: 0.1,
    well: 0.5,
    bot: 0.5,
    blocked: 0.02,
    automationOnly: 0.3,
    audience: 0.5,
    restricted: 0.5,
    partial: 0.3,
    hijacked: 0.3,
    unseen: 0.5,
    blind: 0.3,
  },
  'closed-by-us': {
    why: 'Deactivated by one of its own.',
    rest: 0.05,
    unpublished: 1,
    retired: 0.3,
  },
};
