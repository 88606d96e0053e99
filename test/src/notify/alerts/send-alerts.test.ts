import { beforeEach, describe, expect, it } from 'vitest';
import { silentLog } from '#adapters/log/silent.ts';
import type { AlertSubscription } from '#src/model/alert.ts';
import type { EventBody, Incident } from '#src/model/incident.ts';
import { DAY, HOUR, MINUTE } from '#src/model/instant.ts';
import type { Reply } from '#src/model/replies/reply.ts';
import { sendAlerts } from '#src/notify/alerts/send-alerts.ts';
import { createAlertSubscriptions } from '#src/notify/alerts/subscriptions.ts';
import { createOutbox } from '#src/notify/outbox/outbox.ts';
import type { ChatRooms } from '#src/ports.ts';
import { plainText } from '#src/say/plain-text.ts';
import { deskFixture } from '../../desk/desk-fixture.ts';
import { NOW, SAMPLE_DIRECTORY } from '../../say/sample-channels.ts';
import { after, afterItsEnd, openedIncident, SUBSCRIPTION } from './alert-fixture.ts';

const ROOM: AlertSubscription = { ...SUBSCRIPTION, id: 'chat-C1', chat: 'chat' };

let setup: ReturnType<typeof deskFixture>;
let now: number;
let incident: Incident;
/** Somebody has deleted the message in the room. */
let isDeleted: boolean;
/** What was done in the room, in order. */
let story: string[];

/** With plain spaces, as one types them. */
function firstLine(reply: Reply): string {
  return (plainText(reply).split('\n')[0] ?? '').replaceAll('\u00a0', ' ');
}

/** Something happens in the incident. */
function happens(body: EventBody, changes: Partial<Incident> = {}): void {
  incident = after(incident, now, body, changes);
}

beforeEach(async () => {
  setup = deskFixture();
  now = NOW;
  story = [];
  isDeleted = false;
  incident = openedIncident('account-locked', NOW - 5 * MINUTE);
  await createAlertSubscriptions(setup.store).keep(ROOM);
});

/** The program as it looks every quarter minute, started anew each time. */
async function look(times = 4): Promise<void> {
  for (let n = 0; n < times; n++, now += 15_000) {
    const clock = { now: () => now };
    setup.at(now);
    const outbox = createOutbox({ store: setup.store, clock, log: silentLog });
    const chat: ChatRooms = {
      name: 'chat',
      async post({ room, reply, thread, broadcast }) {
        const heard = broadcast ? ', heard by all' : '';
        story.push(`${thread ? `in ${thread}${heard}` : room}: ${firstLine(reply)}`);
        if (!thread) isDeleted = false;
        return { kind: 'sent', ref: `m${story.length}` };
      },
      async edit(ref, { reply }) {
        if (isDeleted) return { kind: 'refused', error: 'message_not_found', isGone: true };
        story.push(`edit ${ref}: ${firstLine(reply)}`);
        return { kind: 'sent', ref };
      },
      find: async () => ({ kind: 'absent' }),
    };
    const incidents = { between: async () => [incident] };
    const subscriptions = createAlertSubscriptions(setup.store);
    const settings = { carryAfter: 2 * MINUTE, escalation: [] };
    const parts = {
      subscriptions,
      settings,
      incidents,
      wording: await setup.again().notifications(),
      directory: SAMPLE_DIRECTORY,
      outbox,
      clock,
    };
    await sendAlerts({ ...parts, store: setup.store }, [chat]);
    await outbox.send([chat]);
  }
}

