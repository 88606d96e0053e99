import type { Desk } from '../desk/desk.ts';
import type { AlertPlan, Relayed } from '../model/alert.ts';
import type { Incident, IncidentEvent } from '../model/incident.ts';
import { HOUR, type Millis } from '../model/instant.ts';
import type { Outbox } from '../outbox/outbox.ts';
import type { ChatRooms, Clock } from '../ports.ts';
import { both } from './concerns.ts';
import type { Shown, ShownAlerts } from './shown.ts';

/** The one message that each room has of an incident, with its thread. */
export interface RoomMessages {
  /** Puts the message out for the first time. */
  begin(incident: Incident, plan: AlertPlan): Promise<void>;
  /** Brings it up to date, and says in its thread what has turned. Nothing happens where nothing has changed. */
  update(incident: Incident, plan: AlertPlan, shown: Shown): Promise<void>;
  /**
   * Tells a room that did not ask, or tells it more: in a message, or in the thread of the one that stands there.
   *
   * @param source it is told once of each
   */
  relay(incident: Incident, plan: AlertPlan, why: Relayed, source: string): Promise<void>;
}

export interface RoomMessageParts {
  readonly desk: Pick<Desk, 'alert' | 'alertTurn' | 'alertRelayed'>;
  readonly outbox: Pick<Outbox, 'has' | 'put' | 'refOf' | 'revise' | 'withdraw'>;
  readonly shown: ShownAlerts;
  readonly clock: Clock;
  readonly chats: readonly ChatRooms[];
}

/** An alert that could not be sent for so long is no news. */
const USEFUL: Millis = 6 * HOUR;
/** What is worth a line of its own in the thread. */
export const TURNS: ReadonlySet<IncidentEvent['kind']> = new Set([
  'cause-changed',
  'reopened',
  'closed',
]);

/** The outbox id of an incident's message in a room: there is one, whoever asked for it. */
export function messageId(incident: Incident, { chat, room }: Pick<AlertPlan, 'chat' | 'room'>) {
  return `alert/${incident.id}/${chat}-${room}`;
}

export function createRoomMessages(parts: RoomMessageParts): RoomMessages {
  const { desk, outbox, shown: known, clock, chats } = parts;

  async function begin(
    incident: Incident,
    plan: AlertPlan,
    relay?: NonNullable<Shown['relay']>,
  ): Promise<void> {
    const { chat, room } = plan;
    const id = messageId(incident, plan);
    const now = clock.now();
    const seq = seqOf(incident);
    const reply = await desk.alert(incident, plan, relay?.why);
    await outbox.put({ id, chat, room, reply, expires: now + USEFUL });
    const begun = { incident: incident.id, seq, threaded: seq, last: now };
    await known.keep(id, { ...begun, ...(relay ? { relay } : {}) });
  }

  async function update(incident: Incident, plan: AlertPlan, shown: Shown): Promise<void> {
    const id = messageId(incident, plan);
    const now = clock.now();
    const seq = seqOf(incident);
    const ref = shown.ref ?? (await outbox.refOf(id));
    if (ref === undefined) return unsent(incident, plan, shown);
    const isSnoozed = plan.snoozedUntil !== undefined && plan.snoozedUntil > now;
    const told = isSnoozed ? shown : await turns(id, shown, incident, plan);
    const isShown = shown.seq >= seq || (await edited(ref, id, incident, plan, shown));
    await known.keep(id, { ...told, ref, seq: isShown ? seq : shown.seq, last: now });
  }

  /** While its chat takes nothing: what it will say stays true, and it is not said once that is of no use. */
  async function unsent(incident: Incident, plan: AlertPlan, shown: Shown): Promise<void> {
    const id = messageId(incident, plan);
    if (incident.state === 'closed') return outbox.withdraw(id);
    const seq = seqOf(incident);
    if (shown.seq >= seq) return;
    await outbox.revise(id, await desk.alert(incident, plan, shown.relay?.why));
    // It may be on its way with the old words, which are then put right once it has arrived.
    await known.keep(id, { ...shown, last: clock.now() });
  }

  /** Says in the thread what has turned since, with the reason. */
  async function turns(id: string, shown: Shown, incident: Incident, plan: AlertPlan) {
    let { threaded } = shown;
    for (const event of incident.history) {
      if (event.seq <= threaded) continue;
      if (TURNS.has(event.kind)) {
        const { chat, room } = plan;
        const reply = await desk.alertTurn(event, incident, plan);
        const said = { id: `${id}/${event.seq}`, chat, room, reply, thread: id };
        await outbox.put({ ...said, expires: clock.now() + USEFUL });
      }
      threaded = event.seq;
    }
    return { ...shown, threaded };
  }

  /** Whether the message now tells how things are, or cannot be made to any more. */
  async function edited(
    ref: string,
    key: string,
    incident: Incident,
    plan: AlertPlan,
    { relay }: Shown,
  ) {
    const chat = chats.find(({ name }) => name === plan.chat);
    if (!chat) return false;
    const reply = await desk.alert(incident, plan, relay?.why);
    const { kind } = await chat.edit(ref, { room: plan.room, reply, key });
    return kind === 'sent' || kind === 'refused';
  }

  async function relay(
    incident: Incident,
    plan: AlertPlan,
    why: Relayed,
    source: string,
  ): Promise<void> {
    const id = messageId(incident, plan);
    const shown = await known.get(id);
    if (!shown) return begin(incident, plan, { plan, why, source });
    const said = `${id}/${source}`;
    if (shown.relay) {
      const wider = both(shown.relay.plan, plan);
      // A room that is told for several others is told of the channels of all.
      if (wider !== shown.relay.plan) {
        await known.keep(id, { ...shown, relay: { ...shown.relay, plan: wider }, seq: -1 });
      }
      if (shown.relay.source === source) return;
    }
    if (await outbox.has(said)) return;
    const { chat, room } = plan;
    const reply = await desk.alertRelayed(why, incident, plan);
    await outbox.put({ id: said, chat, room, reply, thread: id, expires: clock.now() + USEFUL });
  }

  return { begin: (incident, plan) => begin(incident, plan), update, relay };
}

function seqOf({ history }: Incident): number {
  return history.at(-1)?.seq ?? 0;
}
