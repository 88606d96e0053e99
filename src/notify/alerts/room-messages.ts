import type { AlertSubscription, ForwardReason, IncidentSummary } from '../../model/alert.ts';
import type { Directory } from '../../model/directory.ts';
import type { Incident, IncidentEvent } from '../../model/incident.ts';
import { DAY, HOUR, isoUtc, type Millis } from '../../model/instant.ts';
import type { ChatRooms, Clock } from '../../ports.ts';
import type { Outbox } from '../outbox/outbox.ts';
import type { AlertWording } from './alert-wording.ts';
import type { EditQueue } from './edit-queue.ts';
import { matchChannels, mergeSubscriptions } from './match-channels.ts';
import type { PostedAlert, PostedAlerts } from './posted-alerts.ts';
import { recoveredCount, scopeToRoom } from './scope-to-room.ts';

/** The one message that each room has of an incident, with its thread. */
export interface RoomMessages {
  /** Puts the message out for the first time. */
  begin(incident: Incident, subscription: AlertSubscription): Promise<void>;
  /**
   * Brings it up to date, and says in its thread what has happened; does nothing where nothing has. Edits of what stands
   * in the room are added to the queue.
   */
  update(incident: Incident, subscription: AlertSubscription, posted: PostedAlert): Promise<void>;
  /**
   * The message that was put out before the program was stopped, and had not been noted as posted; undefined where there
   * is none.
   */
  recover(incident: Incident, subscription: AlertSubscription): Promise<PostedAlert | undefined>;
  /**
   * Tells a room that did not ask, or tells it more: in a message, or in the thread of the one that stands there.
   *
   * @param source it is told once of each
   */
  forward(
    incident: Incident,
    subscription: AlertSubscription,
    why: ForwardReason,
    source: string,
  ): Promise<void>;
}

export interface RoomMessageParts {
  readonly wording: AlertWording;
  readonly outbox: Pick<
    Outbox,
    'has' | 'put' | 'refOf' | 'deliveryState' | 'revise' | 'repost' | 'withdraw'
  >;
  readonly posted: PostedAlerts;
  readonly edits: EditQueue;
  readonly directory: Directory;
  readonly clock: Clock;
  readonly chats: readonly ChatRooms[];
}

/** What happened in an incident is no news for its thread after this. */
const USEFUL: Millis = 6 * HOUR;
/** An alert is news while its trouble lasts, and is withdrawn with its end. */
const WAITS: Millis = DAY;
/** A posted alert is forgotten some days after it was last noted; while its incident lasts it is noted this often. */
const NOTED: Millis = HOUR;
/** What is worth a line of its own in the thread. */
export const THREAD_EVENTS: ReadonlySet<IncidentEvent['kind']> = new Set([
  'worsened',
  'cause-changed',
  'reopened',
  'closed',
]);

/** Of these the whole room is to hear: who looks away from a thread believes what it said before. */
const HEARD: ReadonlySet<IncidentEvent['kind']> = new Set(['worsened', 'reopened']);

/** The outbox id of an incident's message in a room: there is one, whoever asked for it. */
export function messageId(
  incident: Incident,
  { chat, room }: Pick<AlertSubscription, 'chat' | 'room'>,
) {
  return `alert/${incident.id}/${chat}-${room}`;
}

