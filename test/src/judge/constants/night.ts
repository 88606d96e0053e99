import { describe, expect, it } from 'vitest';
import type { Channel } from '#src/model/channel.ts';
import { HOUR, MINUTE, type Millis } from '#src/model/instant.ts';
import type { Premise } from '#src/model/premise.ts';
import type { Signal } from '#src/model/signal.ts';
import type { Ability, Activity, Cause, EvidenceKind, Verdict } from '#src/model/verdict.ts';
import { FJORD, judged, judgeOf, look, NOW, post } from '../judge-fixture.ts';

/** A night, and between what its figure lies: three times the number it is about, or a third, moves it out. */
export type Night = readonly [shows: string, figure: () => number, above: number, below: number];

export const ability = (one: Ability, { probability }: Verdict) => probability.ability[one];
export const activity = (one: Activity, { probability }: Verdict) => probability.activity[one];
export const cause = (one: Cause, { probability }: Verdict) => probability.cause[one];
/** What the strongest item of evidence of a kind weighs, in decibans; 0 where there is none. */
export const weight = (kind: EvidenceKind, { evidence }: Verdict) =>
  evidence.find((one) => one.kind === kind)?.decibans ?? 0;
export const posted = (ago: Millis, channel = FJORD.id): Signal => ({
  ...post(NOW - ago),
  channel,
});
export const heard = (signals: readonly Signal[], ...premises: Premise[]) =>
  judgeOf(signals).verdict(FJORD.id, NOW, premises);

/** Fjord's account with what is ours, beside so many sisters on the platform with `each` of theirs. */
export function besides(
  count: number,
  each: (channel: string, at: number) => readonly Signal[],
  ours: readonly Signal[],
): Verdict {
  const sisters = Array.from(
    { length: count },
    (_, at): Channel => ({ ...FJORD, id: `sister-${at}`, owner: `Sister ${at}`, role: 'sister' }),
  );
  return judged([...ours, ...sisters.flatMap(({ id }, at) => each(id, at))], NOW, [
    FJORD,
    ...sisters,
  ]);
}
export const gone = (ago: Millis, channel = FJORD.id) => [
  posted(9 * HOUR, channel),
  look('missing', ago, { channel }),
];
export const looks = (
  count: number,
  seen: 'missing' | 'visible' | 'unreachable',
  apart = 10 * MINUTE,
) => Array.from({ length: count }, (_, at) => look(seen, (count - at) * apart));

/** Tells the nights of each number of src/judge, by its name there. */
export function hold(nights: Readonly<Record<string, readonly Night[]>>): void {
  describe.each(Object.entries(nights))('%s', (_, its) => {
    it.each(its)('is as it is: %s', (_shows, figure, above, below) => {
      const found = figure();
      expect(found).toBeGreaterThan(above);
      expect(found).toBeLessThan(below);
    });
  });
}
