import { platformRecord } from '../../catalog/platforms/platforms.ts';
import { isContentFault, meaningOf } from '../../catalog/platforms/refusals.ts';
import { HOUR, type Instant, MINUTE } from '../../model/instant.ts';
import type { Platform } from '../../model/platform.ts';
import type { SignalOf } from '../../model/signal.ts';
import type { DecisionModel } from '../likelihood/decision-model.ts';
import { type ChannelSignals, latestBy } from '../memory/memory.ts';
import { type AbilityProof, stands } from './ability-proof.ts';
import { ageWeight, type Term } from './term.ts';

/** The latest attempt of each writer that failed and that no later proof takes back. */
export function failedWrites(
  writes: readonly SignalOf<'write'>[],
  platform: Platform,
  proofs: readonly AbilityProof[],
): readonly SignalOf<'write'>[] {
  if (writes.length === 0) return writes;
  const failed = writes.filter(
    (write) =>
      write.result !== 'accepted' && !isContentFault(write, platform) && stands(write, proofs),
  );
  return latestBy(failed, ({ by }) => by);
}

/** A post that was refused for what is in it: a sign that the account is let in. */
export function contentFaultTerm(
  fault: SignalOf<'write'>,
  model: DecisionModel,
  now: Instant,
): Term {
  return {
    kind: 'write',
    at: fault.at,
    signal: fault,
    ratios: model.ratios.codes.content,
    weight: ageWeight(now - fault.at, 3 * HOUR),
  };
}

/** A post and the write that tells of it may lie so far apart. */
const SAME_POST = 10 * MINUTE;
/** Three that do not show say little more than two. */
const MOST_HIDDEN = 2;

/** What a look at the page can be at all; a wall or a failed read shows no posts. */
const SHOWS_POSTS = new Set<SignalOf<'profile'>['seen']>(['visible', 'stale', 'partial', 'empty']);

/** Posts that were accepted and that the page has not shown. */
export interface HiddenPosts {
  readonly last: SignalOf<'write'>;
  readonly count: number;
}

/**
 * Accepted posts that the page has not shown, looked at after the usual delay: taken in and not shown. An empty page
 * says the same at once.
 *
 * @param lastPost the latest post of ours that became visible
 */
export function hiddenPosts(
  { writes, profiles }: ChannelSignals,
  lastPost: Instant | undefined,
  platform: Platform,
): HiddenPosts | undefined {
  if (lastPost === undefined || writes.length === 0) return undefined;
  const delay = platformRecord(platform).showsWithinMinutes * MINUTE;
  const isMissing = (at: Instant) =>
    profiles.some(
      (look) => SHOWS_POSTS.has(look.seen) && look.at > (look.seen === 'empty' ? at : at + delay),
    );
  const hidden = writes.filter(
    ({ result, by, at }) =>
      result === 'accepted' && by !== 'check' && lastPost < at - SAME_POST && isMissing(at),
  );
  const last = hidden.at(-1);
  return last && { last, count: hidden.length };
}

export function notVisibleTerm(
  { last, count }: HiddenPosts,
  model: DecisionModel,
  now: Instant,
): Term {
  return {
    kind: 'not-visible',
    at: last.at,
    signal: last,
    ratios: model.ratios.posts['not-visible'],
    weight: ((Math.min(count, MOST_HIDDEN) + 1) / 2) * ageWeight(now - last.at, 4 * HOUR),
  };
}

/** What a failed attempt to write says. What an accepted one proves stands in ability-proof.ts. */
export function writeTerm(
  write: SignalOf<'write'>,
  platform: Platform,
  model: DecisionModel,
  now: Instant,
): Term {
  const known =
    model.ratios[`write-by-${write.by}`][write.result as Exclude<typeof write.result, 'accepted'>];
  const meaning = meaningOf(platform, write.code, write.text);
  const code = meaning && model.ratios.codes[meaning];
  return {
    kind: 'write',
    at: write.at,
    signal: write,
    ratios: code ? known.map((ratio, index) => ratio + (code[index] as number)) : known,
    weight: ageWeight(now - write.at, write.result === 'refused' ? 8 * HOUR : 90 * MINUTE),
  };
}
