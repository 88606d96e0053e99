import { createHash } from 'node:crypto';
import type { Millis } from '../../src/model/instant.ts';
import { ROW_LISTS, type Row, type RowList, type RowStore } from '../../src/ports.ts';

/** Asks the database in SQL; every call in the turn of its connection. */
export interface Sql {
  query(sql: string, ...parameters: readonly unknown[]): Promise<readonly unknown[]>;
  inTurn<T>(job: () => Promise<T>): Promise<T>;
  /** Within a turn: all or nothing. */
  transaction<T>(job: () => Promise<T>): Promise<T>;
}

/** A row as it stands in its table. */
interface Stored {
  readonly subject: string;
  readonly at: number;
  readonly key: string;
  readonly value: string;
}

type Change = Parameters<RowStore['change']>[0];

/** Makes the tables where there are none. */
export async function createTables({ query }: Pick<Sql, 'query'>): Promise<void> {
  for (const list of ROW_LISTS) {
    await query(
      `CREATE TABLE IF NOT EXISTS ${list}(subject TEXT NOT NULL, at INTEGER NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY(subject, at, key)) WITHOUT ROWID`,
    );
    if (list !== 'readers') await query(`CREATE INDEX IF NOT EXISTS ${list}_at ON ${list}(at)`);
  }
}

/** Changes that are made in one transaction. */
interface Together {
  readonly changes: Change[];
  readonly subjects: Set<string>;
  readonly made: Promise<void>;
  /** Has them made within so many milliseconds, others with them. */
  within(most: Millis): void;
}

/** Rows in SQLite, a table for each list. Changes that wait at the same time are made in one transaction. */
export function createSqliteRows({ query, inTurn, transaction }: Sql): RowStore & {
  /** Makes what waits: to be called before the database is closed. */
  write(): Promise<void>;
} {
  let waiting: Together | undefined;

  return {
    change(change, within = 0) {
      waiting ??= together();
      waiting.changes.push(change);
      for (const { subject } of [...(change.remove ?? []), ...(change.add ?? [])]) {
        waiting.subjects.add(subject);
      }
      const { made } = waiting;
      waiting.within(within);
      return made;
    },
    async write() {
      waiting?.within(0);
      await waiting?.made;
    },
    rows: (list, from, to, subject) => {
      makeFirst(subject);
      return inTurn(async () => {
        const about = subject === undefined ? '' : 'subject = ? AND ';
        const found = await query(
          `SELECT subject, at, key, value FROM ${list} WHERE ${about}at >= ? AND at < ? ORDER BY at`,
          ...(subject === undefined ? [] : [subject]),
          bound(from),
          bound(to),
        );
        return found.map((row) => rowOf(list, row as Stored));
      });
    },
    newest: (list, subject) => {
      makeFirst(subject);
      return inTurn(async () => {
        const [found] = await query(
          `SELECT subject, at, key, value FROM ${list} WHERE subject = ? ORDER BY at DESC LIMIT 1`,
          subject,
        );
        return found === undefined ? undefined : rowOf(list, found as Stored);
      });
    },
    expire: (list, before, most) =>
      inTurn(async () => {
        const gone = await query(
          `DELETE FROM ${list} WHERE (subject, at, key) IN (SELECT subject, at, key FROM ${list} WHERE at < ? LIMIT ?) RETURNING 1`,
          bound(before),
          most,
        );
        return gone.length;
      }),
  };

  /** What waits is seen by whoever reads of the same subject. */
  function makeFirst(subject: string | undefined): void {
    if (subject === undefined || waiting?.subjects.has(subject)) waiting?.within(0);
  }

  function together(): Together {
    const { promise: made, resolve } = Promise.withResolvers<void>();
    const changes: Change[] = [];
    let timer: NodeJS.Timeout | undefined;
    let due = Number.POSITIVE_INFINITY;
    const begin = () => {
      clearTimeout(timer);
      due = Number.NEGATIVE_INFINITY;
      const job = () => {
        // Until its turn comes, others may join.
        waiting = undefined;
        return transaction(() => make(changes));
      };
      resolve(inTurn(job));
    };
    return {
      ...{ changes, made, subjects: new Set() },
      within(most) {
        const wanted = performance.now() + most;
        if (wanted >= due) return;
        due = wanted;
        clearTimeout(timer);
        if (most <= 0) begin();
        else timer = setTimeout(begin, most);
      },
    };
  }

  async function make(changes: readonly Change[]): Promise<void> {
    for (const { remove = [], add = [] } of changes) {
      for (const [list, rows] of Map.groupBy(remove, (row) => row.list)) {
        await query(
          `DELETE FROM ${list} WHERE (subject, at, key) IN (SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?))`,
          JSON.stringify(rows.map((row) => [row.subject, row.at, keyOf(row)])),
        );
      }
      for (const [list, rows] of Map.groupBy(add, (row) => row.list)) {
        await query(
          `INSERT OR IGNORE INTO ${list}(subject, at, key, value) SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(?)`,
          JSON.stringify(
            rows.map((row) => [row.subject, row.at, keyOf(row), JSON.stringify(row.value)]),
          ),
        );
      }
    }
  }
}

/** SQLite's integers have 64 bits, and no infinity. */
function bound(at: number): number {
  return Math.min(Math.max(at, Number.MIN_SAFE_INTEGER), Number.MAX_SAFE_INTEGER);
}

function rowOf(list: RowList, { subject, at, key, value }: Stored): Row {
  return { list, subject, at, key, value: JSON.parse(value) };
}

/** A digest stands for a value: short enough for an index, and long enough that no two of one moment share it. */
function keyOf({ key, value }: Row): string {
  return key ?? createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 16);
}
