import type { Judge } from '../../judge/judge.ts';
import { DAY, HOUR, type Instant, type Millis } from '../../model/instant.ts';
import type { SignalOf } from '../../model/signal.ts';
import type { ReportedState } from '../../model/signal-values.ts';
import type { Store } from '../../ports.ts';
import type { ReportRecord } from '../../say/staff-reports/receipt.ts';

/** A report with its author. */
export interface StoredReport extends ReportRecord {
  readonly person: string;
  readonly name?: string;
  /** Taken back or expired; kept a while, so that a restart does not bring it back from the records. */
  readonly over?: true;
}

/** What people have reported, kept over restarts. */
export interface StaffReports {
  /** Every report that still counts. */
  open(now: Instant): Promise<readonly StoredReport[]>;
  /** Keeps new reports and lets the judge know. */
  keep(reports: readonly SignalOf<'report'>[], author: Author): Promise<readonly StoredReport[]>;
  /** The report with this id, if it still counts. */
  find(id: string, now: Instant): Promise<StoredReport | undefined>;
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
function lifetime(says: ReportedState): Millis {
  return says === 'quiet-on-purpose' ? PURPOSE : SHIFT;
}

export function createStaffReports(store: Store, judge: Judge): StaffReports {
  const read = async () => (await store.get<readonly StoredReport[]>(KEY)) ?? [];
  const change = (made: (all: readonly StoredReport[]) => readonly StoredReport[]) =>
    store.update<readonly StoredReport[]>(KEY, (all) => made(all ?? []));
  const ended = (wanted: (kept: StoredReport) => boolean) => (all: readonly StoredReport[]) =>
    all.map((kept) => (wanted(kept) ? { ...kept, over: true as const } : kept));
  const counts = (kept: StoredReport, now: Instant) => kept.over !== true && kept.expires > now;

  return {
    async open(now) {
      const all = await read();
      const expired = (kept: StoredReport) => kept.over !== true && kept.expires <= now;
      if (all.some(expired)) {
        for (const { report } of all.filter(expired)) judge.forget(report);
        await change((latest) =>
          ended(expired)(latest.filter(({ expires }) => expires > now - REMEMBERED)),
        );
      }
      return all.filter((kept) => counts(kept, now));
    },
    async keep(reports, { person, name }) {
      let kept: readonly StoredReport[] = [];
      await change((all) => {
        const taken = new Set(all.map(({ id }) => id));
        kept = reports.map((report) => {
          const id = freeId(`${report.at.toString(36)}-${report.channel}`, taken);
          taken.add(id);
          return {
            id,
            report,
            expires: report.at + lifetime(report.says),
            person,
            ...(name === undefined ? {} : { name }),
          };
        });
        return [...all, ...kept];
      });
      for (const { report } of kept) judge.observe(report);
      return kept;
    },
    async find(id, now) {
      return (await read()).find((kept) => kept.id === id && counts(kept, now));
    },
    async withdraw(id) {
      let found: StoredReport | undefined;
      await change((all) => {
        found = all.find((kept) => kept.id === id);
        return ended((kept) => kept.id === id)(all);
      });
      if (found) judge.forget(found.report);
    },
    async restore(now) {
      for (const kept of await read()) {
        // The records may have brought it already: it is to count once, or not at all.
        judge.forget(kept.report);
        if (counts(kept, now)) judge.observe(kept.report);
      }
    },
  };
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n++) {
    const id = n === 1 ? wanted : `${wanted}-${n}`;
    if (!taken.has(id)) return id;
  }
}
