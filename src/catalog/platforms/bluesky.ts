import type { PlatformRecord } from './platform-record.ts';
import { type Recognised, recognised, unrecognised } from './profile.ts';

export const bluesky = {
  label: 'Bluesky',
  named: 'proper',
  account: 'account',
  handles: 'names',
  spoken: {
    names: [/^(?:bluesky|blusky|blueskai|bsky)(\p{L}*)$/u],
    act: undefined,
    long: 'bluesky',
  },
  profiles: {
    hosts: ['bsky.app'],
    read: readAddress,
    // Any domain can be a handle.
    bare: {
      rank: 2,
      handleOf: (name) => (isBlueskyHandle(name) ? name.toLowerCase() : undefined),
    },
    page: undefined,
    pageById: undefined,
  },
  channelKeys: ['service', 'identifier', 'appPassword'],
  secrets: [
    {
      variable: 'APP_PASSWORD',
      of: 'channel',
      key: 'appPassword',
      needed: false,
      purpose: 'to ask whether the account may write (nothing is published)',
      origin: 'Bluesky: Settings, Privacy and security, App passwords',
    },
  ],
  priors: {
    unpublished: 0.0002,
    // The AppView can hide what the PDS still takes; it does so about as often as accounts are taken down altogether.
    audience: 0.001,
  },
  showsWithinMinutes: 12,
  // AT Protocol lexicons: com.atproto.server, com.atproto.repo, com.atproto.sync.
  errorCodes: {
    BlobTooLarge: 'content',
    InvalidMimeType: 'content',
    AccountTakedown: 'suspended',
    RepoTakendown: 'suspended',
    AccountDeactivated: 'closed-by-us',
    RepoDeactivated: 'closed-by-us',
    ExpiredToken: 'login',
    InvalidToken: 'login',
    AuthenticationRequired: 'login',
    RateLimitExceeded: 'rate',
  },
  // None with data that can be read.
  statusPage: undefined,
  assumed: {
    parts: 15,
    most: undefined,
    handle: (n) => `channel${n}.example`,
    instance: undefined,
  },
} as const satisfies PlatformRecord;

/** The AppView's word for a handle that its owner's domain does not prove any more: it is no other name. */
export const UNPROVEN_HANDLE = 'handle.invalid';

/** https://atproto.com/specs/handle */
export function isBlueskyHandle(name: string): boolean {
  return (
    name.length <= 253 &&
    /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/i.test(name)
  );
}

/** https://atproto.com/specs/did: the two methods that accounts have. */
function isDid(text: string): boolean {
  return /^did:(?:plc:[a-z2-7]{24}|web:[a-z0-9.:%_-]*[a-z0-9])$/i.test(text);
}

/** A handle, a DID or an at:// address, with or without what follows the account in it. */
export function atProfile(text: string): Recognised {
  const [account = ''] = text.replace(/^at:\/\//i, '').split(/[/?#]/);
  const name = account.replace(/^@/, '');
  if (isDid(name)) return recognised('bluesky', name);
  if (isBlueskyHandle(name)) return recognised('bluesky', name.toLowerCase());
  return unrecognised('This is no handle and no DID of a Bluesky account.');
}

function readAddress(_: URL, [first, second]: readonly string[]): Recognised {
  if (first === 'profile' && second !== undefined) return atProfile(second);
  return unrecognised(
    'This address on Bluesky is not that of an account, such as https://bsky.app/profile/name.bsky.social.',
  );
}
