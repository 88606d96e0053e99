import type { Instant } from '../../model/instant.ts';
import type { Database, Log, Row, RowStore } from '../../ports.ts';
import type { AnswerContext } from './context.ts';

/** One change that somebody made: who, where, when. */
export interface AuditEntry {
  readonly at: Instant;
  readonly what:
    | 'report'
    | 'withdraw'
    | 'follow'
    | 'unfollow'
    | 'choose-organisation'
    | 'choose-language'
    | 'digest-on'
    | 'digest-off'
    | 'alerts-on'
    | 'alerts-off'
    | 'alerts-snoozed'
    | 'acknowledge'
    | 'window-on'
    | 'window-off';
  readonly person: string;
  readonly name?: string;
  /** The chat's name; absent at the terminal. */
  readonly chat?: string;
  readonly room: string;
  readonly channel?: string;
  /** What was chosen or said, in the program's own words. */
  readonly detail?: string;
}

/** What noting a change takes. */
export interface AuditServices {
  readonly store: Database;
  readonly log: Log;
}

/** Notes what a person changed, and where. Nothing is ever taken out of the audit log. */
export async function noteChange(
  what: AuditEntry['what'],
  { asker, now, store, log }: Pick<AnswerContext, 'asker' | 'now'> & AuditServices,
  more: Pick<AuditEntry, 'channel' | 'detail'> = {},
): Promise<void> {
  const { person, name, chat, room } = asker;
  const who = { person, ...(name ? { name } : {}), ...(chat ? { chat } : {}), room };
  log.info(`${what} noted`, { ...who, ...more });
  const entry = { at: now, what, ...who, ...more };
  await store.change({ add: [auditRow(entry)] });
}

/** What people changed, oldest first: from ≤ at < to. */
export async function readAuditLog(
  store: RowStore,
  from: Instant,
  to: Instant,
): Promise<readonly AuditEntry[]> {
  return (await store.rows('audit', from, to)).map(({ value }) => value as AuditEntry);
}

/** Filed by who it was. */
export function auditRow(entry: AuditEntry): Row {
  return { list: 'audit', subject: entry.person, at: entry.at, value: entry };
}
