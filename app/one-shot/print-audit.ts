import { escapeControls } from '../../adapters/chats/terminal/reply-text.ts';
import { usageError } from '../../adapters/chats/terminal/usage-error.ts';
import { createStorage } from '../../adapters/storage/storage.ts';
import { type AuditEntry, readAuditLog } from '../../src/desk/context/audit-log.ts';
import { DAY, isoUtc } from '../../src/model/instant.ts';
import type { Settings } from '../../src/settings/settings.ts';

/** Prints the audit log of the last days, oldest first: a line each, or JSON Lines for other programs. */
export async function printAudit(settings: Settings, days: number, json: boolean): Promise<void> {
  const clock = { now: () => Date.now() };
  const opened = await createStorage(settings.storage, clock);
  if (!opened.ok) return usageError(opened.message);
  try {
    const now = clock.now();
    const entries = await readAuditLog(opened.storage, now - days * DAY, now + 1);
    if (entries.length === 0) {
      // Not among the lines, which other programs may read.
      process.stderr.write(
        `Nobody reported, withdrew or chose anything in ${days === 1 ? 'the last day' : `the last ${days} days`}.\n`,
      );
    }
    for (const entry of entries) {
      process.stdout.write(
        `${json ? JSON.stringify(dated(entry)) : escapeControls(line(entry))}\n`,
      );
    }
  } finally {
    await opened.storage.close();
  }
}

function dated({ at, ...rest }: AuditEntry): object {
  return { at: isoUtc(at), ...rest };
}

function line({ at, what, person, name, chat, room, channel, detail }: AuditEntry): string {
  const who = name ? `${name} (${person})` : person;
  const where = chat ? `${chat} ${room}` : room;
  return [isoUtc(at), what, channel, detail, `by ${who}`, `in ${where}`].filter(Boolean).join('  ');
}
