import { type Instant, isoUtc } from '../../model/instant.ts';
import type { Log, Store } from '../../ports.ts';
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
  readonly store: Store;
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
  await store.update<readonly AuditEntry[]>(keyOf(month(now)), (all = []) => [...all, entry]);
}

/** What people changed, oldest first: from ≤ at < to. */
export async function readAuditLog(
  store: Store,
  from: Instant,
  to: Instant,
): Promise<readonly AuditEntry[]> {
  const found: AuditEntry[] = [];
  for (const each of monthsFrom(from, to)) {
    found.push(...((await store.get<readonly AuditEntry[]>(keyOf(each))) ?? []));
  }
  return found.filter(({ at }) => from <= at && at < to);
}

function keyOf(month: string): string {
  return `audit/${month}`;
}

/** `2026-11`, in UTC: a month's entries stand in one document. */
function month(at: Instant): string {
  return isoUtc(at).slice(0, 7);
}

function monthsFrom(from: Instant, to: Instant): readonly string[] {
  const months: string[] = [];
  const last = month(to);
  for (let next = month(from); next <= last; next = following(next)) months.push(next);
  return months;
}

function following(month: string): string {
  const [year = 0, of = 0] = month.split('-').map(Number);
  return of === 12 ? `${year + 1}-01` : `${year}-${String(of + 1).padStart(2, '0')}`;
}
