import type { Incidents } from '../../incidents/incidents.ts';
import type { AlertSubscription, SightNotice } from '../../model/alert.ts';
import type { Channel } from '../../model/channel.ts';
import type { Directory } from '../../model/directory.ts';
import { HOUR, type Instant, type Millis } from '../../model/instant.ts';
import type { Platform } from '../../model/platform.ts';
import type { Reply } from '../../model/replies/reply.ts';
import type { Clock, Store } from '../../ports.ts';
import type { Outbox } from '../outbox/outbox.ts';
import { settleEach } from '../outbox/settle-all.ts';
import { channelsOf, matchChannels } from './match-channels.ts';
import type { AlertSubscriptions } from './subscriptions.ts';

/** What rooms are told of a platform that cannot be read, in words. */
export interface SightWording {
  sightNotice(
    notice: SightNotice,
    channels: readonly Channel[],
    subscription: AlertSubscription,
  ): Promise<Reply>;
}

export interface SightNoticeParts {
  readonly subscriptions: Pick<AlertSubscriptions, 'all'>;
  readonly directory: Directory;
  /** Platforms that cannot be read at a moment, and since when. */
  readonly lost: (now: Instant) => readonly { platform: Platform; since: Instant }[];
  readonly incidents: Pick<Incidents, 'live'>;
  readonly wording: SightWording;
  readonly outbox: Pick<Outbox, 'has' | 'put' | 'refOf' | 'withdraw'>;
  readonly store: Store;
  readonly clock: Clock;
}

/** Since when each platform that rooms were told of cannot be read. */
type Told = Readonly<Partial<Record<Platform, Instant>>>;

const KEY = 'sight-notices';
/** Later than this it is no warning any more. */
const USEFUL: Millis = HOUR;

/**
 * Tells rooms early that a platform cannot be read, so that nobody takes the silence for calm: one message a room, and
 * when it is over a word in its thread. Not where an incident tells of the same channels already; and none to rooms that
 * want to hear of nothing but what is surely down.
 *
 * @returns what looks for such platforms once, and puts what there is to tell into the outbox
 */
export function createSightNotices(parts: SightNoticeParts): () => Promise<void> {
  const { directory, lost, incidents, wording, outbox, store, clock } = parts;

  return async () => {
    const now = clock.now();
    const told = (await store.get<Told>(KEY)) ?? {};
    const current: Record<string, Instant> = {};
    for (const { platform, since } of lost(now)) current[platform] = told[platform] ?? since;
    const over = Object.entries(told).filter(([platform]) => current[platform] === undefined);
    if (Object.keys(current).length + over.length === 0) return;
    const rooms = await parts.subscriptions.all();
    const notices = [
      ...Object.entries(current).map(([platform, since]) => ({ platform, since })),
      ...over.map(([platform, since]) => ({ platform, since, until: now })),
    ] as SightNotice[];
    await settleEach(
      notices.flatMap((notice) => rooms.map((room) => ({ notice, room }))),
      ({ notice, room }) => tell(notice, room, now),
    );
    if (over.length > 0 || Object.keys(current).some((one) => !(one in told))) {
      await store.set(KEY, current);
    }
  };

  async function tell(
    notice: SightNotice,
    subscription: AlertSubscription,
    now: Instant,
  ): Promise<void> {
    const { chat, room, least, snoozedUntil = 0 } = subscription;
    const { platform, since, until } = notice;
    const channels = channelsOf(subscription, directory).filter(
      (channel) => channel.platform === platform && channel.role === 'ours' && !isOver(channel),
    );
    const id = `sight/${platform}/${since}/${chat}-${room}`;
    const put = async (name: string, thread?: { thread: string }) => {
      if (await outbox.has(name)) return;
      const reply = await wording.sightNotice(notice, channels, subscription);
      await outbox.put({ id: name, chat, room, reply, ...thread, expires: now + USEFUL });
    };
    if (until !== undefined) {
      if ((await outbox.refOf(id)) === undefined) await outbox.withdraw(id);
      else await put(`${id}/over`, { thread: id });
      return;
    }
    const isTold = incidents
      .live()
      .some((incident) =>
        matchChannels(subscription, incident, directory).some((one) => one.platform === platform),
      );
    if (channels.length > 0 && least === 'warning' && snoozedUntil <= now && !isTold) await put(id);

    function isOver({ retiredFrom }: Channel): boolean {
      return retiredFrom !== undefined && retiredFrom <= now;
    }
  }
}
