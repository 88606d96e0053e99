import { describe, expect, it } from 'vitest';
import { withErrorReplies } from '#src/desk/error-boundary.ts';
import type { Signal } from '#src/model/signal.ts';
import { DiskFull } from '#src/ports.ts';
import { createRecords } from '#src/records/records.ts';
import { plainText } from '#src/say/plain-text.ts';
import { createIngester } from '#src/watch/ingest.ts';
import { createFillingDisk } from '#test/fakes/full-disk.ts';
import { deskFixture, KARI } from '#test/src/desk/desk-fixture.ts';
import { startPosting } from '../http-server/posting-tool.ts';

const NOW = Date.parse('2026-03-01T12:00:00Z');
const clock = { now: () => NOW };
const silent = { info() {}, warn() {}, error() {} };

describe('a full disk', () => {
  it('is told as what it is, once, and so is that it has room again', async () => {
    const { disk, storage, logged } = createFillingDisk(clock);
    expect(await storage.probe()).toBe(false);
    disk.full = true;
    for (const write of [
      () => storage.set('a', 1),
      () => storage.update('a', () => 1),
      () => storage.claim('a', 1),
      () => storage.change({ add: [{ list: 'signals', subject: 's', at: NOW, value: 1 }] }),
    ]) {
      await expect(write()).rejects.toBeInstanceOf(DiskFull);
    }
    expect([storage.isFull(), await storage.probe()]).toEqual([true, true]);
    disk.full = false;
    await storage.set('a', 1);
    expect(storage.isFull()).toBe(false);
    expect(logged).toEqual(['the disk is full: nothing can be kept', 'the disk has room again']);
  });

  it('is not every fault of a database', async () => {
    const { storage } = createFillingDisk(clock);
    await expect(
      storage.update('a', () => {
        throw new RangeError('a bug');
      }),
    ).rejects.toBeInstanceOf(RangeError);
    expect(storage.isFull()).toBe(false);
  });

  it('says to a posting tool that nothing is kept, and takes it when it comes again', async () => {
    const { disk, storage } = createFillingDisk(clock);
    const records = createRecords(storage);
    const judged: Signal[] = [];
    const ingester = createIngester({
      channels: [],
      judge: {
        observe: (signal) => void judged.push(signal),
        assess: () => {
          throw new Error('nothing is judged here');
        },
        verdict: () => {
          throw new Error('nothing is judged here');
        },
      },
      records,
      clock,
      log: silent,
    });
    const posting = await startPosting({
      store: storage,
      async takeIn(signals) {
        const fault = await (await ingester.ingest(signals)).kept;
        if (fault) throw fault;
      },
    });
    const attempt = { channel: 'oslo-x', result: 'refused' };
    disk.full = true;
    for (const headers of [{}, { 'idempotency-key': 'one' }]) {
      const { status, body, headers: answered } = await posting.post(attempt, headers);
      expect([status, answered.get('retry-after')]).toEqual([503, '60']);
      expect(body['detail']).toBe(
        'the disk is full, and nothing of this request is kept; send it again later',
      );
    }
    expect(await records.signals(NOW, NOW + 1)).toEqual([]);
    disk.full = false;
    expect((await posting.post(attempt, { 'idempotency-key': 'one' })).status).toBe(200);
    expect(await records.signals(NOW, NOW + 1)).toMatchObject([attempt]);
    await posting.stop();
  });

  it('keeps nobody from an answer, which says so', async () => {
    const { disk, storage } = createFillingDisk(clock);
    const selfHealth = async () => ({ gaps: [], held: 0, isDiskFull: storage.isFull() });
    const setup = deskFixture({ parts: { store: storage, selfHealth } });
    disk.full = true;
    await storage.probe();
    setup.means('ask-status', { slots: { all: true } });
    const text = plainText((await setup.desk.hear('er alt oppe?', KARI)).reply);
    expect(text).toContain('Hos meg selv: jeg får ikke lagret noe nå, for disken er full.');
  });

  it('lets nothing be called noted that is not', async () => {
    const { disk, storage } = createFillingDisk(clock);
    const { desk, means, known } = deskFixture({
      parts: { store: storage, records: createRecords(storage) },
    });
    disk.full = true;
    means('report-trouble', { slots: { platform: ['x'], says: ['cannot-post'] } });
    const { reply } = await withErrorReplies(desk, 'nb', silent).hear('vi får ikke postet', KARI);
    expect(plainText(reply)).toContain('disken er full, og det du sa, er ikke notert');
    expect(known).toEqual([]);
  });
});
