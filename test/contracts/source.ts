import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHttpReader, type HttpReader } from '#adapters/http/http-reader.ts';
import type { TriedSource } from '#adapters/status/status-source.ts';
import { isoUtc } from '#src/model/instant.ts';
import type { Signal } from '#src/model/signal.ts';
import { signalSchema } from '#src/model/signal-schema.ts';
import type { Clock } from '#src/ports.ts';
import { FAULTS } from '#test/fakes/faults.ts';
import type { Respond } from '#test/fakes/http-server.ts';

/** A source of signals that can be tried, on a fake server. */
export interface SourceUnderTest {
  createSource(parts: { http: HttpReader; clock: Clock }): TriedSource;
  /** Something is wrong, and the server says so, with a text that names this. */
  trouble(name: string): void;
  /** All is well again. */
  relief(): void;
  /** Lets the whole server answer like this instead; undefined puts it right again. */
  fail(respond: Respond | undefined): void;
  /** Whether a signal tells of trouble. */
  tellsOfTrouble(signal: Signal): boolean;
  close(): Promise<void>;
}

const NOW = Date.parse('2026-03-01T12:00:00Z');
const patient = new AbortController().signal;
const calm = createHttpReader({ timeout: 20_000, failuresBeforeRest: 0 });
/** For servers that never answer: there is nothing to wait for. */
const hasty = createHttpReader({ timeout: 100, retryPause: 1, failuresBeforeRest: 0 });

/** What every source must do that reads what others write about trouble. */
export function sourceContract(name: string, start: () => Promise<SourceUnderTest>): void {
  describe(`${name} keeps the contract of sources`, () => {
    let now: number;
    let place: SourceUnderTest;
    let source: TriedSource;
    let failing: boolean;

    beforeEach(async () => {
      now = NOW;
      failing = false;
      place = await start();
      source = place.createSource({
        http: { read: (url, request) => (failing ? hasty : calm).read(url, request) },
        clock: { now: () => now },
      });
    });
    afterEach(() => place.close());

    const look = () => source.look(patient);
    const later = () => {
      now += 60_000;
    };
    const fail = (fault: Respond | undefined) => {
      failing = fault !== undefined;
      place.fail(fault);
    };

    it('tells of trouble once, not at every look', async () => {
      await look();
      place.trouble('Posts fail');
      later();
      const first = await look();
      later();
      const second = await look();
      expect(first.some(place.tellsOfTrouble)).toBe(true);
      expect(second).toEqual([]);
    });

    it('tells nothing of trouble while there is none, and of its end once', async () => {
      const before = await look();
      place.trouble('Posts fail');
      later();
      await look();
      place.relief();
      later();
      const after = await look();
      later();
      expect(before.some(place.tellsOfTrouble)).toBe(false);
      expect(after).toHaveLength(1);
      expect(after.some(place.tellsOfTrouble)).toBe(false);
      expect(await look()).toEqual([]);
    });

    it('is read oftener while there is trouble, and only then', async () => {
      const wanted = [];
      await look();
      wanted.push(source.eager?.wanted());
      place.trouble('Posts fail');
      await look();
      wanted.push(source.eager?.wanted());
      place.relief();
      await look();
      wanted.push(source.eager?.wanted());
      expect(wanted).toEqual([false, true, false]);
      expect(source.eager?.cadence).toBeLessThan(source.cadence);
    });

    it('tells only what is a signal, never of the future', async () => {
      place.trouble('Posts fail');
      for (const signal of await look()) {
        expect(signalSchema.parse({ ...signal, at: isoUtc(signal.at) })).toEqual(signal);
        expect(signal.at).toBeLessThanOrEqual(now);
      }
    });

    it('passes its check while it can be read, also when there is trouble', async () => {
      place.trouble('Posts fail');
      expect(await source.check(patient)).toEqual({ tried: expect.any(String) });
    });

    it('tells at the next look what a check has seen', async () => {
      place.trouble('Posts fail');
      await source.check(patient);
      expect((await look()).some(place.tellsOfTrouble)).toBe(true);
    });

    it('ends when it is told to', async () => {
      place.fail(FAULTS['never answers']);
      const impatient = place.createSource({
        http: createHttpReader({ timeout: 600_000 }),
        clock: { now: () => now },
      });
      expect(await impatient.look(AbortSignal.abort())).toEqual([]);
    });

    describe.each(Object.entries(FAULTS))('when its server %s', (_name, fault) => {
      it('tells nothing of the platform', async () => {
        fail(fault);
        expect(await look()).toEqual([]);
      });

      it('takes no trouble for over, and tells what comes after', async () => {
        await look();
        place.trouble('Posts fail');
        later();
        await look();
        later();
        fail(fault);
        const during = await look();
        later();
        fail(undefined);
        const same = await look();
        place.relief();
        later();
        expect([during, same]).toEqual([[], []]);
        expect(await look()).toHaveLength(1);
      });
    });
  });
}
