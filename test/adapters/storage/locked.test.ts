import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, expect, it } from 'vitest';
import { createStorage } from '#adapters/storage/storage.ts';

let folder: string;
afterEach(() => rm(folder, { recursive: true, force: true }));

it('a database that another process holds does not stop the main thread, and nothing is lost', async () => {
  folder = await mkdtemp(join(tmpdir(), 'kanalvakt-'));
  const file = join(folder, 'k.sqlite');
  const opened = await createStorage(file, { now: () => Date.now() });
  if (!opened.ok) throw new Error(opened.message);
  const { storage } = opened;
  const other = new DatabaseSync(file);
  other.exec('BEGIN IMMEDIATE');
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  let written = 0;
  const count = () => void written++;
  const writes = [
    storage.set('a', 1).then(count),
    storage.update('b', () => 2).then(count),
    storage.claim('c', 1_000).then(count),
    storage.change({ add: [{ list: 'signals', subject: 's', at: 1, value: 1 }] }).then(count),
    storage.delete('nothing').then(count),
  ];
  const held = Promise.withResolvers<void>();
  setTimeout(held.resolve, 1_500);
  await held.promise;
  delay.disable();
  expect(written).toBe(0);
  // A wait on the thread itself would have been all of it.
  expect(delay.max / 1e6).toBeLessThan(1_000);
  other.exec('COMMIT');
  other.close();
  await Promise.all(writes);
  expect(written).toBe(5);
  expect([await storage.get('a'), await storage.get('b')]).toEqual([1, 2]);
  expect(await storage.rows('signals', 0, 2)).toHaveLength(1);
  await storage.close();
});
