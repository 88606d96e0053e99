import type { Instant } from '../model/instant.ts';
import type { Ability, Evidence } from '../model/verdict.ts';
import { ratioOf, type Term } from './evidence/term.ts';
import { COUNT, FINE, hypothesisAt, type Vector } from './hypotheses/hypothesis.ts';
import type { PlatformTerms } from './snapshot.ts';

const DECIBANS_PER_NAT = 10 / Math.LN10;

/**
 * Each term's weight for the verdict, strongest first: against "nothing wrong", or, for a working channel,
 * against what else it might be.
 */
export function weighed(
  terms: readonly Term[],
  probability: Vector,
  ability: Ability,
): readonly Evidence[] {
  const trouble = ability !== 'working';
  // Not knowing has no hypothesis of its own: it is told by all that keeps "working" from being said.
  const open = ability === 'unknown';
  return terms
    .map((term) => {
      const { kind, at, signal, premise, silence, neighbours, panel } = term;
      let sum = 0;
      let weight = 0;
      for (let index = 0; index < COUNT; index++) {
        const own = hypothesisAt(index).ability;
        const counts = trouble && !open ? own === ability : own !== 'working';
        if (!counts) continue;
        sum += (probability[index] as number) * ratioOf(term, index);
        weight += probability[index] as number;
      }
      const nats = weight > 0 ? term.weight * (sum / weight - ratioOf(term, FINE)) : 0;
      return {
        kind,
        at,
        decibans: Math.round((trouble ? nats : -nats) * DECIBANS_PER_NAT * 10) / 10,
        ...(signal && { signal }),
        ...(premise && { premise }),
        ...(silence && { silence }),
        ...(neighbours && { neighbours }),
        ...(panel && { panel }),
      };
    })
    .sort((a, b) => Math.abs(b.decibans) - Math.abs(a.decibans));
}

/** What the other channels on the platform say, as one item; none where they say nothing. */
export function neighbourTerm(
  group: PlatformTerms,
  others: Vector,
  now: Instant,
): Term | undefined {
  if (group.counted < 2 || others.every((value) => Math.abs(value) < 0.05)) return undefined;
  return {
    kind: 'neighbours',
    at: now,
    neighbours: { counted: group.counted - 1, troubled: group.troubled },
    ratios: others,
    weight: 1,
  };
}
