import { beforeEach, expect, it } from 'vitest';
import { createMemoryStorage } from '#adapters/storage/memory.ts';
import { readAuditLog } from '#src/desk/context/audit-log.ts';
import { DAY, HOUR } from '#src/model/instant.ts';
import type { Signal } from '#src/model/signal.ts';
import type { Database } from '#src/ports.ts';
import { moveDocuments } from '#src/records/move-documents.ts';
import { createRecords } from '#src/records/records.ts';

const NOW = Date.UTC(2026, 1, 3, 4);
const silent = () => {};

const POST: Signal = {
  ...{ kind: 'post', channel: 'a', at: NOW - 40 * DAY },
  ...{ count: 2, repost: false, author: 'ours' },
};
const PROFILE: Signal = { kind: 'profile', channel: 'a', seen: 'visible', at: NOW - HOUR };
const NOTICE: Signal = { kind: 'reach', target: 'control', vantage: 'ours', result: 'ok', at: NOW };
const VERDICT = {
  ...{ channel: 'a', judgedAt: NOW, ability: 'working', activity: 'quiet' },
  probability: { ability: { working: 0.9, unknown: 0.1 }, activity: { quiet: 1 }, cause: {} },
  ...{ evidence: [], settle: [] },
};
const CLOSED = { id: 'i1', opened: NOW - HOUR, history: [{ kind: 'closed', at: NOW, seq: 1 }] };
const CHANGE = { at: NOW, what: 'report', person: 'U1', room: 'C1' };

let database: Database;

/** As version one wrote it. */
beforeEach(async () => {
  database = createMemoryStorage({ now: () => NOW });
  const documents = {
    posts: ['a'],
    'posts/a': ['2025-12'],
    'posts/a/2025-12': [POST],
    signals: ['a', 'reach:control'],
    'signals/a': ['2026-02-03', '2026-01-01'],
    'signals/a/2026-02-03': [PROFILE],
    'signals/reach:control': ['2026-02-03'],
    'signals/reach:control/2026-02-03': [NOTICE],
    verdicts: ['a'],
    'verdicts/a': ['2026-02'],
    'verdicts/a/2026-02': [{ ...VERDICT, at: NOW }],
    'verdicts/a/last': VERDICT,
    'incidents/closed': ['all'],
    'incidents/closed/all': ['2026-02'],
    'incidents/closed/all/2026-02': [{ at: NOW, incident: CLOSED }],
    'audit/2026-02': [CHANGE],
  };
  for (const [key, value] of Object.entries(documents)) await database.set(key, value);
});

async function expectAllThere(): Promise<void> {
  const records = createRecords(database);
  expect(await records.signals(0, NOW + 1)).toEqual([POST, PROFILE, NOTICE]);
  expect(await records.verdicts('a', 0, NOW + 1)).toMatchObject([VERDICT]);
  expect(await readAuditLog(database, 0, NOW + 1)).toEqual([CHANGE]);
  expect((await database.rows('incidents', 0, NOW + 1)).map(({ value }) => value)).toEqual([
    CLOSED,
  ]);
}

it('moves all that version one kept, and tells how far it is', async () => {
  const told: string[] = [];
  await moveDocuments(database, NOW, (done, of) => told.push(`${done}/${of}`));
  await expectAllThere();
  expect(told).toEqual(['0/5', '1/5', '2/5', '3/5', '4/5', '5/5']);
  for (const key of ['posts', 'posts/a/2025-12', 'verdicts/a/last', 'audit/2026-02']) {
    expect(await database.get(key)).toBeUndefined();
  }
});

it('finds nothing to move the second time, nor in a new database', async () => {
  const told: number[] = [];
  await moveDocuments(database, NOW, silent);
  await moveDocuments(database, NOW, (done) => told.push(done));
  await moveDocuments(createMemoryStorage({ now: () => NOW }), NOW, (done) => told.push(done));
  expect(told).toEqual([]);
  await expectAllThere();
});

it('goes on after a move that was cut off at any write', async () => {
  for (let writes = 0; writes < 30; writes++) {
    let left = writes;
    const mortal: Database = {
      ...database,
      change: (change) => died() ?? database.change(change),
      delete: (key) => died() ?? database.delete(key),
    };
    function died(): Promise<never> | undefined {
      return left-- > 0 ? undefined : Promise.reject(new Error('killed'));
    }
    await moveDocuments(mortal, NOW, silent).catch(silent);
  }
  await moveDocuments(database, NOW, silent);
  await expectAllThere();
});
