import type { AlertSubscription } from '../../model/alert.ts';
import type { Room } from '../../model/directory.ts';
import type { Instant } from '../../model/instant.ts';

/**
 * The room in another chat that is told instead of a plan's room: the one that the settings name, or one that asks for
 * alerts of the same organisation itself. Undefined where there is none.
 *
 * @param asking the plans of rooms that may be told of it
 * @returns what it is to be told of: all that the plan asks for
 */
export function fallbackRoom(
  plan: AlertSubscription,
  asking: readonly AlertSubscription[],
  plans: readonly AlertSubscription[],
  rooms: readonly Room[],
  now: Instant,
): AlertSubscription | undefined {
  const named = rooms.find(({ id }) => id === plan.room)?.fallback;
  if (named) return subscriptionFor(named, plan, plans, rooms);
  const [first] = asking
    .filter(({ chat, snoozedUntil = 0 }) => chat !== plan.chat && snoozedUntil <= now)
    .map((other) => ({ other, shared: shared(plan.organisations, other.organisations) }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared);
  return first && subscriptionFor(first.other, plan, plans, rooms);
}

/** A plan for a room, of what another one asks for. Its language and zone are its own where they are known. */
export function subscriptionFor(
  { chat, room }: { readonly chat: string; readonly room: string },
  plan: AlertSubscription,
  plans: readonly AlertSubscription[],
  rooms: readonly Room[],
): AlertSubscription {
  const { snoozedUntil: _, ...asked } = plan;
  const own = plans.find((one) => one.chat === chat && one.room === room);
  const language = own?.language ?? rooms.find(({ id }) => id === room)?.language ?? plan.language;
  return { ...asked, id: `${chat}-${room}`, chat, room, language, zone: own?.zone ?? plan.zone };
}

/** How well two lists of organisations fit; none stands for all. */
function shared(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 && b.length === 0) return Number.POSITIVE_INFINITY;
  if (a.length === 0 || b.length === 0) return 0.5;
  return a.filter((id) => b.includes(id)).length;
}
