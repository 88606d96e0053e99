import type { Verdict } from '../model/verdict.ts';
import type { Night, NightQuestion } from '../nights/night.ts';
import { createJudge } from './judge.ts';

/** Runs a night on its own clock: each question is judged from the signals up to its time, and from nothing later. */
export function* replayNight(night: Night): Generator<{ ask: NightQuestion; verdict: Verdict }> {
  const judge = createJudge(night.channels, () => night.zone);
  let next = 0;
  for (const ask of night.asks) {
    for (; next < night.signals.length; next++) {
      const signal = night.signals[next];
      if (signal === undefined || signal.at > ask.at) break;
      judge.observe(signal);
    }
    yield { ask, verdict: judge.verdict(ask.channel, ask.at) };
  }
}
