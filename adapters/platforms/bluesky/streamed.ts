import type { Channel } from '../../../src/model/channel.ts';
import { type Instant, MINUTE, type Millis } from '../../../src/model/instant.ts';
import type { Clock, Log } from '../../../src/ports.ts';
import type { ListedPost } from '../shared/seen-posts.ts';
import { createJetstream, type Jetstream } from './jetstream.ts';
import { PROFILES_A_CALL } from './profiles.ts';

export interface JetstreamSettings {
  readonly url?: string | undefined;
  /** From how many channels on posts come by the stream. */
  readonly from?: number | undefined;
}

/** Where there are many channels: which of them have to be read, because the stream does not vouch for them. */
export interface Streamed {
  readonly many: boolean;
  /** Whether posts come by the stream. */
  readonly follows: boolean;
  /**
   * The channels that are to be read in this look. A single one is read always: somebody asks.
   *
   * @param dids by channel id, of the accounts known so far
   * @param knownUpTo up to when all that a channel has posted is known
   */
  due(
    channels: readonly Channel[],
    dids: ReadonlyMap<string, string>,
    knownUpTo: (channel: string) => Instant | undefined,
  ): readonly Channel[];
  take(did: string | undefined): readonly ListedPost[];
  close(): void;
}

const PUBLIC_STREAM = 'wss://jetstream2.us-east.bsky.network/subscribe';
const MANY = 200;
/** That every account still exists is read so often at most, in calls a minute: 10,000 accounts in an hour. */
const CALLS_A_MINUTE = 7;
const SELDOM: Millis = 5 * MINUTE;

export function createStreamed(options: {
  readonly clock: Clock;
  readonly log?: Log | undefined;
  readonly count: number;
  readonly hasAppView: boolean;
  readonly jetstream?: JetstreamSettings | null | undefined;
}): Streamed {
  const { clock, log, count, hasAppView, jetstream } = options;
  const { url = PUBLIC_STREAM, from = MANY } = jetstream ?? {};
  const many = hasAppView && count >= from;
  const follows = many && jetstream !== null;
  const every = Math.max(SELDOM, (count / PROFILES_A_CALL / CALLS_A_MINUTE) * MINUTE);
  const readAt = new Map<string, Instant>();
  let stream: Jetstream | undefined;

  return {
    many,
    follows,
    due(channels, dids, knownUpTo) {
      if (!follows || channels.length === 1) return channels;
      stream ??= createJetstream({ url, clock, log });
      stream.follow([...dids.values()]);
      const now = clock.now();
      const due = channels.filter(({ id }) => {
        const did = dids.get(id);
        const since = did === undefined ? undefined : stream?.coveredSince(did);
        if (did === undefined || since === undefined) return true;
        if (stream?.takeChange(did)) return true;
        // What was published before the stream began is on the list alone.
        const isListed = (knownUpTo(id) ?? Number.NEGATIVE_INFINITY) > since;
        return !isListed || now - (readAt.get(id) ?? Number.NEGATIVE_INFINITY) >= every;
      });
      for (const { id } of due) readAt.set(id, now);
      return due;
    },
    take: (did) => (did === undefined ? [] : (stream?.take(did) ?? [])),
    close: () => stream?.close(),
  };
}
