import { beforeEach, describe, expect, it } from 'vitest';
import { silentLog } from '#adapters/log/silent.ts';
import type { AlertSubscription } from '#src/model/alert.ts';
import type { Incident } from '#src/model/incident.ts';
import { DAY, HOUR, type Instant, MINUTE } from '#src/model/instant.ts';
import type { SignalOf } from '#src/model/signal.ts';
import type { Assessment } from '#src/model/verdict.ts';
import { createSilenceNotices } from '#src/notify/alerts/silence-notices.ts';
import { createOutbox, type Outbox } from '#src/notify/outbox/outbox.ts';
import { plainText } from '#src/say/plain-text.ts';
import { deskFixture } from '../../desk/desk-fixture.ts';
import { NOW, SAMPLE_DIRECTORY } from '../../say/sample-channels.ts';
import { openedIncident, SUBSCRIPTION } from './alert-fixture.ts';

const CHANNEL = 'skjaergard-x';
const ROOM: AlertSubscription = {
  ...SUBSCRIPTION,
  id: 'chat-C1',
  chat: 'chat',
  silence: { organisations: ['skjaergard'], platforms: ['x'] },
};

let setup: ReturnType<typeof deskFixture>;
let now: Instant;
let posts: Instant[];
/** Those that have come into the records by now. */
let kept: () => Instant[];
let rooms: AlertSubscription[];
let live: Incident[];
let judged: Partial<Assessment>;
let window: boolean;
let outbox: Outbox;

function post(at: Instant): SignalOf<'post'> {
  return { kind: 'post', at, channel: CHANNEL, count: 1, repost: false, author: 'ours' };
}

/** A run of the job every five minutes for so long; what it has told by then. */
async function watch(length: number): Promise<readonly string[]> {
  const run = createSilenceNotices({
    subscriptions: { all: async () => rooms },
    directory: SAMPLE_DIRECTORY,
    records: {
      posts: async (channel, from, to) =>
        channel === CHANNEL
          ? kept()
              .filter((at) => at >= from && at < to)
              .map(post)
          : [],
    },
    judge: {
      assess: (channel) =>
        ({ channel, ability: 'working', newestLook: now, ...judged }) as Assessment,
    },
    incidents: { live: () => live },
    windows: { over: () => (window ? ({ id: 'w' } as never) : undefined) },
    wording: await setup.again().notifications(),
    outbox,
    clock: { now: () => now },
  });
  for (const end = now + length; now <= end; now += 5 * MINUTE) {
    setup.at(now);
    await run();
  }
  return (await outbox.waiting()).map(({ reply }) => plainText(reply).replaceAll('\u00a0', ' '));
}

beforeEach(() => {
  setup = deskFixture();
  now = NOW;
  // A post each half hour for eight weeks, up to now.
  posts = Array.from({ length: 56 * 48 }, (_, ago) => NOW - ago * 30 * MINUTE).reverse();
  kept = () => posts;
  rooms = [ROOM];
  live = [];
  judged = {};
  window = false;
  outbox = createOutbox({ store: setup.store, clock: { now: () => now }, log: silentLog });
});

describe('an unusually long silence', () => {
  it('is told once, with how long it lasts and how often that happens', async () => {
    const told = await watch(8 * HOUR);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/Skjærgård.*: \d t( \d+ min)? uten innlegg\./);
    expect(told[0]).toContain('har det ikke skjedd før: null av de siste');
    expect(told[0]).toContain('bare en beskjed, ingen hendelse');
  });

  it('is compared by the next day with what was published before the first look, too', async () => {
    const later = Array.from({ length: 26 * 2 }, (_, at) => NOW + (at + 1) * 30 * MINUTE);
    posts = [...posts, ...later];
    // The channel is known for a day; an hour later its past has been read.
    kept = () => (now < NOW + HOUR ? posts.filter((at) => at > NOW - DAY) : posts);
    const [told] = await watch(34 * HOUR);
    expect(told).toContain('null av de siste');
  });

  it('is told anew of the next silence, not of a post that ends it', async () => {
    await watch(8 * HOUR);
    posts = [...posts, now];
    expect(await watch(HOUR)).toHaveLength(1);
    expect(await watch(12 * HOUR)).toHaveLength(2);
  });

  it('is not told while posts come as ever', async () => {
    posts = [...posts, ...Array.from({ length: 48 }, (_, at) => NOW + at * 30 * MINUTE)];
    expect(await watch(DAY)).toEqual([]);
  });

  it('is told of nowhere where nobody asked for it', async () => {
    const { silence: _, ...plain } = ROOM;
    rooms = [plain];
    expect(await watch(DAY)).toEqual([]);
  });

  it('is told only of the channels that were asked for', async () => {
    rooms = [{ ...ROOM, silence: { organisations: ['vik'], platforms: [] } }];
    expect(await watch(DAY)).toEqual([]);
  });

  it('waits while new alerts are put off, and is told afterwards', async () => {
    rooms = [{ ...ROOM, snoozedUntil: NOW + 10 * HOUR }];
    expect(await watch(9 * HOUR)).toEqual([]);
    expect(await watch(2 * HOUR)).toHaveLength(1);
  });

  it('is no news to a room that asks when it has lasted for days', async () => {
    rooms = [];
    await watch(5 * DAY);
    rooms = [ROOM];
    expect(await watch(HOUR)).toEqual([]);
  });

  it.each<[string, () => void]>([
    ['an open incident', () => (live = [openedIncident('account-locked')])],
    ['a maintenance window', () => (window = true)],
    ['staff who say it is meant', () => (judged = { cause: 'quiet-on-purpose' })],
    ['a channel that is judged to be blocked', () => (judged = { ability: 'blocked' })],
    ['a line of ours that is down', () => (judged = { ability: 'unknown', cause: 'own-network' })],
    ['nobody having looked for hours', () => (judged = { newestLook: NOW - 2 * HOUR })],
  ])('is not told under %s', async (_, arrange) => {
    arrange();
    expect(await watch(8 * HOUR)).toEqual([]);
  });
});
