import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Claims, Database, Row, RowStore } from '#src/ports.ts';

/** What every store with claims must do. Time is frozen; `vi.setSystemTime` moves it. */
export function storeContract(name: string, open: () => Promise<Database & Claims>): void {
  describe(`${name} keeps the contract of a store`, () => {
    let storage: Database & Claims;

    beforeEach(async () => {
      vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 0, 1) });
      storage = await open();
    });
    afterEach(async () => {
      await storage.close();
      vi.useRealTimers();
    });
    const pass = (millis: number) => vi.setSystemTime(Date.now() + millis);

    it('gives back what was put in, of any shape that JSON has', async () => {
      const value = { text: 'Ål «ø» \u0000 😀', list: [1, null, { deep: true }], zero: 0 };
      await storage.set('posts/oslo-x/2026-01', value);
      expect(await storage.get('posts/oslo-x/2026-01')).toEqual(value);
    });

    it('knows nothing of a key that was never set', async () => {
      expect(await storage.get('absent')).toBeUndefined();
    });

    it('keeps keys apart that differ in case, in a slash or in a quote', async () => {
      for (const key of ['a/b', 'A/b', 'ab', "a'b", 'a/b/']) await storage.set(key, key);
      for (const key of ['a/b', 'A/b', 'ab', "a'b", 'a/b/']) {
        expect(await storage.get(key)).toBe(key);
      }
    });

    it('forgets a deleted document, and deleting nothing is no fault', async () => {
      await storage.set('key', 1);
      await storage.delete('key');
      await storage.delete('key');
      expect(await storage.get('key')).toBeUndefined();
    });

    it('does not notice what is done to a value after it was put in or given out', async () => {
      const value = { list: [1] };
      await storage.set('key', value);
      value.list.push(2);
      const out = await storage.get<{ list: number[] }>('key');
      out?.list.push(3);
      expect(await storage.get('key')).toEqual({ list: [1] });
    });

    it('forgets a document when its time is over, and not before', async () => {
      await storage.set('key', 'there', 1_000);
      pass(999);
      expect(await storage.get('key')).toBe('there');
      pass(2);
      expect(await storage.get('key')).toBeUndefined();
    });

    it('loses none of many updates made at once', async () => {
      await Promise.all(
        Array.from({ length: 50 }, () => storage.update<number>('count', (count = 0) => count + 1)),
      );
      expect(await storage.get('count')).toBe(50);
    });

    it('leaves a document as it was when its change fails', async () => {
      await storage.set('key', 'before');
      const failing = storage.update('key', () => {
        throw new Error('no');
      });
      await expect(failing).rejects.toThrow('no');
      expect(await storage.get('key')).toBe('before');
      await storage.set('key', 'after');
      expect(await storage.get('key')).toBe('after');
    });

    it('gives a claim to one of many', async () => {
      const won = await Promise.all(Array.from({ length: 10 }, () => storage.claim('job', 5_000)));
      expect(won.filter(Boolean)).toHaveLength(1);
    });

    it('gives a claim again when it has expired, and other claims at any time', async () => {
      expect(await storage.claim('job', 1_000)).toBe(true);
      expect(await storage.claim('other', 1_000)).toBe(true);
      pass(999);
      expect(await storage.claim('job', 1_000)).toBe(false);
      pass(1);
      expect(await storage.claim('job', 1_000)).toBe(true);
    });

    const row = (at: number, more: Partial<Row> = {}): Row => ({
      ...{ list: 'signals', subject: 'a', at, value: { seen: 'visible' } },
      ...more,
    });
    const times = async (...query: Parameters<RowStore['rows']>) =>
      (await storage.rows(...query)).map(({ at }) => at);

    it('gives back rows by time, from ≤ at < to, oldest first, of one subject or of all', async () => {
      await storage.change({ add: [row(3), row(1), row(2, { subject: 'b' }), row(5)] });
      expect(await times('signals', 1, 5)).toEqual([1, 2, 3]);
      expect(await times('signals', 1, 5, 'a')).toEqual([1, 3]);
      expect(await times('signals', -Infinity, Infinity)).toEqual([1, 2, 3, 5]);
      expect(await times('posts', -Infinity, Infinity)).toEqual([]);
      const [found] = await storage.rows('signals', 2, 3);
      expect(found).toMatchObject({ subject: 'b', value: { seen: 'visible' } });
    });

    it('keeps the same row once, another of the same moment beside it, and what stands under a key as it is', async () => {
      await storage.change({ add: [row(1), row(1), row(1, { value: { seen: 'missing' } })] });
      await storage.change({ add: [row(1)] });
      expect(await times('signals', 0, 9)).toEqual([1, 1]);
      await storage.change({ add: [row(7, { key: 'k', value: 1 })] });
      await storage.change({ add: [row(7, { key: 'k', value: 2 })] });
      expect((await storage.rows('signals', 7, 8)).map(({ value }) => value)).toEqual([1]);
    });

    it('takes rows out and puts others in, and knows a row again that it gave out', async () => {
      await storage.change({ add: [row(1), row(2)] });
      await storage.change({ remove: await storage.rows('signals', 1, 2), add: [row(3)] });
      await storage.change({ remove: [row(2), row(8)] });
      expect(await times('signals', 0, 9)).toEqual([3]);
    });

    it('makes every one of many changes that come at once', async () => {
      await Promise.all(
        Array.from({ length: 40 }, (_, at) =>
          storage.change({ add: [row(at)], remove: at % 2 ? [row(at - 1)] : [] }),
        ),
      );
      expect(await times('signals', 0, 99)).toEqual(
        Array.from({ length: 20 }, (_, index) => 2 * index + 1),
      );
    });

    it('knows the newest row about a subject, and takes out old ones a few at a time', async () => {
      expect(await storage.newest('signals', 'a')).toBeUndefined();
      await storage.change({ add: [1, 2, 3, 4, 5].map((at) => row(at)) });
      expect((await storage.newest('signals', 'a'))?.at).toBe(5);
      expect(await storage.expire('signals', 5, 3)).toBe(3);
      expect(await storage.expire('signals', 5, 3)).toBe(1);
      expect(await times('signals', 0, 9)).toEqual([5]);
    });
  });
}
