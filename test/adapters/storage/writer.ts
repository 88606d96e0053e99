import { createStorage } from '#adapters/storage/storage.ts';

/** A process that counts up in a database: `node writer.ts FILE TIMES`. */
const [file, times] = process.argv.slice(2);
const opened = await createStorage(String(file), { now: () => Date.now() });
if (!opened.ok) throw new Error(opened.message);
for (let n = 0; n < Number(times); n++) {
  await opened.storage.update<number>('count', (count = 0) => count + 1);
}
await opened.storage.close();
