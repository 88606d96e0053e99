import { HOUR, type Instant, MINUTE } from '../../model/instant.ts';
import type { Platform } from '../../model/platform.ts';
import type { SignalOf } from '../../model/signal.ts';
import { codeRatios } from '../likelihood/error-codes.ts';
import { compile } from '../likelihood/table.ts';
import { WRITE } from '../likelihood/write.ts';
import { latestBy } from '../memory/signal-list.ts';
import { type AbilityProof, stands } from './ability-proof.ts';
import { ageWeight, type Term } from './term.ts';

const RATIOS = {
  person: compile(WRITE.person),
  tool: compile(WRITE.tool),
  check: compile(WRITE.check),
};

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
export function writeTerm(write: SignalOf<'write'>, platform: Platform, now: Instant): Term {
  const known = RATIOS[write.by][write.result as Exclude<typeof write.result, 'accepted'>];
  const code = codeRatios(platform, write.code);
  return {
    kind: 'write',
    at: write.at,
    signal: write,
    ratios: code ? known.map((ratio, index) => ratio + (code[index] as number)) : known,
    weight: ageWeight(now - write.at, write.result === 'refused' ? 8 * HOUR : 90 * MINUTE),
  };
}
