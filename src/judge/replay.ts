import type { Premise } from '../model/premise.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Night, NightQuestion } from '../nights/night.ts';
import { createJudge } from './judge.ts';
import type { DecisionModel } from './likelihood/decision-model.ts';

/**
 * Runs a night on its own clock: each question is judged from the signals up to its time, and from nothing later.
 *
 * @param premisesIn reads what an asker takes for granted; nothing, where it is left out
 */
export function* replayNight(
  night: Night,
  premisesIn: (text: string) => readonly Premise[] = () => [],
  model?: DecisionModel,
): Generator<{ ask: NightQuestion; verdict: Verdict }> {
  const judge = createJudge(night.channels, () => night.zone, [], model);
  let next = 0;
  for (const ask of night.asks) {
    for (; next < night.signals.length; next++) {
      const signal = night.signals[next];
      if (signal === undefined || signal.at > ask.at) break;
      judge.observe(signal);
    }
    yield { ask, verdict: judge.verdict(ask.channel, ask.at, premisesIn(ask.text)) };
  }
}
