import type { Incident } from '../model/incident.ts';
import { DAY, type Instant, isoUtc } from '../model/instant.ts';
import type { Signal, SignalOf } from '../model/signal.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Database, Row } from '../ports.ts';
import { postRow, verdictRow } from './records.ts';
import { rowOf } from './signal-lines.ts';

/** A list as version one kept it: an index of subjects, for each an index of periods, for each period a document. */
interface OldList {
  readonly index: string;
  /** Documents beside those of the periods. */
  readonly besides?: (subject: string) => string;
  rowOf(entry: unknown): Row;
}

const LISTS: readonly OldList[] = [
  { index: 'posts', rowOf: (entry) => postRow(entry as SignalOf<'post'>) },
  {
    index: 'signals',
    rowOf: (entry) => rowOf(entry as Exclude<Signal, SignalOf<'post'>>),
  },
  {
    index: 'verdicts',
    besides: (subject) => `verdicts/${subject}/last`,
    rowOf: (entry) => {
      const { at: _at, ...verdict } = entry as Verdict & { readonly at: Instant };
      return verdictRow(verdict as Verdict);
    },
  },
  {
    index: 'incidents/closed',
    rowOf: (entry) => {
      const { at, incident } = entry as { readonly at: Instant; readonly incident: Incident };
      return { list: 'incidents', subject: incident.id, at, key: '', value: incident };
    },
  },
];

/** Says that there is nothing to move any more. */
const LAYOUT = 'layout';
const ROWS = 2;
/** The audit log's documents had no index, only the names of their months; version one is not older than this. */
const MONTHS = 36;

/**
 * Moves what version one kept in documents into rows. A subject's documents go once its rows are written, so that a move
 * that was cut off goes on where it was, and a second one finds nothing.
 *
 * @param progress is told how many subjects are done, of how many; not at all where there is nothing to move
 */
export async function moveDocuments(
  database: Database,
  now: Instant,
  progress: (done: number, of: number) => void,
): Promise<void> {
  if ((await database.get(LAYOUT)) === ROWS) return;
  const open: { readonly list: OldList; readonly subject: string }[] = [];
  for (const list of LISTS) {
    const subjects = (await database.get<readonly string[]>(list.index)) ?? [];
    open.push(...subjects.map((subject) => ({ list, subject })));
  }
  for (const [done, { list, subject }] of open.entries()) {
    progress(done, open.length);
    await moveSubject(database, list, subject);
  }
  for (const { index } of LISTS) await database.delete(index);
  for (const month of monthsUntil(now)) await moveAuditLog(database, `audit/${month}`);
  await database.set(LAYOUT, ROWS);
  if (open.length > 0) progress(open.length, open.length);
}

async function moveAuditLog(database: Database, key: string): Promise<void> {
  const entries =
    (await database.get<readonly { readonly at: Instant; readonly person: string }[]>(key)) ?? [];
  if (entries.length === 0) return;
  await database.change({
    add: entries.map((entry) => ({
      ...{ list: 'audit', subject: entry.person, at: entry.at },
      value: entry,
    })),
  });
  await database.delete(key);
}

/** `2026-11` and those before it. */
function monthsUntil(now: Instant): ReadonlySet<string> {
  const days = Array.from({ length: MONTHS * 31 }, (_, back) => now - back * DAY);
  return new Set(days.map((day) => isoUtc(day).slice(0, 7)));
}

async function moveSubject(database: Database, list: OldList, subject: string): Promise<void> {
  const index = `${list.index}/${subject}`;
  const keys = ((await database.get<readonly string[]>(index)) ?? []).map(
    (period) => `${index}/${period}`,
  );
  for (const key of keys) {
    // A day's signals go after their time; their place in the index stays.
    const entries = (await database.get<readonly unknown[]>(key)) ?? [];
    await database.change({ add: entries.map(list.rowOf) });
    await database.delete(key);
  }
  if (list.besides) await database.delete(list.besides(subject));
  await database.delete(index);
}
