import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createJudge, type Judge } from '#src/judge/judge.ts';
import type { Channel } from '#src/model/channel.ts';
import { HOUR, type Instant, MINUTE, type Millis, SECOND } from '#src/model/instant.ts';
import type { Signal } from '#src/model/signal.ts';
import type { Assessment } from '#src/model/verdict.ts';
import { anySignal, NOW, ZONE } from './judge-fixture.ts';

/** A judge that keeps what it has weighed says what one says that weighs everything now. */

function channelsOf(count: number): readonly Channel[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `c${index}`,
    owner: `Etat ${index % Math.ceil(count / 3)}`,
    platform: index % 4 === 3 ? 'bluesky' : 'x',
    handle: `h${index}`,
    role: 'ours',
    postsPerDay: 1 + (index % 20),
  }));
}

interface Step {
  readonly after: Millis;
  readonly signal: Signal;
  readonly about: number;
  readonly asked: number;
  readonly act: 'observe' | 'forget' | 'nothing' | 'ask of the past';
}

const steps = (after: fc.Arbitrary<Millis>, count: number) =>
  fc.array(
    fc.record<Step>({
      after,
      signal: anySignal,
      about: fc.nat(count - 1),
      asked: fc.nat(count - 1),
      act: fc.constantFrom('observe', 'observe', 'observe', 'forget', 'nothing', 'ask of the past'),
    }),
    { maxLength: 25 },
  );

/** Takes a story through a judge, and at each step asks it and one that was made for that moment. */
function compare(
  story: readonly Step[],
  channels: readonly Channel[],
  before: readonly Signal[],
  expectAlike: (kept: Assessment, weighed: Assessment) => void,
): void {
  const known: Signal[] = [...before];
  const zone = () => ZONE;
  const judgeOf = (signals: readonly Signal[]): Judge => {
    const judge = createJudge(channels, zone);
    for (const signal of signals) judge.observe(signal);
    return judge;
  };
  const judge = judgeOf(known);
  let now: Instant = NOW;
  for (const { after, signal, about, asked, act } of story) {
    now += after;
    const { id } = channels[asked] as Channel;
    if (act === 'observe') {
      const told = 'channel' in signal ? { ...signal, channel: `c${about}` } : signal;
      known.push({ ...told, at: now });
      judge.observe(known.at(-1) as Signal);
    } else if (act === 'forget') {
      const report = known.findLastIndex(({ kind }) => kind === 'report');
      if (report >= 0) judge.forget(known.splice(report, 1)[0] as Signal);
    } else if (act === 'ask of the past') {
      const then = now - HOUR;
      expectAlike(judge.assess(id, then), judgeOf(known).assess(id, then));
    }
    expectAlike(judge.assess(id, now), judgeOf(known).assess(id, now));
  }
}

function farthest(one: Assessment, other: Assessment): number {
  const apart = (['ability', 'activity'] as const).flatMap((part) =>
    Object.entries(one.probability[part]).map(([name, share]) =>
      Math.abs(share - ((other.probability[part] as Record<string, number>)[name] ?? 0)),
    ),
  );
  return Math.max(...apart);
}

describe('what was weighed before', () => {
  it('gives the very verdicts of weighing everything, for as many as a service has', () => {
    const channels = channelsOf(40);
    const after = fc.constantFrom(0, SECOND, 30 * SECOND, 7 * MINUTE, 3 * HOUR);
    fc.assert(
      fc.property(steps(after, 40), (story) => {
        compare(story, channels, [], (kept, weighed) => expect(kept).toEqual(weighed));
      }),
      { numRuns: 60 },
    );
  });

  it('is less than .002 from that where many are weighed by turns', () => {
    const channels = channelsOf(1_200);
    const before = channels.flatMap(({ id }, index): Signal[] => [
      { kind: 'credentials', channel: id, result: 'ok', at: NOW - 20 * MINUTE - index * SECOND },
      { kind: 'profile', channel: id, seen: 'visible', at: NOW - 10 * MINUTE - index * SECOND },
    ]);
    const after = fc.constantFrom(0, 200, SECOND, 11 * SECOND);
    fc.assert(
      fc.property(steps(after, 1_200), (story) => {
        compare(story.slice(0, 8), channels, before, (kept, weighed) => {
          const apart = farthest(kept, weighed);
          expect(apart).toBeLessThan(0.002);
          if (apart === 0) expect(kept).toEqual(weighed);
        });
      }),
      { numRuns: 8 },
    );
  });

  it('is weighed again for everybody when a clock goes back', () => {
    const channels = channelsOf(6);
    const judge = createJudge(channels, () => ZONE);
    const refused = (at: Instant): Signal => ({
      ...{ kind: 'write', channel: 'c0', result: 'refused', by: 'person', at },
    });
    judge.observe(refused(NOW - HOUR));
    judge.assess('c0', NOW);
    judge.observe(refused(NOW - 5 * HOUR));
    const anew = createJudge(channels, () => ZONE);
    for (const at of [NOW - HOUR, NOW - 5 * HOUR]) anew.observe(refused(at));
    for (const now of [NOW - 4 * HOUR, NOW - 3 * HOUR, NOW + HOUR]) {
      expect(judge.assess('c0', now)).toEqual(anew.assess('c0', now));
      expect(judge.assess('c1', now)).toEqual(anew.assess('c1', now));
    }
  });
});
