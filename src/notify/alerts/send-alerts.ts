import type { Incidents } from '../../incidents/incidents.ts';
import type { AlertSubscription } from '../../model/alert.ts';
import type { Directory } from '../../model/directory.ts';
import type { Incident } from '../../model/incident.ts';
import { DAY, type Millis, SECOND } from '../../model/instant.ts';
import type { ChatRooms, Clock, Store } from '../../ports.ts';
import type { AlertSettings } from '../../settings/alerts.ts';
import type { Outbox } from '../outbox/outbox.ts';
import { settleEach } from '../outbox/settle-all.ts';
import type { AlertWording } from './alert-wording.ts';
import { createEditQueue } from './edit-queue.ts';
import { stepsDue, waitingSince } from './escalation.ts';
import { fallbackRoom, subscriptionFor } from './fallback-room.ts';
import { ALL_CHANNELS, matchChannels } from './match-channels.ts';
import { createPostedAlerts } from './posted-alerts.ts';
import { createRoomMessages, messageId } from './room-messages.ts';
import { scopeToRoom } from './scope-to-room.ts';
import type { AlertSubscriptions } from './subscriptions.ts';

export interface AlertParts {
  readonly subscriptions: Pick<AlertSubscriptions, 'all'>;
  readonly incidents: Pick<Incidents, 'between'>;
  readonly wording: AlertWording;
  readonly directory: Directory;
  readonly outbox: Pick<
    Outbox,
    'has' | 'put' | 'refOf' | 'deliveryState' | 'revise' | 'repost' | 'withdraw'
  >;
  readonly store: Store;
  readonly clock: Clock;
  readonly settings: Pick<AlertSettings, 'carryAfter' | 'escalation'>;
  /** Whether a chat's own status page says that it is down. */
  readonly statusPageSaysDown?: (chat: string) => Promise<boolean>;
}

/** Of an incident that was over before this, nothing is said any more. */
const LOOKED_BACK: Millis = DAY;
/** A chat that is not connected, or says itself that it is down, is not waited for longer. */
const KNOWN_DOWN: Millis = 30 * SECOND;

/**
 * Brings every room up to date: one message for each incident, edited as it goes on, with the turns it takes in
 * its thread. What a chat cannot deliver another carries; what nobody looks after goes on to others. Run again, it
 * changes nothing that has not changed. A fault in one message keeps no other back, and is thrown in the end.
 */
export async function sendAlerts(parts: AlertParts, chats: readonly ChatRooms[]): Promise<void> {
  const { incidents, directory, outbox, store, clock, settings } = parts;
  const { rooms } = directory;
  const now = clock.now();
  const posted = createPostedAlerts(store);
  const edits = createEditQueue(clock);
  const messages = createRoomMessages({ ...parts, posted, edits, chats });
  const current = await incidents.between(now - LOOKED_BACK, now + 1);
  const subscriptions = await parts.subscriptions.all();
  await settleEach(steps(), (step) => step());

  function* steps(): Generator<() => Promise<void>> {
    for (const incident of current) {
      const wanting = subscriptions.filter(
        (subscription) => matchChannels(subscription, incident, directory).length > 0,
      );
      for (const subscription of wanting) yield () => show(incident, subscription);
      yield () => updateForwarded(incident, wanting);
      for (const subscription of wanting) yield () => escalate(incident, subscription);
    }
    yield () => edits.run();
    yield () => posted.forget(now);
  }

  async function show(incident: Incident, subscription: AlertSubscription): Promise<void> {
    const here =
      (await posted.get(messageId(incident, subscription))) ??
      (await messages.recover(incident, subscription));
    if (here) await messages.update(incident, subscription, here);
    else if (isLive(incident, subscription) && !isSnoozed(subscription))
      await messages.begin(incident, subscription);
    const why = here && (await deliveryFailure(incident, subscription));
    const other = why && fallbackFor(incident, subscription);
    if (!other) return;
    const failover = { kind: 'carried', chat: subscription.chat, why } as const;
    await messages.forward(incident, other, failover, `carried/${subscription.chat}`);
  }

  /** Messages in rooms that did not ask for them go on as others do. */
  async function updateForwarded(
    incident: Incident,
    wanting: readonly AlertSubscription[],
  ): Promise<void> {
    const own = new Set(wanting.map((subscription) => messageId(incident, subscription)));
    for (const [id, here] of Object.entries(await posted.all())) {
      if (here.incident !== incident.id || !here.relay || own.has(id)) continue;
      await messages.update(incident, here.relay.plan, here);
    }
  }

  /** Why the room's chat does not take its message; undefined where it did, or still may. */
  async function deliveryFailure(incident: Incident, subscription: AlertSubscription) {
    const delivery =
      isLive(incident, subscription) &&
      (await outbox.deliveryState(messageId(incident, subscription)));
    if (!delivery || delivery.state === 'sent') return undefined;
    if (delivery.state === 'dropped') return 'refused';
    const waited = now - delivery.put;
    if (waited >= settings.carryAfter) return 'silent';
    const isUp = chats.some(({ name }) => name === subscription.chat);
    if (waited < KNOWN_DOWN || (isUp && !(await parts.statusPageSaysDown?.(subscription.chat))))
      return undefined;
    return 'silent';
  }

  async function escalate(incident: Incident, subscription: AlertSubscription): Promise<void> {
    const delivery = await outbox.deliveryState(messageId(incident, subscription));
    if (!delivery || isSnoozed(subscription) || !isLive(incident, subscription)) return;
    const { seq } = waitingSince(incident);
    for (const step of stepsDue(incident, delivery.put, settings.escalation, now)) {
      const why = { kind: 'unacknowledged', after: step.after } as const;
      for (const next of targets(step, incident, subscription)) {
        await messages.forward(incident, next, why, `unacknowledged/${step.after}/${seq}`);
      }
    }
  }

  function targets(
    step: AlertSettings['escalation'][number],
    incident: Incident,
    subscription: AlertSubscription,
  ) {
    if ('mail' in step) {
      return step.mail.map((room) =>
        subscriptionFor({ chat: 'mail', room }, subscription, subscriptions, rooms),
      );
    }
    if ('room' in step) return [subscriptionFor(step, subscription, subscriptions, rooms)];
    return [fallbackFor(incident, subscription) ?? []].flat();
  }

  /** Rooms that do not ask for any channel of this incident are told nothing of it in the place of others. */
  function fallbackFor(
    incident: Incident,
    subscription: AlertSubscription,
  ): AlertSubscription | undefined {
    const asking = subscriptions.filter(
      ({ organisations }) =>
        matchChannels({ ...ALL_CHANNELS, organisations }, incident, directory).length > 0,
    );
    return fallbackRoom(subscription, asking, subscriptions, rooms, now);
  }

  function isLive(incident: Incident, subscription: AlertSubscription): boolean {
    const { state } = scopeToRoom(incident, matchChannels(subscription, incident, directory));
    return state === 'open' || state === 'acknowledged';
  }

  function isSnoozed({ snoozedUntil }: AlertSubscription): boolean {
    return snoozedUntil !== undefined && snoozedUntil > now;
  }
}
