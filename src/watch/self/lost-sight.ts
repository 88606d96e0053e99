import { type Instant, type Millis, SECOND } from '../../model/instant.ts';
import type { Platform } from '../../model/platform.ts';
import type { LookObserver } from '../looks/look-outcome.ts';

/** Notices within a minute that a platform can no longer be read at all: nothing first-hand says then what is up. */
export interface LostSight extends LookObserver {
  /** Of which platforms no look comes through any more, while our own line holds; since the first that failed. */
  now(now: Instant): readonly Lost[];
  /** Whether looks at a platform fail: then it is to be known soon whether our own line holds. */
  isSuspected(): boolean;
}

export interface Lost {
  readonly platform: Platform;
  readonly since: Instant;
}

/** So many looks have failed in a row, for so long: a single hiccup of a platform is neither. */
const LOOKS = 3;
const LASTS: Millis = 30 * SECOND;
/** What does not answer there is the channel itself: the judge tells of that. */
const OWN: readonly Platform[] = ['feed', 'website'];

export function createLostSight(): LostSight {
  const failing = new Map<Platform, { readonly since: Instant; looks: number }>();
  /** When a control host, or a platform, last answered. */
  let answered: Instant = Number.NEGATIVE_INFINITY;

  return {
    looked({ platform, source, at, result }) {
      const isFailed = result === 'unreachable' || result === 'given-up';
      if (!isFailed && (platform !== undefined || (source === 'network' && result === 'seen'))) {
        answered = Math.max(answered, at);
      }
      if (platform === undefined || OWN.includes(platform)) return;
      const known = failing.get(platform);
      if (!isFailed) failing.delete(platform);
      else if (known) known.looks++;
      else failing.set(platform, { since: at, looks: 1 });
    },
    ingested() {},
    now: (now) =>
      [...failing].flatMap(([platform, { since, looks }]) =>
        looks >= LOOKS && now - since >= LASTS && answered > since ? [{ platform, since }] : [],
      ),
    isSuspected: () => failing.size > 0,
  };
}
