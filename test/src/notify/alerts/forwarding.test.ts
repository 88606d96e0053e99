import { beforeEach, describe, expect, it } from 'vitest';
import { silentLog } from '#adapters/log/silent.ts';
import type { AlertSubscription } from '#src/model/alert.ts';
import type { Directory } from '#src/model/directory.ts';
import type { EventBody, Incident } from '#src/model/incident.ts';
import { HOUR, MINUTE } from '#src/model/instant.ts';
import type { Reply } from '#src/model/replies/reply.ts';
import { sendAlerts } from '#src/notify/alerts/send-alerts.ts';
import { createAlertSubscriptions } from '#src/notify/alerts/subscriptions.ts';
import { createOutbox } from '#src/notify/outbox/outbox.ts';
import type { ChatRooms, Posted } from '#src/ports.ts';
import { lines } from '#src/say/plain-text.ts';
import type { AlertSettings, EscalationStep } from '#src/settings/alerts.ts';
import { deskFixture } from '../../desk/desk-fixture.ts';
import { NOW, SAMPLE_DIRECTORY } from '../../say/sample-channels.ts';
import { after, afterItsEnd, openedIncident, SUBSCRIPTION } from './alert-fixture.ts';

const ROOM: AlertSubscription = { ...SUBSCRIPTION, id: 'slack-S1', room: 'S1' };
const IN_DISCORD: AlertSubscription = { ...ROOM, id: 'discord-D1', chat: 'discord', room: 'D1' };
const FAR_AWAY: AlertSubscription = {
  ...IN_DISCORD,
  id: 'discord-D9',
  room: 'D9',
  organisations: ['vik'],
};
/** What each chat does with what is posted; undefined: it is not connected. */
type Way = Posted['kind'] | undefined;

let setup: ReturnType<typeof deskFixture>;
let now: number;
let incident: Incident;
let story: string[];
let ways: { slack: Way; discord: Way; mail: Way };
let directory: Directory;
let settings: Pick<AlertSettings, 'carryAfter' | 'escalation'>;
let saysItIsDown: string | undefined;

/** Something happens in the incident. */
function happens(body: EventBody, changes: Partial<Incident> = {}): void {
  incident = after(incident, now, body, changes);
}

beforeEach(() => {
  setup = deskFixture();
  now = NOW;
  story = [];
  ways = { slack: 'sent', discord: 'sent', mail: 'sent' };
  directory = SAMPLE_DIRECTORY;
  settings = { carryAfter: 2 * MINUTE, escalation: [] };
  saysItIsDown = undefined;
  incident = openedIncident('account-locked');
});

async function keep(...rooms: readonly AlertSubscription[]): Promise<void> {
  for (const room of rooms) await createAlertSubscriptions(setup.store).keep(room);
}

function told(reply: Reply): string {
  const [headline = '', second = ''] = lines(reply);
  return `${headline.slice(0, 1)} ${second}`.replaceAll('\u00a0', ' ');
}

function chatNamed(name: 'slack' | 'discord' | 'mail'): ChatRooms[] {
  const way = ways[name];
  if (way === undefined) return [];
  return [
    {
      name,
      async post({ room, reply, thread }) {
        if (way !== 'sent') return { kind: way, error: way };
        story.push(thread ? `${room}, thread: ${lines(reply)[0]}` : `${room}: ${told(reply)}`);
        return { kind: 'sent', ref: `${name}${story.length}` };
      },
      edit: async (ref) => ({ kind: name === 'mail' ? 'refused' : 'sent', ref, error: '' }),
      find: async () => ({ kind: 'absent' }),
    },
  ];
}

