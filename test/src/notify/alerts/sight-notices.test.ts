import { beforeEach, describe, expect, it } from 'vitest';
import { silentLog } from '#adapters/log/silent.ts';
import type { AlertSubscription } from '#src/model/alert.ts';
import type { Channel } from '#src/model/channel.ts';
import type { Incident } from '#src/model/incident.ts';
import { HOUR, type Instant, MINUTE, SECOND } from '#src/model/instant.ts';
import type { Signal } from '#src/model/signal.ts';
import type { Assessment, Verdict } from '#src/model/verdict.ts';
import { createSightNotices } from '#src/notify/alerts/sight-notices.ts';
import { createOutbox, type Outbox } from '#src/notify/outbox/outbox.ts';
import type { ChatRooms, PlatformReader, Records, SignalSource } from '#src/ports.ts';
import { plainText } from '#src/say/plain-text.ts';
import { createLostSight } from '#src/watch/self/lost-sight.ts';
import { createWatch } from '#src/watch/watch.ts';
import { createManualTime } from '#test/fakes/manual-schedule.ts';
import { deskFixture } from '../../desk/desk-fixture.ts';
import { NOW, SAMPLE_DIRECTORY } from '../../say/sample-channels.ts';
import { openedIncident, SUBSCRIPTION } from './alert-fixture.ts';

/** A room's chat that takes everything, and notes when. */
function chat(clock: { now(): Instant }) {
  const messages: { room: string; at: Instant; thread?: string; words: string }[] = [];
  const rooms: ChatRooms = {
    name: 'slack',
    post: async ({ room, reply, thread }) => {
      const words = plainText(reply).replaceAll(/[\u00a0\u202f]/g, ' ');
      messages.push({ room, at: clock.now(), words, ...(thread ? { thread } : {}) });
      return { kind: 'sent', ref: `m${messages.length}` };
    },
    edit: async () => ({ kind: 'sent', ref: '' }),
    find: async () => ({ kind: 'absent' }),
  };
  return { rooms, messages };
}

let time: ReturnType<typeof createManualTime>;
let setup: ReturnType<typeof deskFixture>;
let outbox: Outbox;
let subscriptions: AlertSubscription[];
let live: Incident[];

beforeEach(() => {
  time = createManualTime(NOW);
  setup = deskFixture();
  setup.at(NOW);
  outbox = createOutbox({ store: setup.store, clock: time.clock, log: silentLog });
  subscriptions = [SUBSCRIPTION];
  live = [];
});

async function notices(lost: Parameters<typeof createSightNotices>[0]['lost']) {
  return createSightNotices({
    ...{ lost, outbox, store: setup.store, clock: time.clock },
    subscriptions: { all: async () => subscriptions },
    directory: SAMPLE_DIRECTORY,
    incidents: { live: () => live },
    wording: await setup.again().notifications(),
  });
}

describe('a platform that cannot be read', () => {
  const since = NOW - MINUTE;

  it('is told once in each room, and its end in the thread', async () => {
    let isLost = true;
    const run = await notices(() => (isLost ? [{ platform: 'x', since }] : []));
    const { rooms, messages } = chat(time.clock);
    for (let turn = 0; turn < 3; turn++) {
      await run();
      await outbox.send([rooms]);
    }
    isLost = false;
    for (let turn = 0; turn < 3; turn++) {
      await run();
      await outbox.send([rooms]);
    }
    expect(messages.map(({ thread }) => thread)).toEqual([undefined, 'm1']);
    expect(messages[0]?.words).toContain('Om innleggene deres kommer ut der, vet jeg ikke.');
    expect(messages[1]?.words).toContain('Nå får jeg lest X igjen.');
  });

  it('is told to rooms with channels there alone, and to none that wants to hear of less', async () => {
    const later = NOW + HOUR;
    subscriptions = [
      { ...SUBSCRIPTION, id: 'a', room: 'C1' },
      { ...SUBSCRIPTION, id: 'b', room: 'C2', platforms: ['facebook'] },
      { ...SUBSCRIPTION, id: 'c', room: 'C3', least: 'critical' },
      { ...SUBSCRIPTION, id: 'd', room: 'C4', snoozedUntil: later },
    ];
    await (await notices(() => [{ platform: 'x', since }]))();
    expect((await outbox.waiting()).map(({ room }) => room)).toEqual(['C1']);
  });

  it('is not told where an incident tells of the channels', async () => {
    live = [openedIncident('platform-outage')];
    await (await notices(() => [{ platform: 'x', since }]))();
    expect(await outbox.waiting()).toEqual([]);
  });

  it('is told no second time after a restart, by another beginning', async () => {
    await (await notices(() => [{ platform: 'x', since }]))();
    await (await notices(() => [{ platform: 'x', since: since + 5 * MINUTE }]))();
    expect(await outbox.waiting()).toHaveLength(1);
  });
});

