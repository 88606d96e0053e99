import { beforeEach, describe, expect, it } from 'vitest';
import { silentLog } from '#adapters/log/silent.ts';
import type { Notifications } from '#src/desk/notifications.ts';
import type { AlertSubscription } from '#src/model/alert.ts';
import type { EventBody, Incident } from '#src/model/incident.ts';
import { DAY, HOUR, MINUTE, SECOND } from '#src/model/instant.ts';
import type { Reply } from '#src/model/replies/reply.ts';
import { sendAlerts } from '#src/notify/alerts/send-alerts.ts';
import { createAlertSubscriptions } from '#src/notify/alerts/subscriptions.ts';
import { createOutbox } from '#src/notify/outbox/outbox.ts';
import type { ChatRooms, Store } from '#src/ports.ts';
import { lines } from '#src/say/plain-text.ts';
import { deskFixture } from '../../desk/desk-fixture.ts';
import { NOW, SAMPLE_DIRECTORY } from '../../say/sample-channels.ts';
import { after, afterItsEnd, openedIncident, SUBSCRIPTION } from './alert-fixture.ts';

/** Rooms on nights when the program itself, its settings or a chat are in trouble. */

const ROOM: AlertSubscription = { ...SUBSCRIPTION, language: 'en' };

let setup: ReturnType<typeof deskFixture>;
let now: number;
let incident: Incident;
/** What stands in the rooms, by the id of the message: its room and first line. */
let rooms: Map<string, string>;
let threads: string[];
/** The write to this document fails, once. */
let failing: string | undefined;
/** How long an edit takes in a chat. */
let edits: Readonly<Record<string, number>>;
let tried: string[];
/** Nothing is taken by any chat. */
let isDown: boolean;

const first = (reply: Reply) => (lines(reply)[0] ?? '').replaceAll('\u00a0', ' ');

/** Something happens in the incident. */
function happens(body: EventBody, changes: Partial<Incident> = {}): void {
  incident = after(incident, now, body, changes);
}

function affected(channel: string, since = NOW, until?: number): Incident['affected'][number] {
  const end = until === undefined ? {} : { until };
  return { channel, since, cause: 'platform-lockdown', lastBad: NOW, ...end };
}

beforeEach(() => {
  setup = deskFixture();
  now = NOW;
  rooms = new Map();
  threads = [];
  failing = undefined;
  edits = {};
  tried = [];
  isDown = false;
  incident = openedIncident('platform-lockdown');
});

async function keep(...rooms: readonly AlertSubscription[]): Promise<void> {
  for (const room of rooms) await createAlertSubscriptions(setup.store).keep(room);
}

function chatNamed(name: string): ChatRooms {
  return {
    name,
    async post({ room, reply, key, thread }) {
      if (isDown) return { kind: 'failed', error: 'down' };
      if (thread) threads.push(`${room}: ${first(reply)}`);
      else rooms.set(key, `${room}: ${first(reply)}`);
      return { kind: 'sent', ref: key };
    },
    async edit(ref, { room, reply }) {
      const takes = edits[name] ?? 0;
      tried.push(name);
      now += takes;
      if (takes > 0) return { kind: 'uncertain', error: 'timeout' };
      rooms.set(ref, `${room}: ${first(reply)}`);
      return { kind: 'sent', ref };
    },
    find: async () => ({ kind: 'absent' }),
  };
}

/** The program looks once. What goes wrong is told of at the end. */
async function look(given?: Notifications): Promise<void> {
  const desk = given ?? (await setup.again().notifications());
  const clock = { now: () => now };
  setup.at(now);
  const store: Store = {
    ...setup.store,
    async update(key, change, expires) {
      if (key === failing) {
        failing = undefined;
        throw new Error('the process was killed');
      }
      return setup.store.update(key, change, expires);
    },
  };
  const outbox = createOutbox({ store, clock, log: silentLog });
  const chats = ['slack', 'discord'].map(chatNamed);
  try {
    await sendAlerts(
      {
        subscriptions: createAlertSubscriptions(setup.store),
        incidents: { between: async () => [incident] },
        wording: desk,
        directory: SAMPLE_DIRECTORY,
        outbox,
        clock,
        store,
        settings: { carryAfter: 2 * MINUTE, escalation: [] },
      },
      chats,
    );
  } finally {
    await outbox.send(chats);
    now += 15 * SECOND;
  }
}

