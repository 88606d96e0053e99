import type { Channel, Organisation } from '#src/model/channel.ts';
import type { Directory } from '#src/model/directory.ts';
import { HOUR, type Instant, MINUTE } from '#src/model/instant.ts';
import type { Language } from '#src/model/language.ts';
import type { Signal } from '#src/model/signal.ts';
import {
  ABILITIES,
  type Ability,
  ACTIVITIES,
  type Activity,
  CAUSES,
  type Cause,
  type Distribution,
  type Evidence,
  type Verdict,
} from '#src/model/verdict.ts';
import { parseNight } from '#src/nights/night.ts';
import { createNames, type PhrasingContext } from '#src/say/phrasing-context.ts';
import { createWords } from '#src/say/words.ts';

/** An invented coast with two police districts and a fire brigade, at 02:20 on a winter night. */
export const NOW: Instant = Date.UTC(2025, 1, 12, 1, 20);

const organisation = (id: string, name: string, aliases: readonly string[]): Organisation => ({
  id,
  name,
  aliases,
  places: [],
  handles: [],
  country: 'NO',
  zone: 'Europe/Oslo',
});

const channel = (
  id: string,
  owner: string,
  platform: Channel['platform'],
  more: Partial<Channel> = {},
): Channel => ({ id, owner, platform, handle: id.replace('-', ''), role: 'ours', ...more });

export const SAMPLE_DIRECTORY: Directory = {
  language: 'nb',
  zone: 'Europe/Oslo',
  organisations: [
    organisation('skjaergard', 'Skjærgård politidistrikt', ['skjærgård', 'Skjærgårdspolitiet']),
    organisation('vik', 'Vik politidistrikt', ['vik']),
    organisation('brann', 'Ytre Vik brannvesen', ['brannvesenet']),
  ],
  channels: [
    channel('skjaergard-x', 'Skjærgård politidistrikt', 'x'),
    channel('skjaergard-fb', 'Skjærgård politidistrikt', 'facebook'),
    channel('skjaergard-log', 'Skjærgård politidistrikt', 'politiloggen'),
    channel('skjaergard-old', 'Skjærgård politidistrikt', 'mastodon', {
      retiredFrom: Date.UTC(2024, 5, 1),
      instance: 'eksempel.no',
    }),
    channel('vik-x', 'Vik politidistrikt', 'x'),
    channel('brann-x', 'Ytre Vik brannvesen', 'x', { role: 'sister' }),
  ],
  rooms: [{ id: 'skjaergard-room', organisation: 'skjaergard' }],
  emergency: {
    NO: [
      { number: '112', service: 'police' },
      { number: '110', service: 'fire' },
      { number: '113', service: 'ambulance' },
    ],
  },
};

export function channelOf(id: string): Channel {
  const found = SAMPLE_DIRECTORY.channels.find((one) => one.id === id);
  if (!found) throw new RangeError(`no channel ${id} on the coast`);
  return found;
}

export function phrasing(language: Language, more: Partial<PhrasingContext> = {}): PhrasingContext {
  return {
    words: createWords(language),
    names: createNames(SAMPLE_DIRECTORY),
    now: NOW,
    zone: SAMPLE_DIRECTORY.zone,
    channel: (id) => SAMPLE_DIRECTORY.channels.find((one) => one.id === id),
    home: 'skjaergard',
    freshness: () => HOUR,
    reporter: () => undefined,
    ...more,
  };
}

/** A distribution with this much on one value and the rest named or spread. */
export function distribution<K extends string>(
  all: readonly K[],
  given: Partial<Record<K, number>>,
): Distribution<K> {
  return Object.fromEntries(all.map((key) => [key, given[key] ?? 0])) as Distribution<K>;
}

export function verdict(
  id: string,
  ability: Ability,
  activity: Activity,
  cause: Cause | undefined,
  probability: number,
  more: Partial<Omit<Verdict, 'probability'>> & {
    readonly rivals?: Partial<Record<Cause, number>>;
    /** The abilities' probabilities, where two of them are not enough. */
    readonly chances?: Partial<Record<Ability, number>>;
  } = {},
): Verdict {
  const { rivals = {}, chances, ...rest } = more;
  const other: Ability = ability === 'working' ? 'blocked' : 'working';
  return {
    channel: id,
    judgedAt: NOW,
    ability,
    activity,
    ...(cause === undefined ? {} : { cause }),
    ...(cause === undefined || cause === 'unknown' ? {} : { certainty: 'probable' as const }),
    probability: {
      ability: distribution(
        ABILITIES,
        chances ?? { [ability]: probability, [other]: 1 - probability },
      ),
      activity: distribution(ACTIVITIES, { [activity]: 0.9 }),
      cause: distribution(CAUSES, { ...(cause ? { [cause]: 0.8 } : {}), ...rivals }),
    },
    evidence: [],
    settle: [],
    newestLook: NOW - 40_000,
    ...rest,
  };
}

