import { createJudge } from '../judge/judge.ts';
import type { Channel } from '../model/channel.ts';
import type { Instant } from '../model/instant.ts';
import type { Signal } from '../model/signal.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Night } from '../nights/night.ts';
import type { Clock, Records } from '../ports.ts';

/**
 * The records of a replayed night, as far as it has gone. Its changes of verdict are worked out when someone asks
 * about history; what people report while it is replayed is kept beside it.
 *
 * @param zoneOf IANA zone in whose hours a channel lives
 */
export function createNightRecords(
  night: Night,
  clock: Clock,
  zoneOf: (channel: Channel) => string,
): Records {
  const told: Signal[] = [];
  const seen = (from: Instant, to: Instant) => {
    const known = [...night.signals.filter(({ at }) => at <= clock.now()), ...told];
    return known.filter(({ at }) => at >= from && at < to).sort((a, b) => a.at - b.at);
  };

  return {
    keepSignal: async (signal) => void told.push(signal),
    // They follow from the signals.
    keepVerdict: async () => {},
    posts: async (channel, from, to) =>
      seen(from, to).filter(
        (signal) => signal.kind === 'post' && signal.channel === channel,
      ) as Extract<Signal, { kind: 'post' }>[],
    signals: async (from, to) => seen(from, to),
    verdicts: async (channel, from, to) => {
      const judge = createJudge(night.channels, zoneOf);
      const changes: Verdict[] = [];
      for (const signal of seen(Number.NEGATIVE_INFINITY, to)) {
        judge.observe(signal);
        const verdict = judge.verdict(channel, signal.at);
        const last = changes.at(-1);
        if (last === undefined || differs(last, verdict)) changes.push(verdict);
      }
      return changes.filter(({ judgedAt }) => judgedAt >= from);
    },
  };
}

function differs(a: Verdict, b: Verdict): boolean {
  return a.ability !== b.ability || a.activity !== b.activity || a.cause !== b.cause;
}
