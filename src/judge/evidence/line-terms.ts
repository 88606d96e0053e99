import { HOUR, type Instant, MINUTE } from '../../model/instant.ts';
import type { SignalOf } from '../../model/signal.ts';
import { indexOf, type Vector, vector } from '../hypotheses/hypothesis.ts';
import type { DecisionModel } from '../likelihood/decision-model.ts';
import type { ChannelMemory } from '../memory/channel-memory.ts';
import type { PlatformMemory } from '../memory/platform-memory.ts';
import { gotAnswer } from './last-observation.ts';
import { ageWeight, type Term } from './term.ts';

/** What is known of our own line and of the chat in which the question was asked. */
export function lineTerms(
  memory: PlatformMemory,
  model: DecisionModel,
  now: Instant,
): readonly Term[] {
  const control = memory.reach.filter(({ target, at }) => target === 'control' && at <= now);
  const ours = control.findLast(({ vantage }) => vantage === 'ours');
  const outside = control.findLast(({ vantage }) => vantage === 'outside');
  const terms: Term[] = [];
  if (ours) {
    const outcome = ours.result === 'ok' ? 'ok' : 'failed';
    // A line that answers now may fail in a minute; one that fails stays suspect a little longer.
    const halfLife = outcome === 'ok' ? 40 * MINUTE : HOUR;
    terms.push(term(ours, model.ratios['control-ours'][outcome], halfLife));
  }
  if (outside) {
    terms.push(
      term(
        outside,
        model.ratios['control-outside'][outside.result === 'ok' ? 'ok' : 'failed'],
        HOUR,
      ),
    );
  }
  const chats = new Map<string, SignalOf<'chat'>>();
  for (const signal of memory.chat) if (signal.at <= now) chats.set(signal.adapter, signal);
  const chat = [...chats.values()].find(({ state }) => state === 'down');
  if (chat) terms.push(term(chat, model.ratios.chat.down, 3 * HOUR));
  return terms;

  function term(
    signal: SignalOf<'reach'> | SignalOf<'chat'>,
    ratios: Vector,
    halfLife: number,
  ): Term {
    return {
      kind: signal.kind,
      at: signal.at,
      signal,
      ratios,
      weight: ageWeight(now - signal.at, halfLife),
    };
  }
}

/** Whether anything on a platform could be read lately; undefined where nothing was tried. */
export function reachedBy(members: readonly ChannelMemory[], now: Instant): boolean | undefined {
  let reached: boolean | undefined;
  for (const member of members) {
    const answered = gotAnswer(member.signals(now), now);
    if (answered) return true;
    reached ??= answered;
  }
  return reached;
}

const NETWORK = indexOf('network');
const SHARED = indexOf('shared');

/**
 * All platforms out of reach at once is seldom theirs; one alone, while others answer, is seldom our line.
 *
 * @param key the platform to judge
 * @param reach of every platform, this one included: what `reachedBy` says
 */
export function fromOtherPlatforms(
  key: string,
  reach: ReadonlyMap<string, boolean | undefined>,
): Vector {
  const ratios = vector();
  const others = [...reach].filter(([other]) => other !== key).map(([, reached]) => reached);
  const out = others.filter((reached) => reached === false).length;
  const heard = others.includes(true);
  if (out > 0 && !heard) {
    ratios[NETWORK] = Math.min(out, 2) * Math.log(10);
    ratios[SHARED] = Math.min(out, 2) * Math.log(5);
  } else if (heard && reach.get(key) === false) {
    ratios[NETWORK] = Math.log(0.1);
  }
  return ratios;
}
