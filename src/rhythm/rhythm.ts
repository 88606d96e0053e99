import { DAY, HOUR, type Instant } from '../model/instant.ts';
import { BORROWS_UNTIL, type Lender, type Lent, lentBy, lentPrior } from './lent-rate.ts';
import type { LocalTime } from './local-time.ts';
import { createPostingHistory, type PostingHistory } from './posting-history.ts';
import { type GapSums, hourSilentRatio, outageRatio as ratioUnderOutage } from './silence-law.ts';
import { fitWeeklyRate, type WeeklyRate } from './weekly-rate.ts';

/** A channel's learnt posting rate by hour and weekday, and what a silence in it is worth. */
export interface Rhythm extends Lender {
  /** Takes in a post, in any order. Several posts of one burst count once. */
  add(post: Instant): void;
  /** The first post that it learnt from; undefined where its rate was told. */
  readonly knownSince: Instant | undefined;
  /** The latest post at or before `now`, of the latest posts that are kept. */
  lastPost(now: Instant): Instant | undefined;
  /** What a stretch without posts is worth; undefined where nothing at all is known of the channel's rate. */
  silence(from: Instant, to: Instant): Silence | undefined;
  /**
   * How much likelier a silence from its last post to `to` makes it that the channel cannot post at that moment, whichever moment
   * that is: the ratio of its likelihoods under an outage and without one. Below 1 where the silence is usual; undefined as with
   * `silence`.
   */
  outageRatio(from: Instant, to: Instant): number | undefined;
  /**
   * The same for a moment at which somebody asks because of the silence: one who does so often says less by it.
   *
   * @param gaps of those among whom the question is as likely to be asked of one as of another; by itself, of this channel alone
   */
  askedOutageRatio(from: Instant, to: Instant, gaps?: GapSums): number | undefined;
  /** What tells how often it is silent for an hour; undefined as with `silence`. */
  gaps(): GapSums | undefined;
  /** Posts to be expected in each of the 168 hours of the local week, from Monday 00:00; undefined as with `silence`. */
  week(): readonly number[] | undefined;
}

export interface Silence {
  /** Posts one would have expected in it. */
  readonly expected: number;
  /** Probability of a stretch so empty while all is well, 0 … 1. */
  readonly survival: number;
}

/** With no word on the usual rate: six posts a day, and worth hardly more than half a post of evidence. */
const UNKNOWN_RATE = { perDay: 6, weight: 0.6 };
/** What is told of a rate, or learnt over months, is worth this many posts of the last days (docs/judge.md, "Silence"). */
const KNOWN_WEIGHT = 8;
/** Half-life of what the last days say about this week's level. */
const RECENT_HALF_LIFE = 96 * HOUR;
/** As many gaps of a channel that posts by chance at its rate come before those that were seen. */
const USUAL_GAPS = 8;
/**
 * Emergency services around the clock: what happens by day and evening is more, and more of it is told;
 * the trough is at four. Rounded by hand; a channel's own posts take over as they come.
 */
const BY_HOUR = [
  0.8, 0.65, 0.55, 0.45, 0.4, 0.45, 0.7, 1, 1.15, 1.2, 1.2, 1.2, 1.2, 1.2, 1.3, 1.35, 1.35, 1.3,
  1.25, 1.2, 1.2, 1.2, 1.1, 0.95,
];

/**
 * @param postsPerDay what is known of its usual rate, in place of history
 * @param lenders rhythms of like channels, which count while it knows little of its own
 */