/** A signal as a night file would give it, minutes before now. */
export function signal(minutesAgo: number, kind: string, fields: object): Signal {
  const at = new Date(NOW - minutesAgo * MINUTE).toISOString();
  const night = {
    id: 'coast',
    zone: SAMPLE_DIRECTORY.zone,
    channels: SAMPLE_DIRECTORY.channels.map(({ id, owner, platform, handle }) => ({
      id,
      owner,
      platform,
      handle,
    })),
    signals: [{ at, kind, ...fields }],
  };
  const parsed = parseNight(JSON.stringify(night), 'coast');
  if (!parsed.ok) throw new RangeError(JSON.stringify(parsed.issues));
  return parsed.value.signals[0] as Signal;
}

export function evidence(decibans: number, of: Signal): Evidence {
  return { kind: of.kind, at: of.at, decibans, signal: of };
}

/** The platform has shut its own tools against a wave of takeovers, and one district with it. */
export const RESTRICTED = verdict('skjaergard-x', 'blocked', 'quiet', 'platform-lockdown', 0.91, {
  troubleSince: NOW - 95 * MINUTE,
  rivals: { 'account-locked': 0.12, 'platform-outage': 0.05, 'nothing-to-report': 0.02 },
  evidence: [
    evidence(
      19,
      signal(95, 'write', {
        channel: 'skjaergard-x',
        result: 'refused',
        by: 'person',
        status: 403,
        text: 'Your action looks automated and was stopped',
      }),
    ),
    evidence(
      14,
      signal(80, 'platform-notice', {
        platform: 'x',
        state: 'identified',
        scope: 'verified',
        text: 'Some verified accounts cannot send posts while we secure the service. More when we know it.',
      }),
    ),
    evidence(
      11,
      signal(50, 'report', {
        channel: 'skjaergard-x',
        says: 'cannot-post',
        by: 'duty-officer',
        text: 'Knappen er grå',
      }),
    ),
    evidence(-4, signal(40, 'credentials', { channel: 'skjaergard-x', result: 'ok' })),
    evidence(3, signal(30, 'peers', { platform: 'x', state: 'verified-affected' })),
  ],
  settle: ['wait-for-peers-to-recover', 'log-in-by-hand'],
  lastPost: NOW - 4 * HOUR,
});

export const QUIET = verdict('vik-x', 'working', 'quiet', 'nothing-to-report', 0.95, {
  evidence: [
    evidence(6, signal(20, 'credentials', { channel: 'vik-x', result: 'ok' })),
    {
      kind: 'silence',
      at: NOW,
      decibans: -2,
      silence: { since: NOW - 5 * HOUR, expectedPosts: 0.8 },
    },
  ],
  lastPost: NOW - 5 * HOUR,
});

export const POSTING = verdict('skjaergard-log', 'working', 'posting', undefined, 0.99, {
  evidence: [evidence(12, signal(12, 'post', { channel: 'skjaergard-log' }))],
  lastPost: NOW - 12 * MINUTE,
});

export const OPEN_PAGE = verdict('skjaergard-fb', 'working', 'quiet', 'nothing-to-report', 0.93, {
  evidence: [evidence(5, signal(9, 'credentials', { channel: 'skjaergard-fb', result: 'ok' }))],
});

export const UNCLEAR = verdict('vik-x', 'unknown', 'silent', 'unknown', 0.2, {
  rivals: { 'platform-outage': 0.31, 'own-network': 0.2 },
  evidence: [evidence(5, signal(6, 'reach', { target: 'x', result: 'timeout' }))],
  settle: ['read-control-hosts', 'read-from-outside'],
  newestLook: NOW - 3 * HOUR,
  chances: { working: 0.44, blocked: 0.31, unknown: 0.2 },
});

export const RETIRED = verdict('skjaergard-old', 'retired', 'quiet', 'channel-retired', 0.99);

export const FIRE = verdict('brann-x', 'working', 'quiet', 'nothing-to-report', 0.9);

/** The verdict that is judged for each channel on that night. */
export const TONIGHT: Readonly<Record<string, Verdict>> = {
  'skjaergard-x': RESTRICTED,
  'skjaergard-fb': OPEN_PAGE,
  'skjaergard-log': POSTING,
  'skjaergard-old': RETIRED,
  'vik-x': QUIET,
  'brann-x': FIRE,
};

export const judgedOf = (one: Verdict) => ({ channel: channelOf(one.channel), verdict: one });
