import type { Signal, SignalOf } from '#src/model/signal.ts';
import type { Verdict } from '#src/model/verdict.ts';
import type { Records } from '#src/ports.ts';

/** Records that last as long as the test. */
export function createMemoryRecords(): Records {
  const signals: Signal[] = [];
  const verdicts: Verdict[] = [];
  const within = (at: number, from: number, to: number) => at >= from && at < to;
  return {
    async keepSignals(more) {
      signals.push(...more);
    },
    async keepVerdicts(more) {
      verdicts.push(...more);
    },
    async flush() {},
    async expire() {},
    async posts(channel, from, to) {
      return signals.filter(
        (signal): signal is SignalOf<'post'> =>
          signal.kind === 'post' && signal.channel === channel && within(signal.at, from, to),
      );
    },
    async signals(from, to) {
      return signals.filter(({ at }) => within(at, from, to)).sort((a, b) => a.at - b.at);
    },
    async verdicts(channel, from, to) {
      return verdicts.filter(
        (verdict) => verdict.channel === channel && within(verdict.judgedAt, from, to),
      );
    },
  };
}
