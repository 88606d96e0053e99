import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHttpReader, type HttpReader } from '#adapters/http/http-reader.ts';
import type { Channel } from '#src/model/channel.ts';
import type { Instant } from '#src/model/instant.ts';
import { isoUtc } from '#src/model/instant.ts';
import type { Signal } from '#src/model/signal.ts';
import { signalSchema } from '#src/model/signal-schema.ts';
import type { Clock, PlatformReader } from '#src/ports.ts';
import { callsOf } from '#src/watch/schedule/plan.ts';
import { FAULTS } from '#test/fakes/faults.ts';
import type { Respond } from '#test/fakes/http-server.ts';

/** A platform with one healthy account on a fake server. */
export interface PlatformUnderTest {
  readonly channel: Channel;
  createReader(parts: { http: HttpReader; clock: Clock }): PlatformReader;
  /** The account publishes. */
  publish(at: Instant): void;
  /** Why it tells of no posts, where it does not: then it must tell of none whatever happens. */
  readonly withoutPosts?: string;
  /** Why a post dated ahead is told only when its time has come; elsewhere only its author's clock is wrong. */
  readonly announces?: string;
  /** Lets the whole server answer like this instead; undefined puts it right again. */
  fail(respond: Respond | undefined): void;
  /** The account ceases to be. */
  remove(): void;
  /** What an anonymous reader sees after that. */
  readonly removedIsSeenAs: string;
  close(): Promise<void>;
}

const NOW = Date.parse('2026-03-01T12:00:00Z');
const patient = new AbortController().signal;
const calm = createHttpReader({ timeout: 20_000, failuresBeforeRest: 0 });
/** For servers that never answer: there is nothing to wait for. */
const hasty = createHttpReader({ timeout: 100, retryPause: 1, failuresBeforeRest: 0 });

/** What every platform's reader must do, whatever the platform. */
export function platformContract(name: string, start: () => Promise<PlatformUnderTest>): void {
  describe(`${name} keeps the platform contract`, () => {
    let now = NOW;
    let platform: PlatformUnderTest;
    let reader: PlatformReader;
    let failing: boolean;
    let reads: number;

    beforeEach(async () => {
      now = NOW;
      failing = false;
      reads = 0;
      platform = await start();
      platform.publish(NOW - 7_200_000);
      platform.publish(NOW - 3_600_000);
      reader = platform.createReader({
        http: {
          read(url, request) {
            reads++;
            return (failing ? hasty : calm).read(url, request);
          },
        },
        clock: { now: () => now },
      });
    });
    afterEach(() => platform.close());

    const look = () => reader.look([platform.channel], patient);
    const told = (...times: Instant[]) => (platform.withoutPosts === undefined ? times : []);
    const fail = (fault: Respond | undefined) => {
      failing = fault !== undefined;
      platform.fail(fault);
    };
    /** Time passes, past everything that a reader may keep for a while. */
    const later = () => {
      now += 20 * 60_000;
    };

    it('takes history on the first look, oldest first, with its own times', async () => {
      expect(postTimes(await look())).toEqual(told(NOW - 7_200_000, NOW - 3_600_000));
    });

    it('tells each post once, and sees a new one', async () => {
      await look();
      later();
      platform.publish(NOW + 60_000);
      expect(postTimes(await look())).toEqual(told(NOW + 60_000));
      later();
      expect(postTimes(await look())).toEqual([]);
    });

    it('says that the account is visible, also when nothing is new', async () => {
      const first = seenIn(await look());
      later();
      expect([first, seenIn(await look())]).toEqual([['visible'], ['visible']]);
    });

    it('makes no more calls at a look than it says, once it knows the account', async () => {
      await look();
      later();
      platform.publish(NOW + 60_000);
      reads = 0;
      await look();
      const said = callsOf(reader, [platform.channel]).reduce((sum, { calls }) => sum + calls, 0);
      expect(reads).toBeGreaterThan(0);
      expect(reads).toBeLessThanOrEqual(said);
    });

    it('counts a post of the future as published now, or, where that is announced, in its time', async () => {
      const ahead = NOW + 86_400_000;
      platform.publish(ahead);
      const times = postTimes(await look());
      if (platform.announces === undefined) expect(times.at(-1)).toBe(told(NOW).at(0));
      else {
        expect(times).toEqual(told(NOW - 7_200_000, NOW - 3_600_000));
        now = ahead + 60_000;
        expect(postTimes(await look())).toEqual([ahead]);
      }
    });

    it('tells only what is a signal, of this channel or its platform', async () => {
      for (const signal of await look()) {
        expect(signalSchema.parse({ ...signal, at: isoUtc(signal.at) })).toEqual(signal);
        if ('channel' in signal) expect(signal.channel).toBe(platform.channel.id);
        if (signal.kind === 'reach') expect(signal.target).toBe(reader.platform);
      }
    });

    it('says when the account is gone', async () => {
      await look();
      later();
      platform.remove();
      expect(seenIn(await look())).toEqual([platform.removedIsSeenAs]);
    });

    it('ends when it is told to', async () => {
      fail(FAULTS['never answers']);
      const impatient = platform.createReader({
        http: createHttpReader({ timeout: 600_000 }),
        clock: { now: () => now },
      });
      const signals = await impatient.look([platform.channel], AbortSignal.abort());
      expect(seenIn(signals)).toEqual(['unreachable']);
    });

    describe.each(Object.entries(FAULTS))('when its server %s', (_name, fault) => {
      it('says at the first look that nothing could be seen', async () => {
        fail(fault);
        const signals = await look();
        expect(postTimes(signals)).toEqual([]);
        expect(seenIn(signals)).toEqual([expect.stringMatching(/^(unreachable|empty)$/)]);
      });

      it('sees again, and misses no post, once that is over', async () => {
        await look();
        later();
        fail(fault);
        platform.publish(NOW + 60_000);
        const during = await look();
        later();
        fail(undefined);
        const after = await look();
        expect(seenIn(during)).not.toEqual(['visible']);
        expect([seenIn(after), postTimes(after)]).toEqual([['visible'], told(NOW + 60_000)]);
      });
    });
  });
}

function postTimes(signals: readonly Signal[]): readonly Instant[] {
  return signals.filter(({ kind }) => kind === 'post').map(({ at }) => at);
}

function seenIn(signals: readonly Signal[]): readonly string[] {
  return signals.flatMap((signal) => (signal.kind === 'profile' ? [signal.seen] : []));
}