it('tells twenty rooms within a minute that Bluesky cannot be read, and that it can again', async () => {
  const channels: Channel[] = Array.from({ length: 12 }, (_, index) => ({
    ...{
      id: `c${index}`,
      owner: `Etat ${index}`,
      platform: 'bluesky',
      handle: `c${index}.example`,
    },
    role: 'ours',
  }));
  let isDown = false;
  const profile = (id: string): Signal => ({
    ...{ at: time.clock.now(), kind: 'profile', channel: id },
    seen: isDown ? 'unreachable' : 'visible',
  });
  const reader: PlatformReader = {
    ...{ platform: 'bluesky', cadence: MINUTE, freshness: 2 * MINUTE, group: 1 },
    look: async (group) => group.map(({ id }) => profile(id)),
  };
  const sight = createLostSight();
  const line: SignalSource = {
    ...{ name: 'network', cadence: MINUTE },
    eager: { cadence: 15 * SECOND, wanted: sight.isSuspected },
    look: async () => [
      { at: time.clock.now(), kind: 'reach', target: 'control', vantage: 'ours', result: 'ok' },
    ],
  };
  const nothing = async () => {};
  const unjudged = { ability: 'unknown', activity: 'unknown' };
  const watch = createWatch({
    ...{ channels, readers: [reader], sources: [line], log: silentLog },
    ...{ clock: time.clock, schedule: time.schedule, observer: sight },
    judge: {
      observe() {},
      assess: (channel) => ({ channel, ...unjudged }) as Assessment,
      verdict: (channel) => ({ channel, ...unjudged }) as Verdict,
    },
    records: {
      ...{ keepSignals: nothing, keepVerdicts: nothing, flush: nothing, expire: nothing },
      posts: async () => [],
    } as unknown as Records,
  });
  subscriptions = Array.from({ length: 20 }, (_, index) => ({
    ...{ ...SUBSCRIPTION, id: `slack-C${index}`, room: `C${index}`, organisations: [] },
  }));
  const { rooms, messages } = chat(time.clock);
  const run = createSightNotices({
    ...{ lost: sight.now, outbox, store: setup.store, clock: time.clock },
    subscriptions: { all: async () => subscriptions },
    directory: { ...SAMPLE_DIRECTORY, channels },
    incidents: { live: () => [] },
    wording: await setup.again().notifications(),
  });
  time.schedule.every('tell', 15 * SECOND, async () => {
    await run();
    await outbox.send([rooms]);
  });
  watch.start();
  await time.pass(3 * MINUTE);
  expect(messages).toEqual([]);
  isDown = true;
  const down = time.clock.now();
  await time.pass(MINUTE);
  expect(new Set(messages.map(({ room }) => room)).size).toBe(20);
  expect(messages).toHaveLength(20);
  expect(Math.max(...messages.map(({ at }) => at)) - down).toBeLessThanOrEqual(MINUTE);
  await time.pass(5 * MINUTE);
  expect(messages).toHaveLength(20);
  isDown = false;
  await time.pass(2 * MINUTE);
  expect(messages.filter(({ thread }) => thread !== undefined)).toHaveLength(20);
  await watch.stop();
});
