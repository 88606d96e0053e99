import type { SignalOf } from '../model/signal.ts';
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

type NoticeScope = SignalOf<'platform-notice'>['scope'];

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
const UNDECIDED = { at: 0.57, edge: 0.04 };

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

/** `confirmed` needs P ≥ .95 and a direct signal that speaks for this very cause. */
export function certaintyOf(
  cause: Cause,
  probability: number,
  terms: readonly Term[],
): Certainty | undefined {
  if (cause === 'unknown' || probability < 0.4) return undefined;
  if (probability >= 0.95 && terms.some((term) => isDirect(term, cause))) return 'confirmed';
  return probability >= 0.7 ? 'probable' : 'possible';
}

/** Notices that cover a cause: only these confirm what is the platform's doing. */
const COVERING: Partial<Record<Cause, readonly NoticeScope[]>> = {
  'platform-outage': ['all', 'login', 'posting', 'reading'],
  'platform-lockdown': ['verified'],
  'platform-api-policy': ['api'],
  'country-block': ['one-country'],
  'shared-infrastructure': [],
  'own-network': [],
};

function isDirect({ signal, ratios }: Term, cause: Cause): boolean {
  if (!signal) return false;
  const scopes = COVERING[cause];
  if (scopes) {
    return (
      signal.kind === 'platform-notice' &&
      signal.state !== 'operational' &&
      scopes.includes(signal.scope)
    );
  }
  if (!speaksFor(ratios, cause)) return false;
  switch (signal.kind) {
    case 'write':
    case 'credentials':
    case 'chat':
      return true;
    case 'report':
      return signal.by !== 'public';
    case 'profile':
      return ['suspended', 'missing', 'defaced'].includes(signal.seen);
    case 'post':
      return signal.author === 'stranger';
    default:
      return false;
  }
}

/** "Nothing to report" is the base line, against which every ratio stands: there nothing may speak against it. */
function speaksFor(ratios: Float64Array, cause: Cause): boolean {
  if (cause === 'nothing-to-report') return ratios.every((ratio) => ratio < 1);
  return ratios.some((ratio, index) => ratio > 0.5 && hypothesisAt(index).cause === cause);
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