export function createRhythm(
  local: LocalTime,
  postsPerDay?: number,
  lenders: () => readonly Lender[] = () => [],
): Rhythm {
  const history = createPostingHistory(local);
  let learnt: Learnt | undefined;
  let lent: Lent | undefined;
  /** What others lend is taken in with a post of its own, or where it is asked for the first time. */
  const known = (): Learnt | undefined => {
    if (history.first === undefined && postsPerDay === undefined) return undefined;
    learnt ??= learn(history, local, postsPerDay, history.size < BORROWS_UNTIL ? lenders() : []);
    return learnt;
  };
  function outageRatio(from: Instant, to: Instant): number | undefined {
    const learning = known();
    return (
      learning &&
      ratioUnderOutage((to - from) / HOUR, (ago) =>
        logSurvival(learning, learning.rate.between(from, to - ago * HOUR)),
      )
    );
  }
  return {
    add(post) {
      history.add(post);
      learnt = lent = undefined;
    },
    get knownSince() {
      return postsPerDay === undefined ? history.first : undefined;
    },
    lends() {
      lent ??= lentBy(history.seen());
      return lent;
    },
    lastPost: (now) => history.latest.findLast((post) => post <= now),
    silence(from, to) {
      const learning = known();
      if (!learning) return undefined;
      const expected = learning.rate.between(from, to);
      return { expected, survival: Math.exp(logSurvival(learning, expected)) };
    },
    outageRatio,
    askedOutageRatio(from, to, gaps = known()?.gaps) {
      const ratio = outageRatio(from, to);
      return ratio && gaps && ratio * hourSilentRatio(gaps) ** Math.min(1, (to - from) / HOUR);
    },
    gaps: () => known()?.gaps,
    week: () => known()?.rate.hours,
  };
}

interface Learnt {
  readonly rate: WeeklyRate;
  /** Gamma of this week's level relative to `rate`: shape and exposure, both counted in posts. */
  readonly shape: number;
  readonly exposure: number;
  readonly gaps: GapSums;
}

/** Gamma–Poisson: an uncertain rate makes weak evidence. */
function logSurvival({ exposure, shape }: Learnt, expected: number): number {
  return shape * Math.log(exposure / (exposure + expected));
}

function learn(
  history: PostingHistory,
  local: LocalTime,
  postsPerDay: number | undefined,
  lenders: readonly Lender[],
): Learnt {
  const isTold = postsPerDay !== undefined;
  const told = isTold ? { perDay: postsPerDay, weight: KNOWN_WEIGHT } : UNKNOWN_RATE;
  const seen = history.seen();
  const prior = lentPrior({ ...told, byHour: BY_HOUR }, isTold, lenders, history.size);
  const rate = fitWeeklyRate(seen, prior, local);
  const recent = recentLevel(history, rate);
  // Posts that have faded from the last days still tell how sure the long-run level is.
  const sure = Math.min(KNOWN_WEIGHT, prior.weight + Math.max(0, seen.bursts - recent.posts));
  return {
    rate,
    shape: sure + recent.posts,
    exposure: sure + recent.expected,
    gaps: withUsualGaps(seen.gaps, rate),
  };
}

/** Posts of the last days and those expected in them, each discounted by its age at the last one. */
function recentLevel({ first, last, days }: PostingHistory, rate: WeeklyRate) {
  const level = { posts: 0, expected: 0 };
  if (first === undefined || last === undefined) return level;
  const today = Math.floor(last / DAY) * DAY;
  for (const [ago, posts] of days().entries()) {
    const from = Math.max(first, today - ago * DAY);
    const to = Math.min(last, today - ago * DAY + DAY);
    if (to < from) break;
    const discount = 2 ** (-(last - (from + to) / 2) / RECENT_HALF_LIFE);
    level.posts += posts * discount;
    level.expected += rate.between(from, to) * discount;
  }
  return level;
}

/** Gaps between posts that come by chance are spread exponentially. */
function withUsualGaps(seen: GapSums, { hours }: WeeklyRate): GapSums {
  const mean = 168 / hours.reduce((sum, rate) => sum + rate, 0);
  const anHour = Math.exp(-1 / mean);
  return {
    total: seen.total + USUAL_GAPS * mean,
    overAnHour: seen.overAnHour + USUAL_GAPS * mean * anHour,
    overParts: seen.overParts + USUAL_GAPS * mean ** 2 * (1 - anHour),
  };
}
