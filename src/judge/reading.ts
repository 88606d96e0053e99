import {
  ABILITIES,
  type Ability,
  type Activity,
  CAUSES,
  type Cause,
  type Certainty,
  type Distribution,
} from '../model/verdict.ts';
import { COUNT, hypothesisAt } from './hypothesis.ts';
import type { Term } from './term.ts';

/** What is read off the posterior of the hypotheses: the words of a verdict, and their probabilities. */
export interface Reading {
  readonly ability: Ability;
  readonly cause: Cause;
  readonly abilities: Distribution<Ability>;
  readonly causes: Distribution<Cause>;
}

/**
 * Who would have to choose says "unknown" when nothing is likelier than about even:
 * halfway between the two abilities is where signs point both ways.
 */
const UNDECIDED = { at: 0.6, edge: 0.045 };

/**
 * @param probability posterior of each hypothesis
 * @param activity whether the silence is known to be natural decides between "nothing to report" and not knowing
 */
export function readPosterior(
  probability: Float64Array,
  activity: Distribution<Activity>,
): Reading {
  const abilities = zero(ABILITIES);
  for (let index = 0; index < COUNT; index++) {
    abilities[hypothesisAt(index).ability] += probability[index] as number;
  }
  const known = 1 - abilities.unknown;
  const top = Math.max(...ABILITIES.filter((a) => a !== 'unknown').map((a) => abilities[a]));
  const undecided = 1 / (1 + Math.exp((top - UNDECIDED.at) / UNDECIDED.edge));
  for (const ability of ABILITIES) {
    if (ability !== 'unknown') abilities[ability] *= 1 - undecided;
  }
  abilities.unknown += known * undecided;
  const ability = highest(abilities);

  const causes = zero(CAUSES);
  const fitting = zero(CAUSES);
  // Where nobody knows whether it posts, "nothing to report" is not an answer either.
  const natural = activity.quiet + activity.posting;
  for (let index = 0; index < COUNT; index++) {
    const row = hypothesisAt(index);
    const share = probability[index] as number;
    const fits = ability === 'unknown' || row.ability === ability ? share : 0;
    if (row.cause === 'nothing-to-report') {
      causes[row.cause] += share * natural;
      causes.unknown += share * (1 - natural);
      fitting[row.cause] += fits * natural;
    } else {
      causes[row.cause] += share;
      fitting[row.cause] += fits;
    }
  }
  fitting.unknown = 0;
  const named = highest(fitting);
  // A cause goes by its own probability; below .4 it is better not named.
  const cause = causes[named] >= 0.4 && causes[named] > causes.unknown ? named : 'unknown';
  return { ability, cause, abilities, causes };
}

/** `confirmed` needs P ≥ .95 and a direct signal: one about this channel itself, or a notice that covers it. */
export function certaintyOf(
  cause: Cause,
  probability: number,
  terms: readonly Term[],
): Certainty | undefined {
  if (cause === 'unknown' || probability < 0.4) return undefined;
  if (probability >= 0.95 && terms.some(isDirect)) return 'confirmed';
  return probability >= 0.7 ? 'probable' : 'possible';
}

function isDirect({ signal }: Term): boolean {
  switch (signal?.kind) {
    case 'write':
    case 'credentials':
      return true;
    case 'report':
      return signal.by !== 'public';
    case 'profile':
      return ['suspended', 'missing', 'defaced'].includes(signal.seen);
    case 'platform-notice':
      return signal.state !== 'operational' && ['all', 'login', 'posting'].includes(signal.scope);
    default:
      return false;
  }
}

function highest<K extends string>(distribution: Readonly<Record<K, number>>): K {
  let best: K | undefined;
  for (const key of Object.keys(distribution) as K[]) {
    if (best === undefined || distribution[key] > distribution[best]) best = key;
  }
  return best as K;
}

function zero<K extends string>(keys: readonly K[]): Record<K, number> {
  return Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
}
