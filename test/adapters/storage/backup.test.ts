import { copyFile, mkdtemp, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { backUp, restore } from '#adapters/storage/backup.ts';
import { createStorage } from '#adapters/storage/storage.ts';
import { restoreDatabase } from '#app/backup/back-up.ts';

const clock = { now: () => Date.parse('2026-03-01T12:00:00Z') };
let folder: string;
let file: string;
let copy: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kanalvakt-'));
  [file, copy] = [join(folder, 'k.sqlite'), join(folder, 'copy', 'k.sqlite')];
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function open(path: string) {
  const opened = await createStorage(path, clock);
  if (!opened.ok) throw new Error(opened.message);
  return opened.storage;
}

async function written(path: string, count: number) {
  const storage = await open(path);
  for (let n = 0; n < count; n++) {
    await storage.set(`document ${n}`, n);
    await storage.change({ add: [{ list: 'signals', subject: 's', at: n, value: n }] });
  }
  return storage;
}

async function held(path: string) {
  const storage = await open(path);
  const rows = await storage.rows('signals', 0, 1_000);
  const last = await storage.get(`document ${rows.length - 1}`);
  await storage.close();
  return [rows.length, last];
}

describe('a backup', () => {
  it('holds all that was written, of a database that is in use and whose file alone holds nothing', async () => {
    const storage = await written(file, 50);
    await copyFile(file, join(folder, 'alone.sqlite'));
    expect(await backUp(file, copy)).toMatchObject({ ok: true });
    await storage.set('document 50', 'later');
    await storage.close();
    expect(await held(copy)).toEqual([50, 49]);
    // That is what it is for.
    expect(await held(join(folder, 'alone.sqlite'))).toEqual([0, undefined]);
  });

  it('is one file, for its owner alone', async () => {
    await (await written(file, 1)).close();
    await backUp(file, copy);
    expect(await readdir(join(folder, 'copy'))).toEqual(['k.sqlite']);
    expect((await stat(copy)).mode & 0o777).toBe(0o600);
  });

  it('is never written over, nor made of what is not there, is damaged, or is something else', async () => {
    await (await written(file, 200)).close();
    await backUp(file, copy);
    expect(await backUp(file, copy)).toMatchObject({
      message: expect.stringMatching(/is there already/),
    });
    expect(await held(copy)).toEqual([200, 199]);
    const other = join(folder, 'other');
    expect(await backUp(join(folder, 'none'), other)).toMatchObject({
      message: expect.stringMatching(/no such file/),
    });
    await truncate(file, 20_000);
    expect((await backUp(file, other)).ok).toBe(false);
    await writeFile(join(folder, 'text'), 'no database at all');
    expect((await backUp(join(folder, 'text'), other)).ok).toBe(false);
    expect(await readdir(folder)).not.toContain('other');
  });
});

describe('a backup that is restored', () => {
  it('is refused while another process watches by the database', async () => {
    const storage = await written(file, 3);
    await backUp(file, copy);
    const now = Date.now();
    const holder = { host: hostname(), pid: process.ppid, since: now, heardOf: now };
    await storage.set('watch/holder', holder);
    await storage.close();
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    try {
      await restoreDatabase(file, copy);
      expect(process.exitCode).toBe(2);
      expect(String(said.mock.calls)).toContain('another "start" watches by the database');
    } finally {
      said.mockRestore();
      process.exitCode = undefined;
    }
    expect(await readdir(folder)).not.toContainEqual(expect.stringContaining('before-restore'));
  });

  it('is what the database was, and what stood there since is kept aside', async () => {
    await (await written(file, 3)).close();
    await backUp(file, copy);
    await (await written(file, 7)).close();
    const restored = await restore(copy, file, clock);
    expect(restored).toMatchObject({
      ok: true,
      keptAside: `${file}.before-restore-20260301T120000.000Z`,
    });
    expect(await held(file)).toEqual([3, 2]);
    expect(await held(`${file}.before-restore-20260301T120000.000Z`)).toEqual([7, 6]);
    expect(await held(copy)).toEqual([3, 2]);
  });

  it('is looked through first: of a damaged one nothing comes', async () => {
    await (await written(file, 200)).close();
    await backUp(file, copy);
    await truncate(copy, 20_000);
    expect(await restore(copy, file, clock)).toMatchObject({ ok: false });
    expect(await held(file)).toEqual([200, 199]);
  });
});
