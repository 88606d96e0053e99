import { type Instant, isoUtc } from '../../model/instant.ts';
import type { Store } from '../../ports.ts';

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

/** The log of who changed what. Nothing is ever taken out of it. */
export interface AuditLog {
  note(entry: AuditEntry): Promise<void>;
  /** What was noted, oldest first: from ≤ at < to. */
  read(from: Instant, to: Instant): Promise<readonly AuditEntry[]>;
}

export function createAuditLog(store: Store): AuditLog {
  return {
    note: (entry) =>
      store.update<readonly AuditEntry[]>(keyOf(month(entry.at)), (all = []) => [...all, entry]),
    async read(from, to) {
      const found: AuditEntry[] = [];
      for (const each of monthsFrom(from, to)) {
        found.push(...((await store.get<readonly AuditEntry[]>(keyOf(each))) ?? []));
      }
      return found.filter(({ at }) => from <= at && at < to);
    },
  };
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