export function createRoomMessages(parts: RoomMessageParts): RoomMessages {
  const { wording, outbox, posted: alerts, edits, directory, clock, chats } = parts;
  const summaryOf = (incident: Incident, subscription: AlertSubscription): IncidentSummary => {
    const channels = matchChannels(subscription, incident, directory);
    const { id, state, severity, cause, probability, since, acknowledged } = scopeToRoom(
      incident,
      channels,
    );
    return {
      ...{ id, state, severity, cause, probability, since: isoUtc(since) },
      channels: channels.map((channel) => channel.id),
      ...(acknowledged ? { acknowledgedBy: acknowledged.by } : {}),
    };
  };
  const wellIn = (incident: Incident, subscription: AlertSubscription) =>
    recoveredCount(incident, matchChannels(subscription, incident, directory));

  async function begin(
    incident: Incident,
    subscription: AlertSubscription,
    relay?: NonNullable<PostedAlert['relay']>,
  ): Promise<void> {
    const { chat, room } = subscription;
    const id = messageId(incident, subscription);
    const now = clock.now();
    const seq = seqOf(incident);
    const before = await recover(incident, subscription);
    const reply = await wording.alert(incident, subscription, relay?.why);
    const about = summaryOf(incident, subscription);
    await outbox.put({ id, chat, room, reply, incident: about, expires: now + WAITS });
    const begun = {
      incident: incident.id,
      seq,
      threaded: seq,
      well: wellIn(incident, subscription),
    };
    await alerts.keep(id, { ...begun, last: now, ...before, ...(relay ? { relay } : {}) });
  }

  async function recover(
    incident: Incident,
    subscription: AlertSubscription,
  ): Promise<PostedAlert | undefined> {
    const delivery = await outbox.deliveryState(messageId(incident, subscription));
    if (!delivery) return undefined;
    // It tells of what had happened when it was put in; whether it was edited since, nobody knows.
    const seq = incident.history.findLast(({ at }) => at <= delivery.put)?.seq ?? 0;
    return { incident: incident.id, seq: EDIT_ANYWAY, threaded: seq, well: 0, last: clock.now() };
  }

  async function update(
    incident: Incident,
    subscription: AlertSubscription,
    posted: PostedAlert,
  ): Promise<void> {
    const id = messageId(incident, subscription);
    const now = clock.now();
    const ref = posted.ref ?? (await outbox.refOf(id));
    if (ref === undefined) return reviseUnsent(incident, subscription, posted);
    const isSnoozed = subscription.snoozedUntil !== undefined && subscription.snoozedUntil > now;
    const threaded = isSnoozed
      ? posted.threaded
      : await updateThread(id, ref, posted, incident, subscription);
    const isNoted = ref === posted.ref && threaded === posted.threaded && now - posted.last < NOTED;
    const isTold = posted.seq >= seqOf(incident) && posted.well === wellIn(incident, subscription);
    // `EDIT_ANYWAY` has to be gone before the edit: what the edit notes does not replace it.
    const seq = Math.max(posted.seq, 0);
    if (!isNoted || seq !== posted.seq) {
      await alerts.keep(id, { ...posted, ref, threaded, seq, last: now });
    }
    if (!isTold) edits.add(subscription.chat, () => edit(ref, id, incident, subscription, posted));
  }

  /** While a chat has not taken the message: keeps its words true, and withdraws it once it is of no use. */
  async function reviseUnsent(
    incident: Incident,
    subscription: AlertSubscription,
    posted: PostedAlert,
  ): Promise<void> {
    const id = messageId(incident, subscription);
    const isTaken = incident.acknowledged !== undefined || incident.state === 'acknowledged';
    const isCall = posted.relay?.why.kind === 'unacknowledged';
    if (incident.state === 'closed' || (isCall && isTaken)) return outbox.withdraw(id);
    if (posted.seq >= seqOf(incident)) return;
    await outbox.revise(id, await wording.alert(incident, subscription, posted.relay?.why));
    // It may be on its way with the old words, which are then put right once it has arrived.
    await alerts.keep(id, { ...posted, last: clock.now() });
  }

  /** Says in the thread what has happened since. Returns the event up to which the thread is told then. */
  async function updateThread(
    id: string,
    under: string,
    posted: PostedAlert,
    incident: Incident,
    subscription: AlertSubscription,
  ): Promise<number> {
    let { threaded } = posted;
    for (const event of incident.history) {
      if (event.seq <= threaded) continue;
      if (THREAD_EVENTS.has(event.kind)) {
        const { chat, room } = subscription;
        const reply = await wording.threadUpdate(event, incident, subscription);
        const heard = HEARD.has(event.kind) ? { broadcast: true as const } : {};
        const about = { incident: summaryOf(incident, subscription), thread: id, under };
        const said = { id: `${id}/${event.seq}`, chat, room, reply, ...about, ...heard };
        await outbox.put({ ...said, expires: clock.now() + USEFUL });
      }
      threaded = event.seq;
    }
    return threaded;
  }

  /** Makes a posted message tell how things are now. */
  async function edit(
    ref: string,
    key: string,
    incident: Incident,
    subscription: AlertSubscription,
    posted: PostedAlert,
  ): Promise<void> {
    const chat = chats.find(({ name }) => name === subscription.chat);
    if (!chat) return;
    const reply = await wording.alert(incident, subscription, posted.relay?.why);
    const edited = await chat.edit(ref, {
      room: subscription.room,
      reply,
      key,
      incident: summaryOf(incident, subscription),
    });
    if (edited.kind !== 'sent' && edited.kind !== 'refused') return;
    // Somebody deleted it, or it is too old to be edited: what goes on has to stand there all the same.
    if (edited.kind === 'refused' && edited.isGone && incident.state !== 'closed') {
      const { ref: _, ...again } = posted;
      await outbox.repost(key, reply, clock.now() + WAITS);
      return await alerts.keep(key, { ...again, seq: seqOf(incident), last: clock.now() });
    }
    await alerts.edited(key, seqOf(incident), wellIn(incident, subscription));
  }

  async function forward(
    incident: Incident,
    subscription: AlertSubscription,
    why: ForwardReason,
    source: string,
  ): Promise<void> {
    const id = messageId(incident, subscription);
    const posted = await alerts.get(id);
    if (!posted) return begin(incident, subscription, { plan: subscription, why, source });
    const said = `${id}/${source}`;
    if (posted.relay) {
      const wider = mergeSubscriptions(posted.relay.plan, subscription);
      // A room that is told for several others is told of the channels of all.
      if (wider !== posted.relay.plan) {
        const relay = { ...posted.relay, plan: wider };
        await alerts.keep(id, { ...posted, relay, seq: EDIT_ANYWAY });
      }
      if (posted.relay.source === source) return;
    }
    if (await outbox.has(said)) return;
    const { chat, room } = subscription;
    const reply = await wording.alertForwarded(why, incident, subscription);
    const under = posted.ref === undefined ? {} : { under: posted.ref };
    const expires = clock.now() + USEFUL;
    await outbox.put({ id: said, chat, room, reply, thread: id, ...under, expires });
  }

  return {
    begin: (incident, subscription) => begin(incident, subscription),
    update,
    recover,
    forward,
  };
}

/** In the place of the event that a message tells of: it is edited although nothing may have happened since. */
const EDIT_ANYWAY = -1;

function seqOf({ history }: Incident): number {
  return history.at(-1)?.seq ?? 0;
}
