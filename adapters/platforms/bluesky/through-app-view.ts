import type { AtpAgent } from '@atproto/api';
import type { Channel } from '../../../src/model/channel.ts';
import { type Instant, MINUTE, type Millis } from '../../../src/model/instant.ts';
import type { Clock } from '../../../src/ports.ts';
import type { OlderPage } from '../shared/back-fill.ts';
import type { SeenPosts } from '../shared/seen-posts.ts';
import type { Subject } from './profiles.ts';
import { type ReadProfile, readProfiles } from './profiles.ts';
import { type PublicRead, pageOf, readFeed, readList, unseen } from './public-read.ts';

/** The first read takes history, so that the rhythm has something to learn; 100 is the most a call gives. */
export const HISTORY = 100;
export const RECENT = 30;
/** Where there are many channels, a list is read again after this even if the count of posts stands still: reposts do not count. */
const REPOSTS: Millis = 15 * MINUTE;

/** Reads accounts as the public sees them: their pages together, and the list of posts of each whose page is there. */
export interface ThroughAppView {
  /** By channel id. */
  read(
    channels: readonly (readonly [Channel, Subject])[],
    signal: AbortSignal,
  ): Promise<ReadonlyMap<string, PublicRead>>;
  /** A page of posts older than those read at first; undefined where it could not be read. */
  older(did: string, cursor: string, signal: AbortSignal): Promise<OlderPage<string> | undefined>;
  /** Up to when all that a channel has posted is known, if it is. */
  knownUpTo(channel: string): Instant | undefined;
}

/** What was last read of a channel's list of posts. */
interface Listed {
  readonly read: Instant;
  /** When the page last said that there are no more posts than on it. */
  readonly checked: Instant;
  readonly postsCount: number;
  /** When the newest post on it was. */
  readonly newest: Instant;
}

export function createThroughAppView(options: {
  readonly clock: Clock;
  readonly agent: () => Promise<AtpAgent>;
  readonly seen: SeenPosts;
  /** Whether there are so many channels that a list is read only where something is new. */
  readonly many: boolean;
}): ThroughAppView {
  const { clock, agent, seen, many } = options;
  const listed = new Map<string, Listed>();

  return {
    async read(channels, signal) {
      const appView = await agent();
      const profiles = await readProfiles(
        appView,
        channels.map(([, subject]) => subject),
        signal,
      );
      const reads = await Promise.all(
        channels.map(async ([channel, subject], at) => {
          const profile = profiles[at] as ReadProfile;
          return [
            channel.id,
            await readAccount(appView, channel, subject, profile, signal),
          ] as const;
        }),
      );
      return new Map(reads);
    },
    async older(did, cursor, signal) {
      const list = await readList(await agent(), did, { limit: HISTORY, cursor }, signal);
      return list.ok ? list.value : undefined;
    },
    knownUpTo: (channel) => listed.get(channel)?.checked,
  };

  async function readAccount(
    appView: AtpAgent,
    channel: Channel,
    subject: Subject,
    profile: ReadProfile,
    signal: AbortSignal,
  ): Promise<PublicRead> {
    const page = pageOf(profile, subject.did);
    const { did } = page;
    // What another account under our name publishes is not ours.
    if (!profile.ok || profile.replaced || did === undefined) return page;
    const { postsCount = 0 } = profile.profile;
    const before = listed.get(channel.id);
    if (before !== undefined && !isDue(channel, postsCount, before)) {
      listed.set(channel.id, { ...before, checked: clock.now() });
      return page;
    }
    const feed = await readFeed(appView, { ...page, did }, postsCount, limitFor(channel), signal);
    // The page is there, but whether anything was published on it cannot be seen.
    if (!feed.ok) return { ...unseen(feed, did), seen: 'unreachable', unlisted: true };
    const newest = feed.value.posts.reduce((latest, { at = 0 }) => Math.max(latest, at), 0);
    const now = clock.now();
    listed.set(channel.id, { read: now, checked: now, postsCount, newest });
    if (channel.role !== 'panel' || before === undefined) return feed.value;
    const posts = feed.value.posts.filter(({ at = 0 }) => at > before.newest);
    return { ...feed.value, posts };
  }

  function isDue({ role }: Channel, postsCount: number, last: Listed): boolean {
    if (last.postsCount !== postsCount) return true;
    return role !== 'panel' && (!many || clock.now() - last.read >= REPOSTS);
  }

  /** Of the panel only what is new counts: its history would not be of the same depth for all. */
  function limitFor({ id, role }: Channel): number {
    if (role === 'panel') return listed.has(id) ? RECENT : 1;
    return seen.knows(id) ? RECENT : HISTORY;
  }
}
