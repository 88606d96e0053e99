import { HOUR, type Instant, MINUTE } from '../../model/instant.ts';
import type { Platform } from '../../model/platform.ts';
import type { SignalOf } from '../../model/signal.ts';
import type { DecisionModel } from '../likelihood/decision-model.ts';
import { meaningOf } from '../likelihood/error-codes.ts';
import { latestBy } from '../memory/signal-list.ts';
import { type AbilityProof, stands } from './ability-proof.ts';
import { ageWeight, type Term } from './term.ts';

/** The latest attempt of each writer that failed and that no later proof takes back. */
export function failedWrites(
  writes: readonly SignalOf<'write'>[],
  proofs: readonly AbilityProof[],
): readonly SignalOf<'write'>[] {
  if (writes.length === 0) return writes;
  const failed = writes.filter((write) => write.result !== 'accepted' && stands(write, proofs));
  return latestBy(failed, ({ by }) => by);
}

/** What a failed attempt to write says. What an accepted one proves stands in proof.ts. */
export function writeTerm(
  write: SignalOf<'write'>,
  platform: Platform,
  model: DecisionModel,
  now: Instant,
): Term {
  const known =
    model.ratios[`write-by-${write.by}`][write.result as Exclude<typeof write.result, 'accepted'>];
  const meaning = meaningOf(platform, write.code);
  const code = meaning && model.ratios.codes[meaning];
  return {
    kind: 'write',
    at: write.at,
    signal: write,
    ratios: code ? known.map((ratio, index) => ratio + (code[index] as number)) : known,
    weight: ageWeight(now - write.at, write.result === 'refused' ? 8 * HOUR : 90 * MINUTE),
  };
}
