import { DAY, HOUR, type Instant, type Millis } from '../model/instant.ts';
import type { LocalTime } from './calendar.ts';
import { BORROWS_UNTIL, type Lender, type Lent, lentBy, lentPrior } from './lent-rate.ts';
import { DAYS, LATEST, LEARNING, type Learning, PostingHistory } from './posting-history.ts';
import { type GapSums, hourSilentRatio, outageRatio } from './silence-law.ts';
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
/** Of more posts than are remembered one by one, the week is fitted anew with each sixteenth more of what is known. */
const SETTLED = LATEST + 1;
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
  learning: Learning = LEARNING,
): Rhythm {
  return new LearntRhythm(local, postsPerDay, lenders, learning);
}

/** A class, not closures: there is one for each of thousands of channels, and they are asked in turn. */
class LearntRhythm implements Rhythm {
  readonly #local: LocalTime;
  readonly #postsPerDay: number | undefined;
  readonly #lenders: () => readonly Lender[];
  readonly #history: PostingHistory;
  #learnt: Learnt | undefined;
  #lent: Lent | undefined;
  /** Where much is known, the week is fitted now and then, by what came before: a single post hardly moves it. */
  #settled: WeeklyRate | undefined;
  #fitAgainAt = SETTLED;
  #before: LevelBefore | undefined;

  constructor(
    local: LocalTime,
    postsPerDay: number | undefined,
    lenders: () => readonly Lender[],
    learning: Learning,
  ) {
    this.#local = local;
    this.#postsPerDay = postsPerDay;
    this.#lenders = lenders;
    this.#history = new PostingHistory(local, learning);
  }

  add(post: Instant): void {
    const history = this.#history;
    if (!isSameDay(post, history.last) && !isLongBefore(post, history)) this.#before = undefined;
    history.add(post);
    this.#learnt = this.#lent = undefined;
    if (history.size < this.#fitAgainAt) return;
    this.#settled = fitWeeklyRate(history.seen(), this.#prior(), this.#local);
    const next = history.size + Math.ceil(history.bursts * FITTED_AGAIN);
    const isLent = history.size < BORROWS_UNTIL;
    this.#fitAgainAt = isLent ? Math.min(next, BORROWS_UNTIL) : next;
  }

  get knownSince(): Instant | undefined {
    return this.#postsPerDay === undefined ? this.#history.first : undefined;
  }

  lends(): Lent | undefined {
    this.#lent ??= lentBy(this.#history.seen());
    return this.#lent;
  }

  lastPost(now: Instant): Instant | undefined {
    return this.#history.latest.findLast((post) => post <= now);
  }

  silence(from: Instant, to: Instant): Silence | undefined {
    const learnt = this.#known();
    if (!learnt) return undefined;
    const expected = learnt.rate.between(from, to);
    return { expected, survival: Math.exp(logSurvival(learnt, expected)) };
  }

  outageRatio(from: Instant, to: Instant): number | undefined {
    const learnt = this.#known();
    if (!learnt) return undefined;
    const expected = learnt.rate.after(from);
    return outageRatio((to - from) / HOUR, (ago) => logSurvival(learnt, expected(to - ago * HOUR)));
  }

  askedOutageRatio(from: Instant, to: Instant, gaps = this.gaps()): number | undefined {
    const ratio = this.outageRatio(from, to);
    return ratio && gaps && ratio * hourSilentRatio(gaps) ** Math.min(1, (to - from) / HOUR);
  }

  gaps(): GapSums | undefined {
    const learnt = this.#known();
    return learnt && withUsualGaps(this.#history.gaps, learnt.rate);
  }

  week(): readonly number[] | undefined {
    return this.#known()?.rate.hours;
  }

  /** What was told of its rate, or is taken where nothing was. */
  get #told(): Pick<RatePrior, 'perDay' | 'weight'> {
    const perDay = this.#postsPerDay;
    return perDay === undefined ? UNKNOWN_RATE : { perDay, weight: KNOWN_WEIGHT };
  }

  #prior(): RatePrior {
    const { size } = this.#history;
    const others = size < BORROWS_UNTIL ? this.#lenders() : [];
    const isTold = this.#postsPerDay !== undefined;
    return lentPrior({ ...this.#told, byHour: BY_HOUR }, isTold, others, size);
  }

  /** What others lend is taken in with a post of its own, or where it is asked for the first time. */
  #known(): Learnt | undefined {
    if (this.#learnt || (this.#history.first === undefined && this.#postsPerDay === undefined)) {
      return this.#learnt;
    }
    const history = this.#history;
    let rate = this.#settled;
    let { weight } = this.#told;
    if (rate === undefined) {
      const prior = this.#prior();
      rate = fitWeeklyRate(history.seen(), prior, this.#local);
      weight = prior.weight;
    }
    if (this.#before?.rate !== rate) this.#before = levelBefore(history, rate);
    this.#learnt = learn(history, weight, this.#before);
    return this.#learnt;
  }
}

interface Learnt {
  readonly rate: WeeklyRate;
  /** Gamma of this week's level relative to `rate`: shape and exposure, both counted in posts. */
  readonly shape: number;
  readonly exposure: number;
}

/** Gamma–Poisson: an uncertain rate makes weak evidence. */
function logSurvival({ exposure, shape }: Learnt, expected: number): number {
  return shape * Math.log(exposure / (exposure + expected));
}

/** @param weight that of what was known of its rate without its own posts */
function learn(history: PostingHistory, weight: number, before: LevelBefore): Learnt {
  const recent = recentLevel(history, before);
  // Posts that have faded from the last days still tell how sure the long-run level is.
  const sure = Math.min(KNOWN_WEIGHT, weight + Math.max(0, history.bursts - recent.posts));
  return {
    rate: before.rate,
    shape: sure + recent.posts,
    exposure: sure + recent.expected,
  };
}

/** Posts of some days and those that were expected in them, discounted by age. */
interface Level {
  readonly posts: number;
  readonly expected: number;
}

interface LevelBefore extends Level {
  /** By which they were expected. */
  readonly rate: WeeklyRate;
}

/** The UTC days before that of the last post, as of the beginning of it: only a post of theirs or another rate changes them. */
function levelBefore(history: PostingHistory, rate: WeeklyRate): LevelBefore {
  let posts = 0;
  let expected = 0;
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
  return { rate, posts, expected };
}

/** That of the last days, at the last post. */
function recentLevel(history: PostingHistory, before: LevelBefore): Level {
  const { first, last } = history;
  if (first === undefined || last === undefined) return { posts: 0, expected: 0 };
  const today = Math.floor(last / DAY) * DAY;
  const from = Math.max(first, today);
  const earlier = faded(last - today);
  const now = faded((last - from) / 2);
  return {
    posts: before.posts * earlier + history.postsOn(0) * now,
    expected: before.expected * earlier + before.rate.between(from, last) * now,
  };
}

function isSameDay(a: Instant, b: Instant | undefined): boolean {
  return b !== undefined && Math.floor(a / DAY) === Math.floor(b / DAY);
}

/** A post that fills in older days: the level of the last ones does not come of it. */
function isLongBefore(post: Instant, { first = post, last = post }: PostingHistory): boolean {
  return last - Math.max(first, post) > DAYS * DAY;
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
