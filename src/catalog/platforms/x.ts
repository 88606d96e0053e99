import type { PlatformRecord } from './platform-record.ts';
import { type Recognised, recognised, unrecognised } from './profile.ts';

/** Pages of X that are no account. */
const PAGES =
  /^(?:home|explore|search|i|hashtag|settings|messages|notifications|compose|login|logout|signup|tos|privacy|about|jobs|download|share)$/i;
const HANDLE = /^\w{1,15}$/;

export const x = {
  label: 'X',
  named: 'proper',
  account: 'account',
  handles: 'names',
  spoken: {
    names: [
      /^(?:(?:re)?tweet(?!deck)|twitter|twiter|tvitter|twittr|twitr|twtr|twittr|tvitr|kvitr|twitt)(\p{L}*)$/u,
      /^x()$/u,
    ],
    act: /^(?!twitter|tvitter|twtr)(?:re)?(?:tweet|tvit|kvit|twit+r)/,
    long: 'twitter',
  },
  profiles: {
    hosts: ['x.com', 'twitter.com'],
    read: readAddress,
    bare: { rank: 3, handleOf: (name) => (HANDLE.test(name) ? name : undefined) },
    page: (handle) => `https://x.com/${handle}`,
    pageById: (id) => `https://x.com/i/user/${id}`,
  },
  channelKeys: ['accessToken', 'publicPage'],
  secrets: [
    {
      variable: 'X_BEARER_TOKEN',
      of: 'platform',
      key: 'bearerToken',
      needed: true,
      purpose: 'to look at accounts on X at all; each look costs money, within a daily budget',
      origin: 'X: Developer Console, your app, "Bearer Token"',
    },
    {
      variable: 'TOKEN',
      of: 'channel',
      key: 'accessToken',
      needed: false,
      purpose: 'to ask whether the account is let in',
      origin: 'X: an access token of the account itself',
    },
  ],
  priors: {},
  showsWithinMinutes: 12,
  // X API v1.1 and v2 references, "Error codes". 226 ("looks automated") hit the locked-down in 2020 and stands for nothing.
  errorCodes: {
    32: 'login',
    // An address in the post that is not valid.
    44: 'content',
    64: 'suspended',
    88: 'rate',
    89: 'login',
    130: 'outage',
    131: 'outage',
    // No text.
    170: 'content',
    185: 'rate',
    186: 'content',
    187: 'content',
    261: 'app',
    // Media ids that are not valid, or not yet processed.
    324: 'content',
    326: 'locked',
    // A reply to a post that is gone, or in a conversation that is shut.
    385: 'content',
    416: 'app',
    433: 'content',
    453: 'plan',
    467: 'plan',
    'user-suspended': 'suspended',
    CreditsDepleted: 'app',
    'client-forbidden': 'app',
    'client-not-enrolled': 'app',
    'oauth1-permissions': 'app',
    'usage-capped': 'rate',
    'rate-limit-exceeded': 'rate',
  },
  accessReasons: {
    CreditsDepleted: 'credits',
    'usage-capped': 'credits',
    'client-not-enrolled': 'enrolment',
    453: 'enrolment',
    467: 'enrolment',
    261: 'permission',
    'oauth1-permissions': 'permission',
  },
  blamingCodes: ['226'],
  // Its page is HTML alone.
  statusPage: undefined,
  assumed: { parts: 25, most: undefined, handle: (n) => `channel_${n}`, instance: undefined },
} as const satisfies PlatformRecord;

function readAddress({ searchParams }: URL, [first = '', second]: readonly string[]): Recognised {
  const name = /^intent$/i.test(first)
    ? (searchParams.get('screen_name') ?? '')
    : first.replace(/^@/, '');
  if (/^i$/i.test(first) && second === 'user') {
    return unrecognised(
      'This address names the account by a number. Open it, and paste its @handle.',
    );
  }
  if (PAGES.test(name) || !HANDLE.test(name)) {
    return unrecognised('This address on X is not that of an account, such as https://x.com/name.');
  }
  return recognised('x', name);
}
