import type { HypothesisId } from '../../catalog/causes.ts';
import {
  FINE,
  GROUPS,
  type GroupId,
  HYPOTHESIS_IDS,
  type Vector,
  vector,
} from '../hypotheses/hypothesis.ts';

/**
 * How likely one outcome of an observation is under each hypothesis.
 * A named hypothesis goes before a group, a group before `rest`.
 */
export type Row = { readonly why: string; readonly rest: number } & {
  readonly [K in HypothesisId | GroupId]?: number;
};

/** The outcomes of one kind of observation. `why` is the reason for the figures, for whoever reads the table. */
export type Table<Outcome extends string> = Readonly<Record<Outcome, Row>>;

/** log likelihood of each hypothesis relative to `fine`, so that 0 means "says nothing". */
export function logRatios(row: Row): Vector {
  const likelihoods = likelihoodsOf(row);
  const fine = Math.log(likelihoods[FINE] as number);
  return likelihoods.map((likelihood) => Math.log(likelihood) - fine);
}

export function likelihoodsOf(row: Row): Vector {
  const values = vector(row.rest);
  const put = (id: HypothesisId, value: number) => {
    values[HYPOTHESIS_IDS.indexOf(id)] = value;
  };
  for (const group of Object.keys(GROUPS) as GroupId[]) {
    const value = row[group];
    if (value !== undefined) for (const id of GROUPS[group]) put(id, value);
  }
  for (const id of HYPOTHESIS_IDS) {
    const value = row[id];
    if (value !== undefined) put(id, value);
  }
  return values;
}

/** What a fit leaves of the figures that were set by hand (docs/judge.md, "Fitted figures"). */
export interface Fitted {
  /** By `table.row`: the row counts for so much of what it says, 1 where it is not named. */
  readonly rows: Readonly<Record<string, number>>;
  /** Nats added to the prior of a hypothesis. */
  readonly priors: Readonly<Partial<Record<HypothesisId, number>>>;
}
