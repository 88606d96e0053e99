import type { Ability, Verdict } from '#src/model/verdict.ts';
import type { Expectation, NightQuestion } from '#src/nights/night.ts';

/** One answer against what was expected; undefined where `expect` leaves a thing out. */
export interface Scored {
  readonly night: string;
  readonly ask: NightQuestion;
  readonly verdict: Verdict;
  readonly ability: boolean | undefined;
  readonly activity: boolean | undefined;
  readonly cause: boolean | undefined;
  readonly certainty: boolean | undefined;
  /** −ln P(expected ability), summed over a list. */
  readonly logLoss: number | undefined;
  readonly dangerous: boolean;
}

/** Scores as the README of the night files says. */
export function score(
  night: string,
  ask: NightQuestion,
  expect: Expectation,
  verdict: Verdict,
): Scored {
  const abilities = list(expect.ability);
  return {
    night,
    ask,
    verdict,
    ability: fits(expect.ability, verdict.ability),
    activity: fits(expect.activity, verdict.activity),
    cause: fits(expect.cause, verdict.cause),
    certainty: fits(expect.certainty, verdict.certainty),
    logLoss: abilities && -Math.log(Math.max(1e-9, sum(abilities, verdict))),
    dangerous: abilities !== undefined && isDangerous(abilities, verdict),
  };
}

/** Blocked or hijacked called working, or working called blocked or hijacked, each with P ≥ .7. */
function isDangerous(expected: readonly string[], { ability, probability }: Verdict): boolean {
  const sure = probability.ability[ability] >= 0.7;
  const down = (value: string) => value === 'blocked' || value === 'hijacked';
  if (!sure || expected.includes(ability)) return false;
  return ability === 'working'
    ? expected.some(down)
    : down(ability) && expected.includes('working');
}

function sum(abilities: readonly string[], { probability }: Verdict): number {
  return abilities.reduce((total, name) => total + (probability.ability[name as Ability] ?? 0), 0);
}

function list(value: string | string[] | undefined): readonly string[] | undefined {
  return value === undefined ? undefined : [value].flat();
}

function fits(expected: string | string[] | undefined, given: string | undefined) {
  const fair = list(expected);
  return fair && given !== undefined ? fair.includes(given) : fair && false;
}
