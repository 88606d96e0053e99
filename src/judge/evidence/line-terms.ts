import { HOUR, type Instant, MINUTE } from '../../model/instant.ts';
import type { SignalOf } from '../../model/signal.ts';
import type { Vector } from '../hypotheses/vector.ts';
import { CHAT, CONTROL_OURS, CONTROL_OUTSIDE } from '../likelihood/reach.ts';
import { compile } from '../likelihood/table.ts';
import type { PlatformMemory } from '../memory/platform-memory.ts';
import { ageWeight, type Term } from './term.ts';

const OURS_RATIOS = compile(CONTROL_OURS);
const OUTSIDE_RATIOS = compile(CONTROL_OUTSIDE);
const CHAT_RATIOS = compile(CHAT);

/** What is known of our own line and of the chat in which the question was asked. */
export function lineTerms(memory: PlatformMemory, now: Instant): readonly Term[] {
  const control = memory.reach.filter(({ target, at }) => target === 'control' && at <= now);
  const ours = control.findLast(({ vantage }) => vantage === 'ours');
  const outside = control.findLast(({ vantage }) => vantage === 'outside');
  const terms: Term[] = [];
  if (ours) {
    const outcome = ours.result === 'ok' ? 'ok' : 'failed';
    // A line that answers now may fail in a minute; one that fails stays suspect a little longer.
    const halfLife = outcome === 'ok' ? 40 * MINUTE : HOUR;
    terms.push(term(ours, OURS_RATIOS[outcome], halfLife));
  }
  if (outside) {
    terms.push(term(outside, OUTSIDE_RATIOS[outside.result === 'ok' ? 'ok' : 'failed'], HOUR));
  }
  const chats = new Map<string, SignalOf<'chat'>>();
  for (const signal of memory.chat) if (signal.at <= now) chats.set(signal.adapter, signal);
  const chat = [...chats.values()].find(({ state }) => state === 'down');
  if (chat) terms.push(term(chat, CHAT_RATIOS.down, 3 * HOUR));
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