describe('a message that was put out just before the program was killed', () => {
  beforeEach(async () => {
    await keep(ROOM);
    failing = 'alerts/shown';
    await expect(look()).rejects.toThrow('killed');
    now += 10 * MINUTE;
  });

  it('is brought up to date once the program runs again', async () => {
    happens({ kind: 'watching', reason: [] }, { state: 'watching', watchingSince: now });
    await look();
    expect([...rooms.values()]).toEqual([expect.stringMatching(/^C1: ✔ .*working again/)]);
  });

  it('tells the end of what ended meanwhile, with its turn in the thread', async () => {
    incident = afterItsEnd(incident, now);
    await look();
    await look();
    expect([...rooms.values()]).toEqual([expect.stringMatching(/^C1: ✔ Over/)]);
    expect(threads).toEqual([expect.stringMatching(/^C1: Over/)]);
  });
});

describe('a room', () => {
  it('whose organisation is in the settings no longer is told of nobody else instead', async () => {
    await keep({ ...ROOM, organisations: ['gone'] });
    await look();
    expect(rooms.size).toBe(0);
  });

  it('is told although another one cannot be', async () => {
    await keep({ ...ROOM, room: 'C0' }, ROOM);
    const desk = await setup.again().notifications();
    const alert: typeof desk.alert = async (of, plan, why) => {
      if (plan.room === 'C0') throw new RangeError('no such zone');
      return desk.alert(of, plan, why);
    };
    await expect(look({ ...desk, alert })).rejects.toThrow('no such zone');
    expect([...rooms.values()]).toEqual([expect.stringMatching(/^C1: ✖/)]);
  });

  it('is told of the end in the thread of a message of weeks ago', async () => {
    await keep(ROOM);
    await look();
    await look();
    now += 20 * DAY;
    await createOutbox({
      store: setup.store,
      clock: { now: () => now },
      log: silentLog,
    }).put({
      ...{ id: 'digest/1', chat: 'slack', room: 'C1', expires: now + HOUR },
      reply: { language: 'en', headline: [], blocks: [], actions: [] },
    });
    incident = afterItsEnd(incident, now);
    await look();
    expect(threads).toEqual([expect.stringMatching(/^C1: Over/)]);
  });

  it('is told of what still goes on after a night in which no chat took anything', async () => {
    await keep(ROOM);
    isDown = true;
    for (const end = now + 8 * HOUR; now < end; now += 10 * MINUTE) await look();
    isDown = false;
    await look();
    expect([...rooms.values()]).toEqual([expect.stringMatching(/^C1: ✖/)]);
  });

  it('is told that its own channel is well again while others are not, and of no other at the end', async () => {
    await keep(ROOM);
    incident = { ...incident, affected: [affected('vik-x'), ...incident.affected] };
    await look();
    now += HOUR;
    const well = now;
    incident = { ...incident, affected: [affected('vik-x'), affected('skjaergard-x', NOW, well)] };
    await look();
    expect([...rooms.values()]).toEqual([expect.stringMatching(/^C1: ✔ .*working again/)]);
    incident = { ...incident, affected: [affected('vik-x'), affected('skjaergard-x')] };
    await look();
    expect([...rooms.values()]).toEqual([expect.stringMatching(/^C1: ✖/)]);
    incident = { ...incident, affected: [affected('vik-x'), affected('skjaergard-x', NOW, well)] };
    now += 5 * HOUR;
    incident = afterItsEnd(incident, now);
    await look();
    expect([...rooms.values()]).toEqual([expect.stringMatching(/^C1: ✔ Over.*\(1 h\)/)]);
    expect(threads).toEqual([expect.stringMatching(/^C1: Over. Skjærgård on X: /)]);
  });

  it('is not edited over and over, nor written down anew, where nothing changes', async () => {
    await keep(ROOM);
    await look();
    await look();
    let writes = 0;
    const { update } = setup.store;
    setup.store.update = async (...given) => {
      writes++;
      return update(...given);
    };
    for (let n = 0; n < 20; n++) await look();
    setup.store.update = update;
    expect(tried).toEqual([]);
    expect(writes).toBe(0);
  });
});

it('keeps no chat from being brought up to date by another that does not answer', async () => {
  const slack = Array.from({ length: 10 }, (_, n) => ({ ...ROOM, room: `C${n}` }));
  await keep(...slack, { ...ROOM, chat: 'discord', room: 'D1' });
  await look();
  happens({ kind: 'watching', reason: [] }, { state: 'watching', watchingSince: now });
  edits = { slack: 10 * SECOND };
  const begun = now;
  await look();
  expect(rooms.get('alert/i1/discord-D1')).toMatch(/^D1: ✔/);
  expect(now - begun).toBeLessThan(MINUTE);
});
