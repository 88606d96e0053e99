import { HOUR } from '#src/model/instant.ts';
import type { Expectation } from '#src/nights/night.ts';
import { isOn, type Truth } from './truth.ts';
import type { Sign } from './world.ts';

/** A sign as old as this says little about now. */
const FRESH = 12 * HOUR;

/**
 * What a fair, well-informed person would answer from the signs that came up to the question. Not simply the truth: of
 * what nothing has shown, nobody can know; and what was over long ago without a sign of it may be on still.
 */
export function fairAnswer(truth: Truth, signs: readonly Sign[]): Expectation {
  const { asked, cause, ability } = truth;
  const told = signs.filter(({ signal }) => signal.at > asked - FRESH);
  const trouble = told.findLast(({ tells }) => tells === 'trouble')?.signal.at;
  const well = told.findLast(({ tells }) => tells === 'well')?.signal.at;
  const isBlind = told.some(({ tells }) => tells === 'blind');
  // What tells that something is the matter, but not what, or not that it is with us.
  const hint = told.findLast(({ tells }) => tells === 'hint')?.signal.at;
  const isHinted = hint !== undefined && (well === undefined || hint > well);
  const open = { ability: [...new Set([ability, 'working', 'unknown'])] };
  if (cause === 'channel-retired') return { ability: 'retired', cause };
  if (cause === 'quiet-on-purpose') return { ability: 'working' };
  const isNow = isOn(truth, asked);
  const wasLatelyWell = well !== undefined && (trouble === undefined || well > trouble);

  if (isNow && trouble !== undefined && !wasLatelyWell) {
    // With a login that has run out, and posts that still come, the account works; without, nobody can say.
    if (cause === 'credentials') {
      const posted = told.some(
        ({ signal: { kind, at, ...rest } }) =>
          kind === 'post' && at > truth.begins && 'channel' in rest && rest.channel === 'ours',
      );
      return { ability: posted ? ['working', 'unknown'] : 'unknown', cause: [cause, 'unknown'] };
    }
    if (cause === 'posting-tool') return { ability: ['degraded', 'blocked', 'unknown', 'working'] };
    const single = told.filter(({ tells }) => tells === 'trouble').length < 2;
    return single
      ? { ability: [...new Set([ability, 'unknown'])], cause: [cause, 'unknown'] }
      : { ability, ...(ability === 'blocked' ? {} : { cause: [cause, 'unknown'] }) };
  }
  // Signs of both kinds, the newer of them good although it is on: a careful person says either.
  if (isNow && trouble !== undefined) return open;
  if (trouble === undefined && (isNow ? hint !== undefined : isHinted)) return open;
  if (isBlind) return { ability: wasLatelyWell ? ['working', 'unknown'] : 'unknown' };
  if (isNow) return { ability: ['working', 'unknown'] };
  if (trouble === undefined) return { ability: 'working' };
  // What is told of it after it was over cannot be told from what is told of now.
  return wasLatelyWell && !isHinted ? { ability: 'working' } : open;
}
