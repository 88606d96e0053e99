import { premisesIn } from '#src/ask/premise/premise.ts';
import { createDecisionModel, TABLES } from '#src/judge/likelihood/decision-model.ts';
import type { Fitted } from '#src/judge/likelihood/hypotheses.ts';
import { replayNight } from '#src/judge/replay.ts';
import type { Cause } from '#src/model/verdict.ts';
import type { Night } from '#src/nights/night.ts';

/**
 * Fits how much each row of each table counts. What was set by hand is the prior, and a strong one: a row moves only
 * where the nights pay for it (docs/judge.md, "Fitted figures"). Coordinate descent over a fixed order and fixed steps:
 * the same nights give the same numbers.
 */
export interface Fit {
  readonly fitted: Fitted;
  /** What is minimised, before and after. */
  readonly before: number;
  readonly after: number;
}

/** Nats by which a row must mend the nights' loss for each doubling or halving of its weight, squared. */
const PENALTY = 2;
/** Steps of the logarithm of a weight. */
const STEP = 0.25;
const MOST = 0.75;
/** A cause counts for so much of what an ability does. */
const CAUSE_SHARE = 0.3;
/** No single answer may drive the fit. */
const WORST = 4;

/** @param nights the nights to learn from */
export function fitRows(nights: readonly Night[], rounds = 1): Fit {
  const logs = new Map<string, number>();
  const losses = nights.map((night) => lossOf(night, {}));
  const used = nights.map(rowsUsed);
  const before = sum(losses);
  const names = Object.entries<Readonly<Record<string, unknown>>>(TABLES).flatMap(([table, rows]) =>
    Object.keys(rows).map((row) => `${table}.${row}`),
  );
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const touched = nights.map((_, at) => at).filter((at) => used[at]?.has(name));
      if (touched.length === 0) continue;
      const here = logs.get(name) ?? 0;
      let best = { log: here, gain: 0, losses: new Map<number, number>() };
      for (const log of [here - STEP, here + STEP]) {
        if (Math.abs(log) > MOST) continue;
        const rows = weightsOf(new Map(logs).set(name, log));
        const tried = new Map(touched.map((at) => [at, lossOf(nights[at] as Night, rows)]));
        const gained = touched.reduce(
          (total, at) => total + (losses[at] as number) - (tried.get(at) as number),
          0,
        );
        const gain = gained - PENALTY * ((log / Math.LN2) ** 2 - (here / Math.LN2) ** 2);
        if (gain > best.gain) best = { log, gain, losses: tried };
      }
      if (best.log === here) continue;
      logs.set(name, best.log);
      for (const [at, loss] of best.losses) losses[at] = loss;
    }
  }
  return { fitted: { rows: weightsOf(logs), priors: {} }, before, after: sum(losses) };
}

function weightsOf(logs: ReadonlyMap<string, number>): Fitted['rows'] {
  return Object.fromEntries(
    [...logs].filter(([, log]) => log !== 0).map(([name, log]) => [name, rounded(Math.exp(log))]),
  );
}

function lossOf(night: Night, rows: Fitted['rows']): number {
  const model = createDecisionModel({ rows, priors: {} });
  let loss = 0;
  for (const { ask, verdict } of replayNight(night, premisesIn, model)) {
    if (!ask.expect) continue;
    const { ability, cause } = verdict.probability;
    const abilities = [ask.expect.ability ?? []].flat();
    if (abilities.length > 0) {
      const share = abilities.reduce(
        (total, one) => total + (ability[one as keyof typeof ability] ?? 0),
        0,
      );
      loss += Math.min(WORST, -Math.log(Math.max(share, 1e-9)));
    }
    const causes = [ask.expect.cause ?? []].flat();
    if (causes.length > 0) {
      const share = causes.reduce((total, one) => total + (cause[one as Cause] ?? 0), 0);
      loss += CAUSE_SHARE * Math.min(WORST, -Math.log(Math.max(share, 1e-9)));
    }
  }
  return loss;
}

/** Rows that a night can move: those of its signals' values, and all that are not told by one value. */
function rowsUsed(night: Night): ReadonlySet<string> {
  const used = new Set<string>(ALWAYS);
  for (const signal of night.signals) {
    switch (signal.kind) {
      case 'credentials':
        used.add(`credentials.${signal.result}`);
        break;
      case 'profile':
        used.add(`profile.${signal.seen}`);
        break;
      case 'report':
        used.add(`report.${signal.says}`);
        break;
      case 'write':
        used.add(`write-by-${signal.by}.${signal.result}`);
        break;
      case 'platform-notice':
        used.add(`notice.${signal.scope}`);
        break;
      case 'crowd':
        used.add(`crowd.${signal.level}`);
        break;
      case 'peers':
        used.add(`peers.${signal.state}`);
        break;
      default:
        break;
    }
  }
  for (const { text } of night.asks) for (const one of premisesIn(text)) used.add(`asker.${one}`);
  return used;
}
const ALWAYS = [
  'posts.stranger',
  'posts.stranger-by-tool',
  'posts.not-visible',
  'pages.walled',
  'pages.stale-alone',
];

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
