import type { Notifications } from '../../desk/notifications.ts';
import type { Incidents } from '../../incidents/incidents.ts';
import type { AlertSubscription } from '../../model/alert.ts';
import type { Directory } from '../../model/directory.ts';
import type { Incident } from '../../model/incident.ts';
import { DAY, type Millis, SECOND } from '../../model/instant.ts';
import type { ChatRooms, Clock, Store } from '../../ports.ts';
import type { AlertSettings } from '../../settings/alerts.ts';
import type { Outbox } from '../outbox/outbox.ts';
import { settleEach } from '../outbox/settle-all.ts';
import { createEditQueue } from './edit-queue.ts';
import { stepsDue, waitingSince } from './escalation.ts';
import { fallbackRoom, subscriptionFor } from './fallback-room.ts';
import { matchChannels } from './match-channels.ts';
import { createPostedAlerts } from './posted-alerts.ts';
import { createRoomMessages, messageId } from './room-messages.ts';
import { scopeToRoom } from './scope-to-room.ts';
import type { AlertSubscriptions } from './subscriptions.ts';

export interface AlertParts {
  readonly plans: Pick<AlertSubscriptions, 'all'>;
  readonly incidents: Pick<Incidents, 'between'>;
  readonly desk: Pick<Notifications, 'alert' | 'alertTurn' | 'alertRelayed'>;
  readonly directory: Directory;
  readonly outbox: Pick<Outbox, 'has' | 'put' | 'refOf' | 'fate' | 'revise' | 'withdraw'>;
  readonly store: Store;
  readonly clock: Clock;
  readonly settings: Pick<AlertSettings, 'carryAfter' | 'escalation'>;
  /** Whether a chat's own status page says that it is down. */
  readonly saidToBeDown?: (chat: string) => Promise<boolean>;
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
  const shown = createPostedAlerts(store);
  const edits = createEditQueue(clock);
  const messages = createRoomMessages({ ...parts, posted: shown, edits, chats });
  const current = await incidents.between(now - LOOKED_BACK, now + 1);
  const plans = await parts.plans.all();
  await settleEach(steps(), (step) => step());

  function* steps(): Generator<() => Promise<void>> {
    for (const incident of current) {
      const wanting = plans.filter((plan) => matchChannels(plan, incident, directory).length > 0);
      for (const plan of wanting) yield () => show(incident, plan);
      yield () => updateForwarded(incident, wanting);
      for (const plan of wanting) yield () => escalate(incident, plan);
    }
    yield () => edits.run();
    yield () => shown.forget(now);
  }

  async function show(incident: Incident, plan: AlertSubscription): Promise<void> {
    const here =
      (await shown.get(messageId(incident, plan))) ?? (await messages.recover(incident, plan));
    if (here) await messages.update(incident, plan, here);
    else if (isLive(incident, plan) && !isSnoozed(plan)) await messages.begin(incident, plan);
    const why = here && (await deliveryFailure(incident, plan));
    const other = why && fallbackFor(incident, plan);
    if (!other) return;
    const carried = { kind: 'carried', chat: plan.chat, why } as const;
    await messages.forward(incident, other, carried, `carried/${plan.chat}`);
  }

  /** Messages in rooms that did not ask for them go on as others do. */
  async function updateForwarded(
    incident: Incident,
    wanting: readonly AlertSubscription[],
  ): Promise<void> {
    const own = new Set(wanting.map((plan) => messageId(incident, plan)));
    for (const [id, here] of Object.entries(await shown.all())) {
      if (here.incident !== incident.id || !here.relay || own.has(id)) continue;
      await messages.update(incident, here.relay.plan, here);
    }
  }

  /** Why the room's chat does not take its message; undefined where it did, or still may. */
  async function deliveryFailure(incident: Incident, plan: AlertSubscription) {
    const fate = isLive(incident, plan) && (await outbox.fate(messageId(incident, plan)));
    if (!fate || fate.state === 'sent') return undefined;
    if (fate.state === 'dropped') return 'refused';
    const waited = now - fate.put;
    if (waited >= settings.carryAfter) return 'silent';
    const isUp = chats.some(({ name }) => name === plan.chat);
    if (waited < KNOWN_DOWN || (isUp && !(await parts.saidToBeDown?.(plan.chat)))) return undefined;
    return 'silent';
  }

  async function escalate(incident: Incident, plan: AlertSubscription): Promise<void> {
    const fate = await outbox.fate(messageId(incident, plan));
    if (!fate || isSnoozed(plan) || !isLive(incident, plan)) return;
    const { seq } = waitingSince(incident);
    for (const step of stepsDue(incident, fate.put, settings.escalation, now)) {
      const why = { kind: 'unacknowledged', after: step.after } as const;
      for (const next of targets(step, incident, plan)) {
        await messages.forward(incident, next, why, `unacknowledged/${step.after}/${seq}`);
      }
    }
  }

  function targets(
    step: AlertSettings['escalation'][number],
    incident: Incident,
    plan: AlertSubscription,
  ) {
    if ('mail' in step) {
      return step.mail.map((room) => subscriptionFor({ chat: 'mail', room }, plan, plans, rooms));
    }
    if ('room' in step) return [subscriptionFor(step, plan, plans, rooms)];
    return [fallbackFor(incident, plan) ?? []].flat();
  }

  /** Rooms that do not ask for any channel of this incident are told nothing of it in the place of others. */
  function fallbackFor(incident: Incident, plan: AlertSubscription): AlertSubscription | undefined {
    const asking = plans.filter(({ organisations }) => {
      const asked = { organisations, platforms: [], least: 'warning' } as const;
      return matchChannels(asked, incident, directory).length > 0;
    });
    return fallbackRoom(plan, asking, plans, rooms, now);
  }

  function isLive(incident: Incident, plan: AlertSubscription): boolean {
    const { state } = scopeToRoom(incident, matchChannels(plan, incident, directory));
    return state === 'open' || state === 'acknowledged';
  }

  function isSnoozed({ snoozedUntil }: AlertSubscription): boolean {
    return snoozedUntil !== undefined && snoozedUntil > now;
  }
}
