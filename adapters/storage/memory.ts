import type { Claims, Clock, Database, Row, RowList, RowStore } from '../../src/ports.ts';

/** A database that lives as long as this object: for a replayed night, and for tests. */
export function createMemoryStorage(clock: Clock): Database & Claims {
  /** Serialised, so that what a caller changes afterwards changes nothing here. */
  const documents = new Map<string, { text: string; expires: number }>();
  const claims = new Map<string, number>();

  function read<T>(key: string): T | undefined {
    const found = documents.get(key);
    if (found === undefined || found.expires <= clock.now()) return undefined;
    return JSON.parse(found.text) as T;
  }
  function write(key: string, value: unknown, expiresAfter?: number): void {
    const expires =
      expiresAfter === undefined ? Number.POSITIVE_INFINITY : clock.now() + expiresAfter;
    documents.set(key, { text: JSON.stringify(value), expires });
  }

  return {
    ...createMemoryRows(),
    get: async (key) => read(key),
    set: async (key, value, expiresAfter) => write(key, value, expiresAfter),
    update: async (key, change, expiresAfter) => write(key, change(read(key)), expiresAfter),
    delete: async (key) => void documents.delete(key),
    close: async () => {},
    async claim(key, expiresAfter) {
      const held = claims.get(key);
      if (held !== undefined && held > clock.now()) return false;
      claims.set(key, clock.now() + expiresAfter);
      return true;
    },
  };
}

function createMemoryRows(): RowStore {
  /** By all that tells a row from others; serialised like the documents. */
  const kept = new Map<string, { readonly row: Omit<Row, 'value'>; readonly text: string }>();
  const nameOf = ({ list, subject, at, key, value }: Row) =>
    JSON.stringify([list, subject, at, key ?? value]);
  const found = (list: RowList, from: number, to: number, subject?: string) =>
    [...kept.values()]
      .filter(
        ({ row }) =>
          row.list === list &&
          row.at >= from &&
          row.at < to &&
          (subject === undefined || row.subject === subject),
      )
      .sort((a, b) => a.row.at - b.row.at)
      .map(({ row, text }): Row => ({ ...row, value: JSON.parse(text) }));

  return {
    async change({ remove = [], add = [] }) {
      for (const row of remove) kept.delete(nameOf(row));
      for (const row of add) {
        const name = nameOf(row);
        if (!kept.has(name)) kept.set(name, { row, text: JSON.stringify(row.value) });
      }
    },
    rows: async (list, from, to, subject) => found(list, from, to, subject),
    newest: async (list, subject) =>
      found(list, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, subject).at(-1),
    async expire(list, before, most) {
      const old = found(list, Number.NEGATIVE_INFINITY, before).slice(0, most);
      for (const row of old) kept.delete(nameOf(row));
      return old.length;
    },
  };
}
