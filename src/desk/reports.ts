import type { Judge } from '../judge/judge.ts';
import { DAY, HOUR, type Instant, type Millis } from '../model/instant.ts';
import type { Says, SignalOf } from '../model/signal.ts';
import type { Store } from '../ports.ts';
import type { Noted } from '../say/receipt.ts';

/** A report with its author. */
export interface Kept extends Noted {
  readonly person: string;
  readonly name?: string;
  /** Taken back or expired; kept a while, so that a restart does not bring it back from the records. */
  readonly over?: true;
}

/** What people have reported, kept over restarts. */
export interface Reports {
  /** Every report that still counts. */
  open(now: Instant): Promise<readonly Kept[]>;
  /** Keeps new reports and lets the judge know. */
  keep(reports: readonly SignalOf<'report'>[], author: Author): Promise<readonly Kept[]>;
  /** The report with this id, if it still counts. */
  find(id: string, now: Instant): Promise<Kept | undefined>;
  /** Takes a report back: the judge forgets it. */
  withdraw(id: string): Promise<void>;
  /** After a restart: reports that count are known to the judge again, withdrawn ones are not. */
  restore(now: Instant): Promise<void>;
}

export interface Author {
  readonly person: string;
  readonly name?: string;
}

/** A shift: after it someone else is on duty, and should say so anew. */
const SHIFT: Millis = 12 * HOUR;
/** A silence that is meant lasts longer than a shift. */
const PURPOSE: Millis = 7 * DAY;
/** Past this no record of a report weighs anything any more. */
const REMEMBERED: Millis = 30 * DAY;

const KEY = 'desk/reports';

/** How long a report counts. */
export function lifetime(says: Says): Millis {
  return says === 'quiet-on-purpose' ? PURPOSE : SHIFT;
}

export function createReports(store: Store, judge: Judge): Reports {
  // One document, changed by one at a time.
  let last: Promise<unknown> = Promise.resolve();
  function change<T>(work: (all: readonly Kept[]) => Promise<T> | T): Promise<T> {
    const next = last.then(async () => work((await store.get<readonly Kept[]>(KEY)) ?? []));
    last = next.catch(() => undefined);
    return next;
  }
  const counts = (kept: Kept, now: Instant) => kept.over !== true && kept.expires > now;

  return {
    open: (now) =>
      change(async (all) => {
        const expired = all.filter((kept) => kept.over !== true && kept.expires <= now);
        if (expired.length > 0) {
          for (const { report } of expired) judge.forget(report);
          await store.set(
            KEY,
            all
              .filter(({ expires }) => expires > now - REMEMBERED)
              .map((kept) => (expired.includes(kept) ? { ...kept, over: true as const } : kept)),
          );
        }
        return all.filter((kept) => counts(kept, now));
      }),
    keep: (reports, { person, name }) =>
      change(async (all) => {
        const kept: Kept[] = [];
        for (const report of reports) {
          const ids = new Set([...all, ...kept].map(({ id }) => id));
          kept.push({
            id: freeId(`${report.at.toString(36)}-${report.channel}`, ids),
            report,
            expires: report.at + lifetime(report.says),
            person,
            ...(name === undefined ? {} : { name }),
          });
        }
        await store.set(KEY, [...all, ...kept]);
        for (const { report } of kept) judge.observe(report);
        return kept;
      }),
    find: (id, now) => change((all) => all.find((kept) => kept.id === id && counts(kept, now))),
    withdraw: (id) =>
      change(async (all) => {
        const found = all.find((kept) => kept.id === id);
        if (!found) return;
        await store.set(
          KEY,
          all.map((kept) => (kept === found ? { ...kept, over: true as const } : kept)),
        );
        judge.forget(found.report);
      }),
    restore: (now) =>
      change((all) => {
        for (const kept of all) {
          // The records may have brought it already: it is to count once, or not at all.
          judge.forget(kept.report);
          if (counts(kept, now)) judge.observe(kept.report);
        }
      }),
  };
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n++) {
    const id = n === 1 ? wanted : `${wanted}-${n}`;
    if (!taken.has(id)) return id;
  }
}
