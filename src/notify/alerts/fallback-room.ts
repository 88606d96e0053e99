import type { AlertSubscription } from '../../model/alert.ts';
import type { Room } from '../../model/directory.ts';
import type { Instant } from '../../model/instant.ts';

/**
 * The room in another chat that is told instead of a subscription's room: the one that the settings name, or one that asks for
 * alerts of the same organisation itself. Undefined where there is none.
 *
 * @param asking the subscriptions of rooms that may be told of it
 * @returns what it is to be told of: all that the subscription asks for
 */
export function fallbackRoom(
  subscription: AlertSubscription,
  asking: readonly AlertSubscription[],
  subscriptions: readonly AlertSubscription[],
  rooms: readonly Room[],
  now: Instant,
): AlertSubscription | undefined {
  const named = rooms.find(({ id }) => id === subscription.room)?.fallback;
  if (named) return subscriptionFor(named, subscription, subscriptions, rooms);
  const [first] = asking
    .filter(({ chat, snoozedUntil = 0 }) => chat !== subscription.chat && snoozedUntil <= now)
    .map((other) => ({ other, shared: shared(subscription.organisations, other.organisations) }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared);
  return first && subscriptionFor(first.other, subscription, subscriptions, rooms);
}

/** A subscription for a room, of what another one asks for. Its language and zone are its own where they are known. */
export function subscriptionFor(
  { chat, room }: { readonly chat: string; readonly room: string },
  subscription: AlertSubscription,
  subscriptions: readonly AlertSubscription[],
  rooms: readonly Room[],
): AlertSubscription {
  const { snoozedUntil: _, ...asked } = subscription;
  const own = subscriptions.find((one) => one.chat === chat && one.room === room);
  const language =
    own?.language ?? rooms.find(({ id }) => id === room)?.language ?? subscription.language;
  return {
    ...asked,
    id: `${chat}-${room}`,
    chat,
    room,
    language,
    zone: own?.zone ?? subscription.zone,
  };
}

/** How well two lists of organisations fit; none stands for all. */
function shared(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 && b.length === 0) return Number.POSITIVE_INFINITY;
  if (a.length === 0 || b.length === 0) return 0.5;
  return a.filter((id) => b.includes(id)).length;
}
