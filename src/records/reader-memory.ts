import type { Database, Log, ReaderMemory, Row } from '../ports.ts';
import { WRITTEN_WITHIN } from './records.ts';

/**
 * What readers must know after a restart, as rows: it is written together with what they saw, and nobody waits for it.
 * What version one kept in documents is known still.
 */
export function createReaderMemory(database: Database, log: Log): ReaderMemory {
  return {
    get: async <T>(key: string) =>
      ((await database.newest('readers', key))?.value as T | undefined) ??
      (await database.get<T>(key)),
    async set(key, value) {
      const row: Row = { list: 'readers', subject: key, at: 0, key: '', value };
      database.change({ remove: [row], add: [row] }, WRITTEN_WITHIN).catch((error) => {
        log.error('what a reader knows was not kept', { key, error: String(error) });
      });
    },
  };
}
