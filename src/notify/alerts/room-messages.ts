import type { Notifications } from '../../desk/notifications.ts';
import type { AlertSubscription, ForwardReason } from '../../model/alert.ts';
import type { Directory } from '../../model/directory.ts';
import type { Incident, IncidentEvent } from '../../model/incident.ts';
import { DAY, HOUR, type Millis } from '../../model/instant.ts';
import type { ChatRooms, Clock } from '../../ports.ts';
import type { Outbox } from '../outbox/outbox.ts';
import type { EditQueue } from './edit-queue.ts';
import { matchChannels, mergeSubscriptions } from './match-channels.ts';
import type { PostedAlert, PostedAlerts } from './posted-alerts.ts';
import { recoveredCount } from './scope-to-room.ts';

/** The one message that each room has of an incident, with its thread. */
export interface RoomMessages {
  /** Puts the message out for the first time. */
  begin(incident: Incident, plan: AlertSubscription): Promise<void>;
  /**
   * Brings it up to date, and says in its thread what has turned. Nothing happens where nothing has changed. What is to
   * be changed in the room itself is added to the edits.
   */
  update(incident: Incident, plan: AlertSubscription, shown: PostedAlert): Promise<void>;
  /**
   * What stands in the room, or is on its way there, though the program was stopped before it had written that down;
   * undefined where nothing is.
   */
  recover(incident: Incident, plan: AlertSubscription): Promise<PostedAlert | undefined>;
  /**
   * Tells a room that did not ask, or tells it more: in a message, or in the thread of the one that stands there.
   *
   * @param source it is told once of each
   */
  forward(
    incident: Incident,
    plan: AlertSubscription,
    why: ForwardReason,
    source: string,
  ): Promise<void>;
}

export interface RoomMessageParts {
  readonly desk: Pick<Notifications, 'alert' | 'alertTurn' | 'alertRelayed'>;
  readonly outbox: Pick<Outbox, 'has' | 'put' | 'refOf' | 'fate' | 'revise' | 'withdraw'>;
  readonly posted: PostedAlerts;
  readonly edits: EditQueue;
  readonly directory: Directory;
  readonly clock: Clock;
  readonly chats: readonly ChatRooms[];
}

/** A turn that could not be told for so long is no news. */
const USEFUL: Millis = 6 * HOUR;
/** An alert is, while its trouble lasts; it is withdrawn with its end. */
const WAITS: Millis = DAY;
/** What stands in a room is known for days; that it does is written down again this often. */
const NOTED: Millis = HOUR;
/** What is worth a line of its own in the thread. */
export const THREAD_EVENTS: ReadonlySet<IncidentEvent['kind']> = new Set([
  'cause-changed',
  'reopened',
  'closed',
]);

/** The outbox id of an incident's message in a room: there is one, whoever asked for it. */
export function messageId(
  incident: Incident,
  { chat, room }: Pick<AlertSubscription, 'chat' | 'room'>,
) {
  return `alert/${incident.id}/${chat}-${room}`;
}