describe('a room', () => {
  it('is told of an incident in one message that changes with it, and of its turns in the thread', async () => {
    await look();
    happens({ kind: 'acknowledged', by: 'Kari' }, { state: 'acknowledged' });
    await look();
    happens(
      { kind: 'cause-changed', from: 'account-locked', to: 'platform-lockdown', reason: [] },
      { cause: 'platform-lockdown' },
    );
    await look();
    happens({ kind: 'watching', reason: [] }, { state: 'watching', watchingSince: now });
    await look();
    incident = afterItsEnd(incident, now);
    await look();
    expect(story).toEqual([
      'C1: ✖ Skjærgård på X har vært nede siden 02:15 (93 % sikkert).',
      'edit m1: ✖ Skjærgård på X har vært nede siden 02:15 (93 % sikkert).',
      'edit m1: ✖ Skjærgård på X har vært nede siden 02:15 (93 % sikkert).',
      'in m1: Årsaken er vurdert på nytt. Før: X har låst kontoen. Nå: X sperrer en gruppe kontoer.',
      'edit m1: ✔ Skjærgård på X ser ut til å virke igjen (siden 02:23). Kan komme og gå.',
      'edit m1: ✔ Over: Skjærgård på X, 02:15–02:24 (9 min).',
      'in m1: Over. Skjærgård på X: varte 9 min. Feilen var 93 % sikker.',
    ]);
  });

  it('whose message somebody deleted gets it anew when something happens, and the thread goes on there', async () => {
    await look();
    isDeleted = true;
    happens({ kind: 'acknowledged', by: 'Kari' }, { state: 'acknowledged' });
    await look();
    happens(
      { kind: 'cause-changed', from: 'account-locked', to: 'platform-lockdown', reason: [] },
      { cause: 'platform-lockdown' },
    );
    await look(8);
    expect(story).toEqual([
      'C1: ✖ Skjærgård på X har vært nede siden 02:15 (93 % sikkert).',
      'C1: ✖ Skjærgård på X har vært nede siden 02:15 (93 % sikkert).',
      'edit m2: ✖ Skjærgård på X har vært nede siden 02:15 (93 % sikkert).',
      'in m2: Årsaken er vurdert på nytt. Før: X har låst kontoen. Nå: X sperrer en gruppe kontoer.',
    ]);
  });

  it('whose message was deleted hears nothing more of what is over', async () => {
    await look();
    isDeleted = true;
    incident = afterItsEnd(incident, now);
    await look(8);
    expect(story.filter((line) => line.startsWith('C1'))).toHaveLength(1);
  });

  it('hears aloud that it got worse, and that it began again', async () => {
    const [opened] = incident.history;
    if (opened?.kind !== 'opened') throw new TypeError('it was opened');
    incident = { ...incident, severity: 'warning', history: [{ ...opened, severity: 'warning' }] };
    await look();
    happens({ kind: 'worsened', severity: 'critical', reason: [] }, { severity: 'critical' });
    await look();
    happens({ kind: 'watching', reason: [] }, { state: 'watching', watchingSince: now });
    await look();
    happens(
      { kind: 'reopened', channels: ['skjaergard-x'], reason: [] },
      { state: 'open', severity: 'critical' },
    );
    await look();
    expect(story.filter((line) => line.includes('heard by all'))).toEqual([
      'in m1, heard by all: Det er blitt verre: Skjærgård på X er nede fra 02:21.',
      'in m1, heard by all: Det begynte igjen 02:23.',
    ]);
  });

  it('is told nothing twice, however often the program looks', async () => {
    await look(200);
    expect(story).toHaveLength(1);
    now += 8 * DAY;
    await look(20);
    expect(story).toHaveLength(1);
  });

  it('hears nothing of what is none of its business, nor of what was over before it was told', async () => {
    const plans = createAlertSubscriptions(setup.store);
    await plans.keep({ ...ROOM, organisations: ['vik'] });
    await look();
    await plans.keep({ ...ROOM, platforms: ['facebook'] });
    await look();
    incident = { ...incident, state: 'closed' };
    await plans.keep(ROOM);
    await look();
    expect(story).toEqual([]);
  });

  it('that wants to hear only when something is down hears of nothing less', async () => {
    await createAlertSubscriptions(setup.store).keep({ ...ROOM, least: 'critical' });
    const [opened] = incident.history;
    if (opened?.kind !== 'opened') throw new TypeError('it was opened');
    incident = { ...incident, severity: 'warning', history: [{ ...opened, severity: 'warning' }] };
    await look();
    expect(story).toEqual([]);
    happens({ kind: 'worsened', severity: 'critical', reason: [] }, { severity: 'critical' });
    await look();
    expect(story).toHaveLength(1);
  });

  it('that snoozes is told later of what still goes on', async () => {
    await createAlertSubscriptions(setup.store).keep({ ...ROOM, snoozedUntil: NOW + HOUR });
    await look();
    expect(story).toEqual([]);
    now = NOW + HOUR;
    await look();
    expect(story).toHaveLength(1);
  });
});
