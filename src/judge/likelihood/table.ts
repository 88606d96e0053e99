import {
  FINE,
  GROUPS,
  type GroupId,
  HYPOTHESIS_IDS,
  type HypothesisId,
} from '../hypotheses/hypothesis.ts';
import { type Vector, vector } from '../hypotheses/vector.ts';

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

export type Ratios<Outcome extends string> = Readonly<Record<Outcome, Vector>>;

/** Every row of a table as log ratios. */
export function compile<Outcome extends string>(table: Table<Outcome>): Ratios<Outcome> {
  return Object.fromEntries(
    Object.entries<Row>(table).map(([outcome, row]) => [outcome, logRatios(row)]),
  ) as Record<Outcome, Vector>;
}