/** The program looks every quarter minute, started anew each time. */
async function pass(time: number): Promise<void> {
  for (const end = now + time; now < end; now += 15_000) {
    const clock = { now: () => now };
    setup.at(now);
    const outbox = createOutbox({ store: setup.store, clock, log: silentLog });
    const chats = (['slack', 'discord', 'mail'] as const).flatMap(chatNamed);
    await sendAlerts(
      {
        subscriptions: createAlertSubscriptions(setup.store),
        incidents: { between: async () => [incident] },
        wording: await setup.again().notifications(),
        directory,
        outbox,
        clock,
        store: setup.store,
        settings,
        statusPageSaysDown: async (chat) => chat === saysItIsDown,
      },
      chats,
    );
    await outbox.send(chats);
  }
}

const CARRIED = 'D1: ✖ Slack svarer ikke, derfor kommer dette hit.';

describe('an alert whose chat is down', () => {
  it.each<[string, Way, number]>([
    ['takes nothing', 'failed', 2 * MINUTE],
    ['leaves open what became of it', 'uncertain', 2 * MINUTE],
    ['is not connected', undefined, 30_000],
  ])('is carried by the other chat once its own %s for long enough', async (_, way, after) => {
    directory = {
      ...SAMPLE_DIRECTORY,
      rooms: [{ id: 'S1', fallback: { chat: 'discord', room: 'D1' } }],
    };
    ways.slack = way;
    await keep(ROOM);
    await pass(after);
    expect(story).toEqual([]);
    await pass(HOUR);
    expect(story).toEqual([CARRIED]);
  });

  it('is carried the other way too, and sooner where the chat says itself that it is down', async () => {
    directory = {
      ...SAMPLE_DIRECTORY,
      rooms: [{ id: 'D1', fallback: { chat: 'slack', room: 'S1' } }],
    };
    ways.discord = 'failed';
    saysItIsDown = 'discord';
    await keep(IN_DISCORD);
    await pass(MINUTE);
    expect(story).toEqual(['S1: ✖ Discord svarer ikke, derfor kommer dette hit.']);
  });

  it('is carried to the room of the same organisation where the settings name none, and told of in its thread', async () => {
    ways.slack = 'failed';
    await keep(ROOM, FAR_AWAY, IN_DISCORD);
    await pass(HOUR);
    expect(story).toEqual([
      expect.stringMatching(/^D1: ✖ Mest sannsynlig årsak/),
      'D1, thread: Slack svarer ikke; rommet der har ikke fått dette.',
    ]);
  });

  it('comes late to its own room while that is of use, and never once it is over', async () => {
    await keep(ROOM, { ...IN_DISCORD, platforms: ['facebook'] });
    ways.slack = 'failed';
    await pass(10 * MINUTE);
    ways.slack = 'sent';
    await pass(10 * MINUTE);
    expect(story).toEqual([CARRIED, expect.stringMatching(/^S1: ✖ Mest/)]);
    await pass(HOUR);
    expect(story).toHaveLength(2);
  });

  it('is told of to its end where it was carried to, and nowhere else', async () => {
    await keep(ROOM, { ...IN_DISCORD, platforms: ['facebook'] });
    ways.slack = 'failed';
    await pass(10 * MINUTE);
    incident = afterItsEnd(incident, now);
    await pass(MINUTE);
    ways.slack = 'sent';
    await pass(HOUR);
    expect(story).toEqual([CARRIED, expect.stringContaining('D1, thread: Over.')]);
  });

  it('says so where only the room takes nothing', async () => {
    await keep(ROOM, { ...IN_DISCORD, platforms: ['facebook'] });
    ways.slack = 'refused';
    await pass(HOUR);
    expect(story).toEqual(['D1: ✖ Slack tar ikke imot i rommet der, derfor kommer dette hit.']);
  });

  it('waits where there is no other room for it', async () => {
    await keep(ROOM, FAR_AWAY);
    ways.slack = 'failed';
    await pass(HOUR);
    expect(story).toEqual([]);
  });

  it('of a room that is told of everything is not carried to one whose organisation has no part in it', async () => {
    await keep({ ...ROOM, organisations: [] }, FAR_AWAY);
    ways.slack = 'failed';
    await pass(HOUR);
    expect(story).toEqual([]);
  });
});

