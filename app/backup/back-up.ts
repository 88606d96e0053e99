import { escapeControls } from '../../adapters/chats/terminal/reply-text.ts';
import { usageError } from '../../adapters/chats/terminal/usage-error.ts';
import { silentLog } from '../../adapters/log/silent.ts';
import { backUp, restore } from '../../adapters/storage/backup.ts';
import { createStorage } from '../../adapters/storage/storage.ts';
import { acquireInstanceLock } from '../start/instance-lock.ts';

const clock = { now: () => Date.now() };

/** Copies the database into a new file. */
export async function backUpDatabase(storage: string, target: string): Promise<void> {
  const copied = await backUp(storage, target);
  if (!copied.ok) return usageError(copied.message);
  tell(`${target} holds everything that was kept by now (${kilobytes(copied.bytes)}).`);
}

/** Puts a backup in the database's place, unless a program watches by that. */
export async function restoreDatabase(storage: string, source: string): Promise<void> {
  const opened = await createStorage(storage, clock);
  if (!opened.ok) return usageError(opened.message);
  if (opened.keptAside) tell(`The database was damaged. It is kept as ${opened.keptAside}.`);
  const lock = await acquireInstanceLock(storage, {
    store: opened.storage,
    clock,
    log: silentLog,
  });
  try {
    if (!lock.ok) return usageError(lock.message);
  } finally {
    await opened.storage.close();
  }
  const restored = await restore(source, storage, clock);
  if (!restored.ok) return usageError(restored.message);
  tell(
    `${storage} is as it was in ${source} (${kilobytes(restored.bytes)}). What stood there before is kept as ${restored.keptAside}.`,
  );
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024)} KB`;
}

function tell(line: string): void {
  process.stdout.write(`${escapeControls(line)}\n`);
}
