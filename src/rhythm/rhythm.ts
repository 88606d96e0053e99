import { DAY, HOUR, type Instant, type Millis } from '../model/instant.ts';
import type { LocalTime } from './calendar.ts';
import { BORROWS_UNTIL, type Lender, type Lent, lentBy, lentPrior } from './lent-rate.ts';
import { createPostingHistory, DAYS, type PostingHistory } from './posting-history.ts';
import { type GapSums, hourSilentRatio, outageRatio as ratioUnderOutage } from './silence-law.ts';
import { fitWeeklyRate, type RatePrior, type WeeklyRate } from './weekly-rate.ts';

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
/** Of so many posts on, the week is fitted anew with each sixteenth more of what is remembered. */
const SETTLED = BORROWS_UNTIL;
const FITTED_AGAIN = 1 / 16;
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
  /** Where much is known, the week is fitted now and then, by what came before: a single post hardly moves it. */
  let settled: WeeklyRate | undefined;
  let fitAgainAt = SETTLED;
  let before: { readonly rate: WeeklyRate; readonly level: Level } | undefined;
  const prior = (): RatePrior => {
    const isTold = postsPerDay !== undefined;
    const told = isTold ? { perDay: postsPerDay, weight: KNOWN_WEIGHT } : UNKNOWN_RATE;
    const others = history.size < BORROWS_UNTIL ? lenders() : [];
    return lentPrior({ ...told, byHour: BY_HOUR }, isTold, others, history.size);
  };
  /** What others lend is taken in with a post of its own, or where it is asked for the first time. */
  const known = (): Learnt | undefined => {
    if (history.first === undefined && postsPerDay === undefined) return undefined;
    if (learnt === undefined) {
      const from = prior();
      const rate = settled ?? fitWeeklyRate(history.seen(), from, local);
      if (before?.rate !== rate) before = { rate, level: levelBefore(history, rate) };
      learnt = learn(history, rate, from.weight, before.level);
    }
    return learnt;
  };
  function outageRatio(from: Instant, to: Instant): number | undefined {
    const learning = known();
    if (!learning) return undefined;
    const expected = learning.rate.after(from);
    return ratioUnderOutage((to - from) / HOUR, (ago) =>
      logSurvival(learning, expected(to - ago * HOUR)),
    );
  }
  return {
    add(post) {
      if (!isSameDay(post, history.last)) before = undefined;
      history.add(post);
      learnt = lent = undefined;
      if (history.size < fitAgainAt) return;
      const seen = history.seen();
      settled = fitWeeklyRate(seen, prior(), local);
      fitAgainAt = history.size + Math.ceil(seen.bursts * FITTED_AGAIN);
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

/** @param weight that of what was known of its rate without its own posts */
function learn(history: PostingHistory, rate: WeeklyRate, weight: number, before: Level): Learnt {
  const seen = history.sums();
  const recent = recentLevel(history, rate, before);
  // Posts that have faded from the last days still tell how sure the long-run level is.
  const sure = Math.min(KNOWN_WEIGHT, weight + Math.max(0, seen.bursts - recent.posts));
  return {
    rate,
    shape: sure + recent.posts,
    exposure: sure + recent.expected,
    gaps: withUsualGaps(seen.gaps, rate),
  };
}

/** Posts of some days and those that were expected in them, discounted by age. */
interface Level {
  readonly posts: number;
  readonly expected: number;
}

/** The UTC days before that of the last post, as of the beginning of it: only a post of theirs or another rate changes them. */
function levelBefore(history: PostingHistory, rate: WeeklyRate): Level {
  let [posts, expected] = [0, 0];
  const { first = 0, last = 0 } = history;
  const today = Math.floor(last / DAY) * DAY;
  for (let ago = 1; ago < DAYS; ago++) {
    const to = today - ago * DAY + DAY;
    const from = Math.max(first, to - DAY);
    if (to < from) break;
    const discount = faded(today - (from + to) / 2);
    posts += history.postsOn(ago) * discount;
    expected += rate.between(from, to) * discount;
  }
  return { posts, expected };
}

/** That of the last days, at the last post. */
function recentLevel(history: PostingHistory, rate: WeeklyRate, before: Level): Level {
  const { first, last } = history;
  if (first === undefined || last === undefined) return { posts: 0, expected: 0 };
  const today = Math.floor(last / DAY) * DAY;
  const from = Math.max(first, today);
  const [earlier, now] = [faded(last - today), faded((last - from) / 2)];
  return {
    posts: before.posts * earlier + history.postsOn(0) * now,
    expected: before.expected * earlier + rate.between(from, last) * now,
  };
}

function isSameDay(a: Instant, b: Instant | undefined): boolean {
  return b !== undefined && Math.floor(a / DAY) === Math.floor(b / DAY);
}

function faded(age: Millis): number {
  return 2 ** (-age / RECENT_HALF_LIFE);
}

/** Gaps between posts that come by chance are spread exponentially. */
function withUsualGaps(seen: GapSums, { perDay }: WeeklyRate): GapSums {
  const mean = 24 / perDay;
  const anHour = Math.exp(-1 / mean);
  return {
    total: seen.total + USUAL_GAPS * mean,
    overAnHour: seen.overAnHour + USUAL_GAPS * mean * anHour,
    overParts: seen.overParts + USUAL_GAPS * mean ** 2 * (1 - anHour),
  };
}
