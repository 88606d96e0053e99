import { DAY, HOUR, type Instant, MINUTE } from '../../model/instant.ts';
import { ACTIVITIES, type Activity, type Distribution } from '../../model/verdict.ts';
import type { Rhythm } from '../../rhythm/rhythm.ts';
import type { ChannelEvidence } from '../evidence/channel-evidence.ts';
import type { ChannelFacts } from '../evidence/channel-facts.ts';
import { ABILITY_AT } from '../likelihood/hypotheses.ts';

/** A post this recent still is "posting": a little over an hour, with soft edges. */
const RECENT = { at: 68 * MINUTE, edge: 8 * MINUTE };
/** People pause for their own reasons about this often: what the rhythm must beat to call a silence natural. */
const PAUSE = 0.03;
/** From so likely on that nothing can have gone out, what nobody saw counts the less as unseen. */
const SHUT_FROM = 0.5;
/** Whom nobody can see may have changed his ways: half of what was known is left after so long. */
const UNSEEN_HALF_LIFE = 30 * MINUTE;
/** Half-lives of staff's word that nothing happens, and that they mean to be silent (a strike, a holiday). */
const WORD_LASTS = 10 * HOUR;
const MEANT_LASTS = 10 * DAY;
/** After a silence that a trouble explained, this much of a usual gap must pass before quiet means anything. */
const NEW_START = 1;

/**
 * Does the channel post, apart from whether it can?
 *
 * @param shares probability of each of `ABILITIES`: a block that is known to have begun explains what is missing since
 *   then, and whoever sits in a hijacked account may post in our name
 */
export function activityOf(
  rhythm: Rhythm,
  evidence: ChannelEvidence,
  now: Instant,
  shares: readonly number[],
): Distribution<Activity> {
  const blocked = shares[ABILITY_AT.blocked] as number;
  const retired = shares[ABILITY_AT.retired] as number;
  const hijacked = shares[ABILITY_AT.hijacked] as number;
  const { facts, quietReport: word } = evidence;
  const { lastPost, lastOut, troubleSince } = facts;
  const lasts = word?.says === 'quiet-on-purpose' ? MEANT_LASTS : WORD_LASTS;
  const confirmed = word ? 0.99 * 2 ** (-Math.max(0, now - word.at - HOUR) / lasts) : 0;
  if (lastPost === undefined) {
    return normalised({ posting: 0.03, quiet: 0.05 + 2 * confirmed, silent: 0.04, unknown: 0.88 });
  }
  const recent = 1 / (1 + Math.exp((now - (lastOut ?? lastPost) - RECENT.at) / RECENT.edge));
  const survival = evidence.silence?.survival ?? 1;
  const natural = survival / (survival + PAUSE);
  const sinceTrouble =
    troubleSince === undefined || troubleSince < lastPost
      ? undefined
      : rhythm.silence(troubleSince, now);
  // Posts that staff would have written since the block began are missing because of it.
  const missed = sinceTrouble ? blocked * (1 - sinceTrouble.survival) : 0;
  const fits = natural * (1 - missed) + confirmed * (1 - natural * (1 - missed));
  // What we could not see is not silence, unless it is likelier than not that nothing can have gone out, and more than our
  // own failed looks tells so.
  const isTold = facts.unanswered > 0 || retired > blocked;
  const shut = isTold ? Math.max(0, (blocked + retired - SHUT_FROM) / (1 - SHUT_FROM)) : 0;
  const unseen = unknownShare(rhythm, facts, now, natural, confirmed) * (1 - shut);
  const gone = retired * 0.75;
  const strangers = (facts.lastStranger ?? 0) > lastPost ? hijacked : 0;
  const known = (1 - unseen) * (1 - gone) * (1 - strangers);
  return normalised({
    posting: known * fits * recent,
    quiet: known * fits * (1 - recent),
    silent: known * (1 - fits),
    unknown: 1 - known,
  });
}

/** The likeliest activity; of equals the first named. */
export function likeliest(activities: Distribution<Activity>): Activity {
  return ACTIVITIES.reduce((best, next) => (activities[next] > activities[best] ? next : best));
}

function unknownShare(
  rhythm: Rhythm,
  { unobservedSince, recoveredAt, lastOut = 0 }: ChannelFacts,
  now: Instant,
  natural: number,
  confirmed: number,
): number {
  let unseen = 0.02;
  if (unobservedSince !== undefined) {
    // What went out since is known, seen or not.
    const since = Math.max(unobservedSince, lastOut);
    const known = 0.65 * 2 ** (-(now - since) / UNSEEN_HALF_LIFE);
    unseen = Math.max(unseen, 1 - known);
  }
  if (recoveredAt !== undefined) {
    const since = rhythm.silence(recoveredAt, now)?.expected ?? 0;
    // A silence that is natural from end to end needs no trouble to explain it.
    unseen = Math.max(unseen, Math.exp(-since / NEW_START) * 0.9 * (1 - natural));
  }
  return unseen * (1 - confirmed);
}

function normalised(weights: Record<Activity, number>): Distribution<Activity> {
  const total = weights.posting + weights.quiet + weights.silent + weights.unknown;
  return {
    posting: weights.posting / total,
    quiet: weights.quiet / total,
    silent: weights.silent / total,
    unknown: weights.unknown / total,
  };
}
