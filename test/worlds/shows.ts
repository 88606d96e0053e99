import type { Platform } from '#src/model/platform.ts';
import type { SignalOf } from '#src/model/signal.ts';
import type { Random } from './random.ts';
import type { Truth } from './truth.ts';

type Page = SignalOf<'profile'>['seen'];
type Answer<K extends 'credentials' | 'write'> = Pick<
  SignalOf<K>,
  'result' | 'status' | 'code' | 'text'
>;

/**
 * How a trouble looks from outside while it lasts: drawn once for a world, since the same trouble goes on looking the
 * same. `undefined`: this instrument shows nothing of it.
 */
export interface Looks {
  readonly page?: Page;
  readonly login?: Answer<'credentials'>;
  readonly write?: Answer<'write'>;
  /** Posts of a stranger appear in our name. */
  readonly strangers?: boolean;
  /** Other organisations' accounts on the platform look so too: all, the verified ones, or none. */
  readonly others: 'all' | 'verified' | 'none';
  /** Our own posts still become visible. */
  readonly postsShow: boolean;
}

/** Codes and words as the platforms' documentation and public reports give them. */
const LOCKED: Readonly<Partial<Record<Platform, Answer<'credentials'>>>> = {
  x: { result: 'locked', status: 403, code: '326' },
  facebook: { result: 'locked', status: 400, code: '459' },
  mastodon: { result: 'locked', status: 403, text: 'Your login is currently disabled' },
};
const SUSPENDED: Readonly<Partial<Record<Platform, Answer<'credentials'>>>> = {
  x: { result: 'suspended', status: 403, code: '64' },
  bluesky: { result: 'suspended', status: 401, code: 'AccountTakedown' },
  mastodon: { result: 'suspended', status: 403 },
};
const LOCKDOWN_REFUSAL: Answer<'write'> = {
  result: 'refused',
  status: 403,
  code: '226',
  text: 'This request looks like it might be automated.',
};
const REFUSED: Answer<'write'> = { result: 'refused', status: 403 };
const FAILED = { result: 'server-error', status: 503 } as const;
const NO_ANSWER = { result: 'unreachable' } as const;

/** @param random draws which of its usual forms the trouble takes */
export function drawLooks({ cause, platform }: Truth, random: Random): Looks {
  switch (cause) {
    case 'platform-outage':
      return random.pick([
        [5, { page: 'unreachable', login: FAILED, write: FAILED, others: 'all', postsShow: false }],
        // Reading goes on, and only posting fails.
        [3, { write: FAILED, others: 'all', postsShow: false }],
        [
          2,
          {
            page: 'unreachable',
            login: NO_ANSWER,
            write: NO_ANSWER,
            others: 'all',
            postsShow: false,
          },
        ],
      ] as const);
    case 'platform-lockdown':
      return { write: LOCKDOWN_REFUSAL, others: 'verified', postsShow: false };
    case 'account-locked':
      return {
        login: LOCKED[platform] ?? { result: 'disabled', status: 401 },
        write: REFUSED,
        others: 'none',
        postsShow: false,
      };
    case 'account-suspended':
      return {
        page: platform === 'facebook' ? 'missing' : 'suspended',
        login: SUSPENDED[platform] ?? { result: 'disabled', status: 400 },
        write: REFUSED,
        others: 'none',
        postsShow: false,
      };
    case 'account-unpublished':
      return {
        page: 'missing',
        login: { result: 'disabled', status: 401 },
        write: REFUSED,
        others: 'none',
        postsShow: false,
      };
    case 'account-hijacked':
      return {
        ...(random.chance(0.35) ? { page: random.chance(0.5) ? 'defaced' : 'renamed' } : {}),
        // Whoever has the account changes the password, sooner or later.
        ...(random.chance(0.6) ? { login: { result: 'revoked', status: 401 } as const } : {}),
        strangers: random.chance(0.75),
        others: 'none',
        postsShow: false,
      };
    case 'audience-side':
      return {
        page: platform === 'mastodon' ? 'interstitial' : random.chance(0.5) ? 'empty' : 'stale',
        others: 'none',
        postsShow: false,
      };
    case 'credentials':
      return {
        login: { result: random.chance(0.6) ? 'expired' : 'revoked', status: 401 },
        others: 'none',
        postsShow: true,
      };
    case 'posting-tool':
      return { write: FAILED, others: 'none', postsShow: true };
    default:
      return { others: 'none', postsShow: true };
  }
}
