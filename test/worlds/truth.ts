import { HOUR, type Instant, MINUTE, type Millis } from '#src/model/instant.ts';
import type { Platform } from '#src/model/platform.ts';
import type { Ability, Cause } from '#src/model/verdict.ts';
import type { Random } from './random.ts';

/** What is really the matter with one organisation's account: drawn first, before anything is seen of it. */
export interface Truth {
  readonly platform: Platform;
  readonly cause: Cause;
  /** What the account can do while it lasts. */
  readonly ability: Ability;
  /** When it began; the question comes later. */
  readonly begins: Instant;
  /** When it was over, which may be after the question. */
  readonly ends: Instant;
  readonly asked: Instant;
  /** It came back after it had seemed over. */
  readonly relapse?: { readonly begins: Instant; readonly ends: Instant };
  /** The bot's own reading access is down too, for reasons of its own. */
  readonly blind: boolean;
}

/**
 * How often a question at night turns out to be about what, and how long that lasts in hours. Shares are of questions,
 * not of nights: people ask when something seems wrong. Lengths: platform outages of half an hour to a working day
 * (X on 10 March 2025, Meta on 4 October 2021: six hours), locks and suspensions until a person acts, hence over days
 * (Sunnyvale's police, NWS St. Louis: hours to a week).
 */
const KINDS: readonly (readonly [
  share: number,
  kind: {
    readonly cause: Cause;
    readonly ability: Ability;
    readonly hours: readonly [number, number];
    readonly on?: readonly Platform[];
  },
])[] = [
  [0.13, { cause: 'nothing-to-report', ability: 'working', hours: [0.1, 0.2] }],
  [0.03, { cause: 'quiet-on-purpose', ability: 'working', hours: [4, 48] }],
  [0.13, { cause: 'platform-outage', ability: 'blocked', hours: [0.5, 8] }],
  [0.04, { cause: 'platform-lockdown', ability: 'blocked', hours: [1, 8], on: ['x'] }],
  [0.1, { cause: 'account-locked', ability: 'blocked', hours: [3, 72] }],
  [0.06, { cause: 'account-suspended', ability: 'blocked', hours: [6, 168] }],
  [0.04, { cause: 'account-unpublished', ability: 'blocked', hours: [3, 168] }],
  [0.06, { cause: 'account-hijacked', ability: 'hijacked', hours: [0.5, 24] }],
  [0.05, { cause: 'audience-side', ability: 'degraded', hours: [2, 72] }],
  [0.16, { cause: 'credentials', ability: 'unknown', hours: [6, 168] }],
  [0.09, { cause: 'own-network', ability: 'unknown', hours: [0.3, 6] }],
  [0.05, { cause: 'posting-tool', ability: 'degraded', hours: [1, 24] }],
  [0.03, { cause: 'channel-retired', ability: 'retired', hours: [2_000, 9_000] }],
];

const PLATFORMS: readonly (readonly [number, Platform])[] = [
  [4, 'x'],
  [3, 'facebook'],
  [3, 'bluesky'],
  [2, 'mastodon'],
];

/** @param asked when the question comes */
export function drawTruth(random: Random, asked: Instant): Truth {
  const kind = random.pick(KINDS);
  const platform = kind.on
    ? random.pick(kind.on.map((name) => [1, name] as const))
    : random.pick(PLATFORMS);
  const length: Millis = random.scale(...kind.hours) * HOUR;
  // People ask soon after they notice, and seldom long after it is over.
  const into = random.chance(0.15)
    ? length + random.between(5 * MINUTE, 3 * HOUR)
    : Math.min(
        length,
        random.scale(10 * MINUTE, Math.max(12 * MINUTE, Math.min(length, 12 * HOUR))),
      );
  const begins = asked - into;
  const ends = begins + length;
  const comesBack = ends < asked - 20 * MINUTE && random.chance(0.25);
  const back = random.between(ends + 10 * MINUTE, asked);
  return {
    platform,
    cause: kind.cause,
    ability: kind.ability,
    begins,
    ends,
    asked,
    ...(comesBack ? { relapse: { begins: back, ends: back + random.scale(0.3, 3) * HOUR } } : {}),
    blind: random.chance(0.2),
  };
}

/** Whether it is so at that time. */
export function isOn({ begins, ends, relapse }: Truth, at: Instant): boolean {
  return (
    (at >= begins && at < ends) ||
    (relapse !== undefined && at >= relapse.begins && at < relapse.ends)
  );
}
