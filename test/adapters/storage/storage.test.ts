import { fork } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMemoryStorage } from '#adapters/storage/memory.ts';
import { createStorage } from '#adapters/storage/storage.ts';
import { storeContract } from '#test/contracts/store.ts';

const clock = { now: () => Date.now() };
let folder: string;
let count = 0;
const newFile = () => join(folder, `${++count}`, 'kanalvakt.sqlite');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kanalvakt-storage-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function open(file: string) {
  const opened = await createStorage(file, clock);
  if (!opened.ok) throw new Error(opened.message);
  return opened;
}

storeContract('the memory', async () => createMemoryStorage(clock));
storeContract('the database', async () => (await open(newFile())).storage);

describe('the database', () => {
  it('makes its folder and survives a restart', async () => {
    const file = newFile();
    const first = (await open(file)).storage;
    await first.set('key', { seen: 1 });
    await first.close();
    const second = (await open(file)).storage;
    expect(await second.get('key')).toEqual({ seen: 1 });
    expect(await second.claim('job', 1_000)).toBe(true);
    await second.close();
  });

  it('writes together what may wait, at once when one may not, and shows its own opener all of it', async () => {
    const file = newFile();
    const [one, other] = [(await open(file)).storage, (await open(file)).storage];
    const row = (at: number, subject = 'a') =>
      ({ list: 'signals', subject, at, key: '', value: at }) as const;
    const times = async (from: typeof one) =>
      (await from.rows('signals', 0, 100)).map(({ at }) => at);
    let written = 0;
    const note = () => void written++;
    const waiting = [1, 2].map((at) => one.change({ add: [row(at)] }, 3_600_000).then(note));
    expect(await one.rows('signals', 0, 100, 'b')).toEqual([]);
    expect([written, await times(other)]).toEqual([0, []]);
    await one.change({ add: [row(3, 'b')] });
    expect(await times(other)).toEqual([1, 2, 3]);
    await Promise.all(waiting);
    const read = one.change({ add: [row(4)] }, 3_600_000);
    expect((await one.newest('signals', 'a'))?.at).toBe(4);
    await read;
    const last = one.change({ add: [row(5)] }, 3_600_000);
    await one.close();
    await last;
    expect(await times(other)).toEqual([1, 2, 3, 4, 5]);
    await other.close();
  });

  it('shows one opener what another wrote, and gives a claim to one of them', async () => {
    const file = newFile();
    const [one, other] = [(await open(file)).storage, (await open(file)).storage];
    await one.set('key', 'from one');
    expect(await other.get('key')).toBe('from one');
    expect([await one.claim('job', 9_000), await other.claim('job', 9_000)]).toEqual([true, false]);
    await one.close();
    await other.close();
  });

  it('loses no update of several processes that write at once', async () => {
    const file = newFile();
    await (await open(file)).storage.close();
    const writer = join(import.meta.dirname, 'writer.ts');
    const codes = await Promise.all(
      [1, 2, 3].map(
        () => new Promise((resolve) => fork(writer, [file, '40']).once('exit', resolve)),
      ),
    );
    expect(codes).toEqual([0, 0, 0]);
    const { storage } = await open(file);
    expect(await storage.get('count')).toBe(120);
    await storage.close();
  });

  it('keeps a file that is no database aside under a new name, and starts anew', async () => {
    const file = newFile();
    await mkdir(join(file, '..'));
    await writeFile(file, 'these are somebody’s notes, not a database');
    const opened = await open(file);
    expect(opened.keptAside).toMatch(/kanalvakt\.sqlite\.damaged-\d{8}T\d{6}\.\d{3}Z$/);
    expect(await readFile(opened.keptAside as string, 'utf8')).toContain('somebody’s notes');
    await opened.storage.set('key', 1);
    await opened.storage.close();
  });

  it('keeps a database with a damaged page aside, whole', async () => {
    const file = newFile();
    const { storage } = await open(file);
    for (let n = 0; n < 200; n++) await storage.set(`key-${n}`, 'x'.repeat(400));
    await storage.close();
    const bytes = await readFile(file);
    bytes.fill(0x5a, 8_192, 40_000);
    await writeFile(file, bytes);
    const opened = await open(file);
    expect(await readFile(opened.keptAside as string)).toEqual(bytes);
    expect(await opened.storage.get('key-1')).toBeUndefined();
    await opened.storage.close();
    expect(await readdir(join(file, '..'))).toContain('kanalvakt.sqlite');
  });

  it('says what hinders it where the path is a folder', async () => {
    const opened = await createStorage(folder, clock);
    expect(opened).toEqual({
      ok: false,
      message: `the database ${folder} is a folder; name a file under "storage:"`,
    });
  });

  it('says what hinders it where its folder cannot be made', async () => {
    const notAFolder = join(folder, 'a-file');
    await writeFile(notAFolder, '');
    const opened = await createStorage(join(notAFolder, 'deeper', 'x.sqlite'), clock);
    expect(opened).toMatchObject({ ok: false });
    expect((opened as { message: string }).message).toContain('cannot be used (ENOTDIR)');
  });

  it.skipIf(process.getuid?.() === 0)('says that it may not write', async () => {
    const file = newFile();
    await (await open(file)).storage.close();
    await chmod(file, 0o400);
    const opened = await createStorage(file, clock);
    expect((opened as { message: string }).message).toContain('mend its permissions');
  });

  it('throws rather than pass an unreadable document for an absent one', async () => {
    const { storage } = await open(newFile());
    await storage.set('key', 1);
    await storage.close();
    await expect(storage.get('key')).rejects.toThrow();
    await expect(storage.set('key', 2)).rejects.toThrow();
  });
});
