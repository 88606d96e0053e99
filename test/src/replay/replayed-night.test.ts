import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Signal } from '#src/model/signal.ts';
import { parseNight } from '#src/nights/night.ts';
import { createNightRecords } from '#src/replay/replayed-night.ts';

const FILE = new URL('../../../app/nights/oslo-2020-07-16.json', import.meta.url);
const parsed = parseNight(readFileSync(FILE, 'utf8'), 'night');
if (!parsed.ok) throw new Error('the bundled night is faulty');
const night = parsed.value;
const at = (time: string) => Date.parse(`2020-07-${time}Z`);
const recordsAt = (now: number) => createNightRecords(night, { now: () => now }, () => night.zone);

describe('the records of a night', () => {
  it('know nothing of what has not happened yet', async () => {
    const records = recordsAt(at('15T22:00:00'));
    const seen = await records.signals(0, Number.MAX_SAFE_INTEGER);
    expect(seen.at(-1)?.at).toBe(at('15T21:50:00'));
    expect(await records.posts('oslo-x', 0, Number.MAX_SAFE_INTEGER)).toHaveLength(2);
  });

  it('tell the changes of verdict up to now, oldest first', async () => {
    const abilities = async (now: number) => {
      const kept = await recordsAt(now).verdicts('oslo-x', 0, now + 1);
      return kept.map(({ ability }) => ability);
    };
    expect(await abilities(at('15T21:40:00'))).not.toContain('blocked');
    const all = await recordsAt(at('15T23:30:00')).verdicts('oslo-x', 0, at('15T23:30:00'));
    expect(all.at(-1)).toMatchObject({ ability: 'blocked' });
    expect(all.map(({ judgedAt }) => judgedAt)).toEqual(
      all.map(({ judgedAt }) => judgedAt).toSorted((a, b) => a - b),
    );
  });

  it('keep what people report meanwhile, in its place', async () => {
    const records = recordsAt(at('15T23:00:00'));
    const report: Signal = {
      at: at('15T22:10:00'),
      kind: 'report',
      channel: 'vest-x',
      says: 'unsure',
      by: 'staff',
    };
    await records.keepSignals([report]);
    const seen = await records.signals(at('15T22:06:00'), at('15T22:15:01'));
    expect(seen.map(({ kind }) => kind)).toEqual(['post', 'report', 'write']);
  });
});
