/** Without any, a silence of a day would speak for an outage no more than one of twelve hours (docs/judge.md, "Silence"). */
const LONG = 0.03;

/**
 * What outages are like: as often 1 as 12 hours long, each length between being as likely, but for three of a hundred,
 * which are so between 6 and 72 hours; asked about at any moment of theirs. Of lengths between a and c, time since the onset has the density
 * ln(c / max(b, a)) / (c − a) an hour at b hours.
 */
const KINDS = [
  { share: 1 - LONG, shortest: 1, longest: 12 },
  { share: LONG, shortest: 6, longest: 72 },
] as const;

/** P(an outage that is going on began within the last `hours` hours), 0 … 1: the integral of the density. */
export function begunWithin(hours: number): number {
  let begun = 0;
  for (const { share, shortest, longest } of KINDS)
    begun += share * begunOf(hours, shortest, longest);
  return begun;
}

function begunOf(hours: number, shortest: number, longest: number): number {
  if (hours <= 0) return 0;
  if (hours >= longest) return 1;
  if (hours <= shortest) return (hours * Math.log(longest / shortest)) / (longest - shortest);
  return (hours * Math.log(longest / hours) + hours - shortest) / (longest - shortest);
}

/** ∫₀^hours b · f(b) db: with `begunWithin`, where within a stretch the onset is to be expected. */
function momentOf(hours: number): number {
  let moment = 0;
  for (const { share, shortest, longest } of KINDS) {
    const upTo = Math.min(hours, longest);
    const integral =
      upTo <= shortest
        ? (upTo ** 2 / 2) * Math.log(longest / shortest)
        : (upTo ** 2 / 2) * (Math.log(longest / upTo) + 1 / 2) - shortest ** 2 / 4;
    moment += (share * integral) / (longest - shortest);
  }
  return moment;
}

/** Hours before the question between which posts are taken to be equally likely throughout. */
const AGO = [0, 1, 2, 3, 4, 5, 6, 8, 10, 12, 24, 72];
const PARTS = AGO.map((until, at) => partOf(AGO[at - 1] ?? 0, until));

/** Of onsets so many hours ago: how likely they are, and how much more so at the end of the stretch than at its beginning. */
interface Part {
  readonly begun: number;
  /** The density, taken for a straight line that is nowhere below 0, is 1 + lean · (t − ½) at the part t of the stretch. */
  readonly lean: number;
}

function partOf(from: number, to: number): Part {
  const begun = begunWithin(to) - begunWithin(from);
  if (begun <= 0) return { begun: 0, lean: 0 };
  const centre = ((momentOf(to) - momentOf(from)) / begun - from) / (to - from);
  return { begun, lean: Math.max(-2, 12 * (centre - 1 / 2)) };
}

/**
 * How much likelier a silence is under an outage than without one: the mean, over every possible onset, of the chance that
 * the silence had come so far by itself, against the chance that it came the whole way,
 *
 *   ∫₀^min(s, 72 h) f(b) · S(s − b) db / S(s).
 *
 * Below 1 where a silence so long is usual: had there been an outage all along, the last post would lie further back.
 *
 * @param hours length of the silence
 * @param logSurvival ln S at so many hours before its end: of no post by itself from the last one until then
 */
export function outageRatio(hours: number, logSurvival: (ago: number) => number): number {
  const whole = logSurvival(0);
  let ratio = 0;
  let nearAgo = 0;
  let nearLog = 0;
  let nearExp = 1;
  for (let at = 1; at < AGO.length; at++) {
    const until = AGO[at] as number;
    const ago = Math.min(hours, until);
    const { begun, lean } = hours < until ? partOf(nearAgo, ago) : (PARTS[at] as Part);
    const log = logSurvival(ago) - whole;
    const exp = Math.exp(log);
    ratio += begun * meanOfExp(log - nearLog, nearExp, exp, lean);
    if (hours <= until) break;
    nearAgo = ago;
    nearLog = log;
    nearExp = exp;
  }
  return ratio;
}

/** ∫₀¹ e^(x₀ + Δt) · (1 + lean · (t − ½)) dt, of which e^x₀ and e^(x₀ + Δ) are given. */
function meanOfExp(step: number, from: number, to: number, lean: number): number {
  if (step < 1e-4) return to;
  const mean = (to - from) / step;
  return mean + lean * ((to - mean) / step - mean / 2);
}

/** What of a channel's past tells how often it is silent for an hour: sums over its gaps, in hours. */
export interface GapSums {
  readonly total: number;
  /** Σ max(0, gap − 1): the time in which one found it silent for at least an hour. */
  readonly overAnHour: number;
  /** Σ ∫₀¹ max(0, gap − u) du: the same for each part of an hour, summed over them. */
  readonly overParts: number;
}

/** The gaps of several channels together, each channel watched as long as any other. */
export function sumGaps(channels: readonly GapSums[]): GapSums {
  const sums = { total: 0, overAnHour: 0, overParts: 0 };
  for (const { total, overAnHour, overParts } of channels) {
    sums.total += 1;
    sums.overAnHour += overAnHour / total;
    sums.overParts += overParts / total;
  }
  return sums;
}

/** One gap's part in `GapSums.overParts`. */
export function overParts(gap: number): number {
  return gap >= 1 ? gap - 1 / 2 : gap ** 2 / 2;
}

/**
 * How much likelier a channel is silent for at least an hour by itself than under an outage. Silences are asked about when
 * they are an hour old at least; a channel that has many of those by itself says less by one more.
 *
 * P(≥ 1 h by itself) = Σ max(0, gap − 1) / Σ gap; under an outage, that began over an hour ago or followed a silence of the
 * rest of that hour: P(b ≥ 1) + ∫₀¹ f(b) · P(silence ≥ 1 − b) db.
 */
export function hourSilentRatio({ total, overAnHour, overParts: parts }: GapSums): number {
  const early = begunWithin(1);
  const blocked = 1 - early + (early * parts) / total;
  return overAnHour / total / blocked;
}
