import type { Desk } from '../desk/desk.ts';
import type { Incidents } from '../incidents/incidents.ts';
import type { AlertPlan } from '../model/alert.ts';
import type { Directory } from '../model/directory.ts';
import type { Incident, IncidentEvent } from '../model/incident.ts';
import { DAY, HOUR, type Instant, type Millis } from '../model/instant.ts';
import type { Outbox } from '../outbox/outbox.ts';
import type { ChatRooms, Clock, Store } from '../ports.ts';
import { concerned } from './concerns.ts';
import type { AlertPlans } from './plans.ts';

/** What is shown of an incident in a room. */
interface Shown {
  readonly incident: string;
  /** What the chat calls the message; absent before it is sent. */
  readonly ref?: string;
  /** The latest event that the message tells of, and the latest that its thread was told of. */
  readonly seq: number;
  readonly threaded: number;
  /** An incident that is over is remembered until nothing can come of it any more. */
  readonly last: Instant;
}
type AllShown = Readonly<Record<string, Shown>>;

export interface AlertParts {
  readonly plans: Pick<AlertPlans, 'all'>;
  readonly incidents: Pick<Incidents, 'between'>;
  readonly desk: Pick<Desk, 'alert' | 'alertTurn'>;
  readonly directory: Directory;
  readonly outbox: Pick<Outbox, 'has' | 'put' | 'refOf'>;
  readonly store: Store;
  readonly clock: Clock;
}

const KEY = 'alerts/shown';
/** Of an incident that was over before this, nothing is said any more. */
const LOOKED_BACK: Millis = DAY;
/** An alert that could not be sent for so long is no news. */
const USEFUL: Millis = 6 * HOUR;
/** What is worth a line of its own in the thread. */
const TURNS: ReadonlySet<IncidentEvent['kind']> = new Set(['cause-changed', 'reopened', 'closed']);

/**
 * Brings every room up to date: one message for each incident, edited as it goes on, with the turns it takes in
 * its thread. Run again, it changes nothing that has not changed.
 */
export async function sendAlerts(parts: AlertParts, chats: readonly ChatRooms[]): Promise<void> {
  const { plans, incidents, directory, store, clock } = parts;
  const now = clock.now();
  const current = await incidents.between(now - LOOKED_BACK, now + 1);
  for (const plan of await plans.all()) {
    for (const incident of current) {
      if (concerned(plan, incident, directory).length > 0) await show(incident, plan);
    }
  }
  await forget(now);

  async function show(incident: Incident, plan: AlertPlan): Promise<void> {
    const id = `alert/${incident.id}/${plan.id}`;
    const shown = (await store.get<AllShown>(KEY))?.[id];
    const isSnoozed = plan.snoozedUntil !== undefined && plan.snoozedUntil > now;
    const seq = incident.history.at(-1)?.seq ?? 0;
    if (!shown) {
      const isLive = incident.state === 'open' || incident.state === 'acknowledged';
      if (isLive && !isSnoozed) await begin(id, incident, plan, seq);
      return;
    }
    const ref = shown.ref ?? (await parts.outbox.refOf(id));
    if (ref === undefined) return;
    const told = isSnoozed ? shown : await turns(id, shown, incident, plan);
    const isShown = shown.seq >= seq || (await edited(ref, id, incident, plan));
    await keep(id, { ...told, ref, seq: isShown ? seq : shown.seq, last: now });
  }

  async function begin(id: string, incident: Incident, plan: AlertPlan, seq: number) {
    const { chat, room } = plan;
    const reply = await parts.desk.alert(incident, plan);
    await parts.outbox.put({ id, chat, room, reply, expires: now + USEFUL });
    await keep(id, { incident: incident.id, seq, threaded: seq, last: now });
  }

  /** Says in the thread what has turned since, with the reason. */
  async function turns(id: string, shown: Shown, incident: Incident, plan: AlertPlan) {
    let { threaded } = shown;
    for (const event of incident.history) {
      if (event.seq <= threaded) continue;
      if (TURNS.has(event.kind)) {
        const { chat, room } = plan;
        const reply = await parts.desk.alertTurn(event, incident, plan);
        const said = { id: `${id}/${event.seq}`, chat, room, reply, thread: id };
        await parts.outbox.put({ ...said, expires: now + USEFUL });
      }
      threaded = event.seq;
    }
    return { ...shown, threaded };
  }

  /** Whether the message now tells how things are, or cannot be made to any more. */
  async function edited(ref: string, key: string, incident: Incident, plan: AlertPlan) {
    const chat = chats.find(({ name }) => name === plan.chat);
    if (!chat) return false;
    const reply = await parts.desk.alert(incident, plan);
    const { kind } = await chat.edit(ref, { room: plan.room, reply, key });
    return kind === 'sent' || kind === 'refused';
  }

  function keep(id: string, shown: Shown): Promise<void> {
    return store.update<AllShown>(KEY, (all = {}) => ({ ...all, [id]: shown }));
  }

  async function forget(before: Instant): Promise<void> {
    const isOver = ({ last }: Shown) => last <= before - 2 * LOOKED_BACK;
    if (!Object.values((await store.get<AllShown>(KEY)) ?? {}).some(isOver)) return;
    await store.update<AllShown>(KEY, (all = {}) =>
      Object.fromEntries(Object.entries(all).filter(([, shown]) => !isOver(shown))),
    );
  }
}