describe('an alert that nobody looks after', () => {
  const STEPS: readonly EscalationStep[] = [
    { after: 10 * MINUTE, least: 'warning', chat: 'slack', room: 'S2' },
    { after: 20 * MINUTE, least: 'warning', chat: 'other' },
    { after: 30 * MINUTE, least: 'warning', mail: ['vakt@example.org', 'sjef@example.org'] },
  ];
  const because = (minutes: number) =>
    `✖ Ingen har tatt saken på ${minutes} min, derfor kommer dette hit.`;

  beforeEach(async () => {
    settings = { ...settings, escalation: STEPS };
    await keep(ROOM, { ...IN_DISCORD, platforms: ['facebook'] });
  });

  it('goes on to the next room, the other chat and e-mail, each once and in time', async () => {
    await pass(10 * MINUTE);
    expect(story).toHaveLength(1);
    await pass(10 * MINUTE);
    expect(story.slice(1)).toEqual([`S2: ${because(10)}`]);
    await pass(10 * MINUTE);
    expect(story.slice(2)).toEqual([`D1: ${because(20)}`]);
    await pass(12 * HOUR);
    expect(story.slice(3)).toEqual([
      `vakt@example.org: ${because(30)}`,
      `sjef@example.org: ${because(30)}`,
    ]);
  });

  it('ends with somebody taking it, wherever it was told', async () => {
    await pass(15 * MINUTE);
    happens({ kind: 'acknowledged', by: 'Kari' }, { state: 'acknowledged' });
    await pass(12 * HOUR);
    expect(story).toHaveLength(2);
  });

  it('is not called for by mail any more where somebody took it before the mail could go', async () => {
    ways.mail = 'failed';
    await pass(35 * MINUTE);
    happens({ kind: 'acknowledged', by: 'Kari' }, { state: 'acknowledged' });
    await pass(5 * MINUTE);
    ways.mail = 'sent';
    await pass(HOUR);
    expect(story.filter((line) => line.includes('@'))).toEqual([]);
  });

  it('ends with a snooze, and with the trouble itself', async () => {
    await pass(5 * MINUTE);
    await keep({ ...ROOM, snoozedUntil: now + 2 * HOUR });
    await pass(2 * HOUR);
    expect(story).toHaveLength(1);
    happens({ kind: 'watching', reason: [] }, { state: 'watching', watchingSince: now });
    await pass(12 * HOUR);
    expect(story).toHaveLength(1);
  });

  it('says in the thread of a room that knows already that still nobody is on it', async () => {
    settings = {
      ...settings,
      escalation: [{ after: 10 * MINUTE, least: 'warning', chat: 'discord', room: 'D1' }],
    };
    await keep(IN_DISCORD);
    await pass(HOUR);
    expect(story.slice(2)).toEqual(['D1, thread: Fortsatt ingen på saken etter 10 min.']);
  });

  it('goes on only as far as its severity asks for', async () => {
    settings = { ...settings, escalation: STEPS.map((step) => ({ ...step, least: 'critical' })) };
    incident = { ...incident, severity: 'warning' };
    await pass(2 * HOUR);
    expect(story).toHaveLength(1);
  });

  it('counts anew when it comes back after it looked well', async () => {
    await pass(15 * MINUTE);
    happens({ kind: 'watching', reason: [] }, { state: 'watching', watchingSince: now });
    await pass(30 * MINUTE);
    happens({ kind: 'reopened', channels: ['skjaergard-x'], reason: [] }, { state: 'open' });
    await pass(9 * MINUTE);
    expect(story.filter((line) => line.includes('Fortsatt'))).toEqual([]);
    await pass(2 * MINUTE);
    expect(story.filter((line) => line.includes('Fortsatt'))).toEqual([
      'S2, thread: Fortsatt ingen på saken etter 10 min.',
    ]);
  });
});
