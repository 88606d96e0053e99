import { chmod, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createLog } from '#adapters/log/log.ts';
import { createStorage } from '#adapters/storage/storage.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kanalvakt-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const modeOf = async (...path: string[]) =>
  ((await stat(join(folder, ...path))).mode & 0o777).toString(8);

async function open(...path: string[]) {
  const opened = await createStorage(join(folder, ...path), { now: () => Date.now() });
  if (!opened.ok) throw new Error(opened.message);
  await opened.storage.set('a', 1);
  return opened.storage;
}

it('the database and its folder are for whoever runs the program alone', async () => {
  const storage = await open('data', 'k.sqlite');
  expect(await modeOf('data')).toBe('700');
  for (const part of ['', '-wal', '-shm']) {
    expect(await modeOf('data', `k.sqlite${part}`)).toBe('600');
  }
  await storage.close();
});

it('one that others could read is closed to them, and a folder that was there is left as it is', async () => {
  await chmod(folder, 0o755);
  await writeFile(join(folder, 'k.sqlite'), '', { mode: 0o644 });
  const storage = await open('k.sqlite');
  expect(await modeOf('k.sqlite')).toBe('600');
  expect(await modeOf('.')).toBe('755');
  await storage.close();
});

it('so is the log', async () => {
  createLog({ file: join(folder, 'logs', 'k.log') }).info('watching');
  expect([await modeOf('logs'), await modeOf('logs', 'k.log')]).toEqual(['700', '600']);
});
