import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replyText } from '#adapters/chats/terminal/reply-text.ts';
import { createHttpReader } from '#adapters/http/http-reader.ts';
import { createNetwork } from '#adapters/network/network.ts';
import { createMemoryStorage } from '#adapters/storage/memory.ts';
import { createKanalvakt } from '#app/wiring/core.ts';
import type { Channel } from '#src/model/channel.ts';
import type { Directory } from '#src/model/directory.ts';
import { DAY, HOUR, MINUTE } from '#src/model/instant.ts';
import type { Signal } from '#src/model/signal.ts';
import { createWatch } from '#src/watch/watch.ts';
import type { PlatformUnderTest } from '#test/contracts/platform.ts';
import { PLATFORMS_UNDER_TEST } from '#test/contracts/platforms-under-test.ts';
import { FAULTS } from '#test/fakes/faults.ts';
import { type FakeServer, startHttpServer } from '#test/fakes/http-server.ts';
import { createManualTime } from '#test/fakes/manual-schedule.ts';

const NOW = Date.parse('2026-03-01T12:00:00Z');
const calm = createHttpReader({ timeout: 20_000, failuresBeforeRest: 0 });
const hasty = createHttpReader({ timeout: 100, retryPause: 1, failuresBeforeRest: 0 });

let control: FakeServer;
let platform: PlatformUnderTest;
let bugs: string[];
let failing: boolean;

beforeEach(async () => {
  control = await startHttpServer((_request, response) => void response.end());
  bugs = [];
  failing = false;
});
afterEach(async () => {
  await platform.close();
  await control.close();
});

/** The whole way from a server to words, with everything real but the clock. */
function wholeWay() {
  const { channel } = platform;
  const time = createManualTime(NOW);
  const { clock } = time;
  const log = { info() {}, warn() {}, error: (message: string) => void bugs.push(message) };
  const store = createMemoryStorage(clock);
  const kanalvakt = createKanalvakt({ directory: directoryOf(channel), clock, store, log });
  const watch = createWatch({
    channels: [channel],
    readers: [
      platform.createReader({
        http: { read: (url, request) => (failing ? hasty : calm).read(url, request) },
        clock,
      }),
    ],
    sources: [createNetwork({ clock, control: [control.url] })],
    judge: kanalvakt.judge,
    records: kanalvakt.records,
    clock,
    schedule: time.schedule,
    log,
  });
  return {
    async lookAfter(wait: number) {
      await time.pass(wait);
      await watch.lookAll();
      return kanalvakt.judge.verdict(channel.id, clock.now());
    },
    /** The answer to "is it down, or just quiet?", in words. */
    async ask() {
      const asker = { person: 'kari', room: 'control', reporter: 'staff', mayEdit: false } as const;
      const { reply } = await kanalvakt.desk.hear('Is Fjell down, or just quiet?', asker);
      return replyText({ ...reply, actions: [] }, (_style, text) => text);
    },
  };
}

function directoryOf(channel: Channel): Directory {
  const organisation = {
    id: 'fjell',
    name: channel.owner,
    aliases: ['Fjell'],
    places: [],
    handles: [],
    country: 'NO',
    zone: 'Europe/Oslo',
  };
  return {
    language: 'en',
    zone: 'Europe/Oslo',
    organisations: [organisation],
    channels: [channel],
    rooms: [],
    emergency: {},
  };
}

/** A channel that publishes now and then: a silence of some hours is nothing out of the ordinary. */
function publishForDays() {
  for (let at = NOW - 20 * DAY; at < NOW - HOUR; at += 7 * HOUR) platform.publish(at);
}

/** What a silence of hours is called while all is well: where posts cannot be seen, nothing. */
function well() {
  return platform.withoutPosts === undefined ? 'quiet' : 'unknown';
}

/** Whether a look came back without a sight of the account; of a website, with another page than it should be. */
function sawNothing(signal: Signal | undefined, fault: string): boolean {
  // Turned away for coming too often, nobody has looked at a page at all.
  if (signal?.kind === 'credentials') {
    return fault === 'answers 429' && signal.result === 'rate-limited';
  }
  if (signal?.kind !== 'profile') return false;
  return ['unreachable', 'empty', ...(well() === 'quiet' ? [] : ['partial'])].includes(signal.seen);
}

/** One format of feed stands for all: how they differ, the contract shows. */
const PLATFORMS = Object.entries(PLATFORMS_UNDER_TEST).filter(
  ([name]) => name !== 'feed (Atom)' && name !== 'feed (JSON)',
);

describe.each(PLATFORMS)('%s', (_platform, start) => {
  beforeEach(async () => {
    platform = await start();
  });

  it('is called quiet while its server is well', async () => {
    publishForDays();
    const way = wholeWay();
    await way.lookAfter(0);
    const { ability, activity } = await way.lookAfter(2 * HOUR);
    expect([ability, activity]).toEqual(['working', well()]);
    if (well() === 'quiet') expect(await way.ask()).toMatch(/quiet/i);
    else expect(await way.ask()).not.toMatch(/quiet/i);
  });

  describe.each(Object.entries(FAULTS))('whose server %s', (name, fault) => {
    it('is never called quiet if it could not be seen from the start', async () => {
      publishForDays();
      failing = true;
      platform.fail(fault);
      const way = wholeWay();
      const verdicts = [await way.lookAfter(0), await way.lookAfter(MINUTE)];
      expect(verdicts.map(({ activity }) => activity)).toEqual(['unknown', 'unknown']);
      expect(await way.ask()).not.toMatch(/quiet/i);
      expect(bugs).toEqual([]);
    });

    it('is not called quiet for long when it can no longer be seen, and is again when it can', async () => {
      publishForDays();
      const way = wholeWay();
      await way.lookAfter(0);
      await way.lookAfter(2 * HOUR);
      failing = true;
      platform.fail(fault);
      await way.lookAfter(MINUTE);
      const blind = await way.lookAfter(10 * MINUTE);
      const words = await way.ask();
      failing = false;
      platform.fail(undefined);
      const after = await way.lookAfter(10 * MINUTE);
      expect(blind.activity).toBe('unknown');
      expect(blind.evidence.map(({ signal }) => sawNothing(signal, name))).toContain(true);
      expect(words).not.toMatch(/quiet/i);
      expect([after.ability, after.activity]).toEqual(['working', well()]);
      expect(bugs).toEqual([]);
    });
  });
});
