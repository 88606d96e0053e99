import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHttpReader } from '#adapters/http/http-reader.ts';
import { createNetwork } from '#adapters/network/network.ts';
import { createJudge } from '#src/judge/judge.ts';
import { DAY, HOUR, MINUTE } from '#src/model/instant.ts';
import { createWatch } from '#src/watch/watch.ts';
import type { PlatformUnderTest } from '#test/contracts/platform.ts';
import { PLATFORMS_UNDER_TEST } from '#test/contracts/platforms-under-test.ts';
import { FAULTS } from '#test/fakes/faults.ts';
import { type FakeServer, startHttpServer } from '#test/fakes/http-server.ts';
import { createManualTime } from '#test/fakes/manual-schedule.ts';
import { createMemoryRecords } from '#test/fakes/memory-records.ts';

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

/** The whole way from a server to a verdict, with everything real but the clock. */
function wholeWay() {
  const { channel } = platform;
  const time = createManualTime(NOW);
  const { clock } = time;
  const judge = createJudge([channel], () => 'Europe/Oslo');
  const watch = createWatch({
    channels: [channel],
    readers: [
      platform.createReader({
        http: { read: (url, request) => (failing ? hasty : calm).read(url, request) },
        clock,
      }),
    ],
    sources: [createNetwork({ clock, control: [control.url] })],
    judge,
    records: createMemoryRecords(),
    clock,
    schedule: time.schedule,
    log: { info() {}, warn() {}, error: (message) => void bugs.push(message) },
  });
  return {
    async lookAfter(wait: number) {
      await time.pass(wait);
      await watch.lookAll();
      return judge.verdict(channel.id, clock.now());
    },
  };
}

/** A channel that publishes now and then: a silence of some hours is nothing out of the ordinary. */
function publishForDays() {
  for (let at = NOW - 20 * DAY; at < NOW - HOUR; at += 7 * HOUR) platform.publish(at);
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
    expect([ability, activity]).toEqual(['working', 'quiet']);
  });

  describe.each(Object.entries(FAULTS))('whose server %s', (_name, fault) => {
    it('is never called quiet if it could not be seen from the start', async () => {
      publishForDays();
      failing = true;
      platform.fail(fault);
      const way = wholeWay();
      const verdicts = [await way.lookAfter(0), await way.lookAfter(MINUTE)];
      expect(verdicts.map(({ activity }) => activity)).toEqual(['unknown', 'unknown']);
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
      failing = false;
      platform.fail(undefined);
      const after = await way.lookAfter(10 * MINUTE);
      expect(blind.activity).toBe('unknown');
      expect([after.ability, after.activity]).toEqual(['working', 'quiet']);
      expect(bugs).toEqual([]);
    });
  });
});
