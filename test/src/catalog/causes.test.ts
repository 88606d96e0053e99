import { describe, expect, it } from 'vitest';
import { CAUSE_RECORDS, causeRecord, HYPOTHESES, type HypothesisId } from '#src/catalog/causes.ts';
import { TABLES } from '#src/judge/likelihood/decision-model.ts';
import { GROUPS } from '#src/judge/likelihood/hypotheses.ts';
import { CAUSES } from '#src/model/verdict.ts';

const ROWS = Object.values<Readonly<Record<string, object>>>(TABLES).flatMap((table) =>
  Object.values(table),
);

/** States that no observation speaks for: they are what is left where nothing else explains. */
const LEFT_OVER: readonly HypothesisId[] = ['paused', 'fault'];

describe('a cause', () => {
  it.each(CAUSES)(
    '%s can be found: some observation speaks for each of its hypotheses',
    (cause) => {
      for (const { id } of causeRecord(cause).hypotheses) {
        if (LEFT_OVER.some((one) => one === id)) continue;
        const groups = Object.entries<readonly string[]>(GROUPS)
          .filter(([group, ids]) => group !== 'blocked' && ids.includes(id))
          .map(([group]) => group);
        expect(
          ROWS.some((row) => [id, ...groups].some((name) => name in row)),
          id,
        ).toBe(true);
      }
    },
  );

  it('shares no hypothesis with another', () => {
    const ids = Object.values(CAUSE_RECORDS).flatMap(({ hypotheses }) =>
      hypotheses.map(({ id }) => id),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(HYPOTHESES)).toEqual(ids);
  });
});