export function createRoomMessages(parts: RoomMessageParts): RoomMessages {
  const { desk, outbox, posted: known, edits, directory, clock, chats } = parts;
  const wellIn = (incident: Incident, plan: AlertSubscription) =>
    recoveredCount(incident, matchChannels(plan, incident, directory));

  async function begin(
    incident: Incident,
    plan: AlertSubscription,
    relay?: NonNullable<PostedAlert['relay']>,
  ): Promise<void> {
    const { chat, room } = plan;
    const id = messageId(incident, plan);
    const now = clock.now();
    const seq = seqOf(incident);
    const before = await recover(incident, plan);
    const reply = await desk.alert(incident, plan, relay?.why);
    await outbox.put({ id, chat, room, reply, expires: now + WAITS });
    const begun = { incident: incident.id, seq, threaded: seq, well: wellIn(incident, plan) };
    await known.keep(id, { ...begun, last: now, ...before, ...(relay ? { relay } : {}) });
  }

  async function recover(
    incident: Incident,
    plan: AlertSubscription,
  ): Promise<PostedAlert | undefined> {
    const fate = await outbox.fate(messageId(incident, plan));
    if (!fate) return undefined;
    // It tells of what had happened when it was put in; whether it was edited since, nobody knows.
    const seq = incident.history.findLast(({ at }) => at <= fate.put)?.seq ?? 0;
    return { incident: incident.id, seq: EDIT_ANYWAY, threaded: seq, well: 0, last: clock.now() };
  }

  async function update(
    incident: Incident,
    plan: AlertSubscription,
    shown: PostedAlert,
  ): Promise<void> {
    const id = messageId(incident, plan);
    const now = clock.now();
    const ref = shown.ref ?? (await outbox.refOf(id));
    if (ref === undefined) return reviseUnsent(incident, plan, shown);
    const isSnoozed = plan.snoozedUntil !== undefined && plan.snoozedUntil > now;
    const threaded = isSnoozed
      ? shown.threaded
      : await updateThread(id, ref, shown, incident, plan);
    const isNoted = ref === shown.ref && threaded === shown.threaded && now - shown.last < NOTED;
    const isTold = shown.seq >= seqOf(incident) && shown.well === wellIn(incident, plan);
    // What is to be told anew is written down before: -1 would keep off what is noted after the edit.
    const seq = Math.max(shown.seq, 0);
    if (!isNoted || seq !== shown.seq) {
      await known.keep(id, { ...shown, ref, threaded, seq, last: now });
    }
    if (!isTold) edits.add(plan.chat, () => edit(ref, id, incident, plan, shown));
  }

  /** While its chat takes nothing: what it will say stays true, and it is not said once that is of no use. */
  async function reviseUnsent(
    incident: Incident,
    plan: AlertSubscription,
    shown: PostedAlert,
  ): Promise<void> {
    const id = messageId(incident, plan);
    const isTaken = incident.acknowledged !== undefined || incident.state === 'acknowledged';
    const isCall = shown.relay?.why.kind === 'unacknowledged';
    if (incident.state === 'closed' || (isCall && isTaken)) return outbox.withdraw(id);
    if (shown.seq >= seqOf(incident)) return;
    await outbox.revise(id, await desk.alert(incident, plan, shown.relay?.why));
    // It may be on its way with the old words, which are then put right once it has arrived.
    await known.keep(id, { ...shown, last: clock.now() });
  }

  /** Says in the thread what has turned since, with the reason; up to which event it is told then. */
  async function updateThread(
    id: string,
    under: string,
    shown: PostedAlert,
    incident: Incident,
    plan: AlertSubscription,
  ): Promise<number> {
    let { threaded } = shown;
    for (const event of incident.history) {
      if (event.seq <= threaded) continue;
      if (THREAD_EVENTS.has(event.kind)) {
        const { chat, room } = plan;
        const reply = await desk.alertTurn(event, incident, plan);
        const said = { id: `${id}/${event.seq}`, chat, room, reply, thread: id, under };
        await outbox.put({ ...said, expires: clock.now() + USEFUL });
      }
      threaded = event.seq;
    }
    return threaded;
  }

  /** Makes the message tell how things are, where it can be made to. */
  async function edit(
    ref: string,
    key: string,
    incident: Incident,
    plan: AlertSubscription,
    { relay }: PostedAlert,
  ): Promise<void> {
    const chat = chats.find(({ name }) => name === plan.chat);
    if (!chat) return;
    const reply = await desk.alert(incident, plan, relay?.why);
    const { kind } = await chat.edit(ref, { room: plan.room, reply, key });
    if (kind !== 'sent' && kind !== 'refused') return;
    await known.edited(key, seqOf(incident), wellIn(incident, plan));
  }

  async function relay(
    incident: Incident,
    plan: AlertSubscription,
    why: ForwardReason,
    source: string,
  ): Promise<void> {
    const id = messageId(incident, plan);
    const shown = await known.get(id);
    if (!shown) return begin(incident, plan, { plan, why, source });
    const said = `${id}/${source}`;
    if (shown.relay) {
      const wider = mergeSubscriptions(shown.relay.plan, plan);
      // A room that is told for several others is told of the channels of all.
      if (wider !== shown.relay.plan) {
        const relay = { ...shown.relay, plan: wider };
        await known.keep(id, { ...shown, relay, seq: EDIT_ANYWAY });
      }
      if (shown.relay.source === source) return;
    }
    if (await outbox.has(said)) return;
    const { chat, room } = plan;
    const reply = await desk.alertRelayed(why, incident, plan);
    const under = shown.ref === undefined ? {} : { under: shown.ref };
    const expires = clock.now() + USEFUL;
    await outbox.put({ id: said, chat, room, reply, thread: id, ...under, expires });
  }

  return { begin: (incident, plan) => begin(incident, plan), update, recover, forward: relay };
}

/** What a message tells of where it is to be edited whatever happens. */
const EDIT_ANYWAY = -1;

function seqOf({ history }: Incident): number {
  return history.at(-1)?.seq ?? 0;
}
