import { type CallLimit, type Calls, countedTogether } from '../../model/calls.ts';
import type { Millis } from '../../model/instant.ts';

/** What rounds take of one limit. */
export interface CallLoad {
  readonly counted: string;
  readonly of?: string;
  readonly limit?: CallLimit;
  /** Calls of a whole round. */
  readonly round: number;
  /** The most calls in any time as long as the limit's window; those of a round where there is no limit. */
  readonly most: number;
}

/** @param turns the calls of each turn of a round; turns are `turn` apart */
export function loadsOf(turns: readonly (readonly Calls[])[], turn: Millis): readonly CallLoad[] {
  const kinds = new Map<string, Calls>();
  const perTurn = new Map<string, number[]>();
  for (const [index, calls] of turns.entries()) {
    for (const one of calls) {
      const key = countedTogether(one);
      kinds.set(key, one);
      const taken = perTurn.get(key) ?? new Array<number>(turns.length).fill(0);
      taken[index] = (taken[index] ?? 0) + one.calls;
      perTurn.set(key, taken);
    }
  }
  return [...kinds].map(([key, { counted, of, limit }]) => {
    const taken = perTurn.get(key) ?? [];
    const round = sum(taken);
    // However the window lies, it holds no more turns than this.
    const within = limit === undefined ? turns.length : Math.floor(limit.window / turn) + 1;
    return {
      counted,
      round,
      most: mostIn(taken, round, within),
      ...(of === undefined ? {} : { of }),
      ...(limit === undefined ? {} : { limit }),
    };
  });
}

/** The most that so many turns in a row take, where the rounds follow each other. */
function mostIn(taken: readonly number[], round: number, turns: number): number {
  const rest = turns % taken.length;
  let row = sum(taken.slice(0, rest));
  let most = row;
  for (const [index, first] of taken.entries()) {
    row += (taken[(index + rest) % taken.length] ?? 0) - first;
    most = Math.max(most, row);
  }
  return Math.floor(turns / taken.length) * round + most;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
