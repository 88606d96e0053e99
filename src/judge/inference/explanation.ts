import { causeRecord } from '../../catalog/causes.ts';
import { observationOf } from '../../catalog/signals.ts';
import { type Instant, MINUTE } from '../../model/instant.ts';
import type { Ability, Cause, Evidence, NextObservation } from '../../model/verdict.ts';
import { ratioOf, type Term } from '../evidence/term.ts';
import { CREDENTIALS } from '../likelihood/credentials.ts';
import {
  COUNT,
  FINE,
  hypothesisAt,
  indexOf,
  likelihoodsOf,
  type Row,
  type Vector,
  vector,
} from '../likelihood/hypotheses.ts';
import { PEERS } from '../likelihood/platform.ts';
import { PROFILE } from '../likelihood/profile.ts';
import { CONTROL_OURS, PLATFORM_OUTSIDE } from '../likelihood/reach.ts';
import { REPORT } from '../likelihood/report.ts';
import { WRITE } from '../likelihood/write.ts';

const DECIBANS_PER_NAT = 10 / Math.LN10;

/**
 * Each term's weight for the verdict, strongest first: against "nothing wrong", or, for a working channel, by what it
 * says of the ways in which it may work (a meant silence is one), against what else it might be.
 */
export function weighed(
  terms: readonly Term[],
  probability: Vector,
  ability: Ability,
): readonly Evidence[] {
  const trouble = ability !== 'working';
  // Not knowing has no hypothesis of its own: it is told by all that keeps "working" from being said.
  const open = ability === 'unknown';
  return terms
    .map((term) => {
      const { kind, at, signal, premise, silence, neighbours, panel } = term;
      let sum = 0;
      let weight = 0;
      let well = 0;
      let wellWeight = 0;
      for (let index = 0; index < COUNT; index++) {
        const own = hypothesisAt(index).ability;
        if (own === 'working') {
          well += (probability[index] as number) * ratioOf(term, index);
          wellWeight += probability[index] as number;
        }
        const counts = trouble && !open ? own === ability : own !== 'working';
        if (!counts) continue;
        sum += (probability[index] as number) * ratioOf(term, index);
        weight += probability[index] as number;
      }
      const base = trouble || wellWeight === 0 ? ratioOf(term, FINE) : well / wellWeight;
      const nats = weight > 0 ? term.weight * (sum / weight - base) : 0;
      return {
        kind,
        at,
        decibans: Math.round((trouble ? nats : -nats) * DECIBANS_PER_NAT * 10) / 10,
        ...(signal && { signal }),
        ...(premise && { premise }),
        ...(silence && { silence }),
        ...(neighbours && { neighbours }),
        ...(panel && { panel }),
      };
    })
    .sort((a, b) => Math.abs(b.decibans) - Math.abs(a.decibans));
}

/** What the other channels on the platform say, as one item; none where they say nothing. */
export function neighbourTerm(
  group: { readonly counted: number; readonly troubled: number },
  others: Vector,
  now: Instant,
): Term | undefined {
  if (group.counted < 2 || others.every((value) => Math.abs(value) < 0.05)) return undefined;
  return {
    kind: 'neighbours',
    at: now,
    neighbours: { counted: group.counted - 1, troubled: group.troubled },
    ratios: others,
    weight: 1,
  };
}

/** Observations that could still be made, the cheapest first, with the likelihood of each outcome. */
const CANDIDATES: readonly { settler: NextObservation; outcomes: readonly Vector[] }[] = [
  { settler: 'read-control-hosts', outcomes: outcomes(CONTROL_OURS) },
  { settler: 'read-profile', outcomes: outcomes(PROFILE) },
  { settler: 'read-credentials', outcomes: outcomes(CREDENTIALS) },
  { settler: 'compare-peers', outcomes: outcomes(PEERS) },
  { settler: 'read-from-outside', outcomes: outcomes(PLATFORM_OUTSIDE) },
  { settler: 'ask-duty-officer', outcomes: outcomes(REPORT) },
  {
    settler: 'try-a-real-post',
    outcomes: outcomes({
      ...WRITE.person,
      accepted: {
        why: 'What nothing blocks goes out.',
        rest: 0.97,
        blocked: 0.002,
        hijacked: 0.2,
        network: 0.1,
        partial: 0.6,
        retired: 0.003,
        closed: 0.003,
      },
    }),
  },
];

/** Below this gain, in nats, an observation settles nothing. */
const WORTH = 0.03;
const MOST = 2;

/**
 * What would settle the question: the observations with the greatest expected gain of information about
 * ability and cause, then what only people can do.
 *
 * @param terms the evidence at hand: what was looked at within ten minutes is not asked for again
 */
export function nextObservations(
  probability: Vector,
  terms: readonly Term[],
  cause: Cause | undefined,
  now: Instant,
): readonly NextObservation[] {
  const fresh = new Set(
    terms
      .filter(({ at }) => now - at < 10 * MINUTE)
      .flatMap(({ signal }) => (signal && observationOf(signal)) ?? []),
  );
  const gains = CANDIDATES.filter(({ settler }) => !fresh.has(settler))
    .map(({ settler, outcomes: list }) => ({ settler, gain: gainOf(probability, list) }))
    .filter(({ gain }) => gain > WORTH)
    .sort((a, b) => b.gain - a.gain)
    .slice(0, MOST)
    .map(({ settler }) => settler);
  // Where nobody has looked for long, any look at all is worth more than its likelihoods can tell.
  const firstLook = (probability[UNSEEN] as number) > 0.25 ? FIRST_LOOK : [];
  const byPeople = cause ? causeRecord(cause).settledByPeople : [];
  return [...new Set([...firstLook.filter((look) => !fresh.has(look)), ...gains, ...byPeople])];
}

const UNSEEN = indexOf('unseen');
const FIRST_LOOK: readonly NextObservation[] = ['read-profile', 'ask-duty-officer'];

function outcomes(table: Readonly<Record<string, Row>>): readonly Vector[] {
  const rows = Object.values(table).map(likelihoodsOf);
  // The rows of a table are likelihoods, not shares: per hypothesis they are brought to a sum of 1.
  const sums = vector();
  for (const row of rows) {
    for (let index = 0; index < COUNT; index++) {
      sums[index] = (sums[index] as number) + (row[index] as number);
    }
  }
  return rows.map((row) => row.map((value, index) => value / (sums[index] as number)));
}

/** Mutual information of the observation and (ability, cause). */
function gainOf(probability: Vector, list: readonly Vector[]): number {
  let expected = 0;
  for (const row of list) {
    let total = 0;
    const joint = Array.from({ length: CLASS_COUNT }, () => 0);
    for (let index = 0; index < COUNT; index++) {
      const weight = (probability[index] as number) * (row[index] as number);
      total += weight;
      const cls = CLASSES[index] as number;
      joint[cls] = (joint[cls] as number) + weight;
    }
    expected += total * entropy(joint.map((weight) => weight / total));
  }
  const prior = Array.from({ length: CLASS_COUNT }, () => 0);
  for (let index = 0; index < COUNT; index++) {
    const cls = CLASSES[index] as number;
    prior[cls] = (prior[cls] as number) + (probability[index] as number);
  }
  return entropy(prior) - expected;
}

function entropy(shares: Vector): number {
  let sum = 0;
  for (const share of shares) if (share > 0) sum -= share * Math.log(share);
  return sum;
}

const CLASS_NAMES = Array.from({ length: COUNT }, (_, index) => {
  const { ability, cause } = hypothesisAt(index);
  return `${ability}/${cause}`;
});
const DISTINCT = [...new Set(CLASS_NAMES)];
const CLASSES = CLASS_NAMES.map((name) => DISTINCT.indexOf(name));
const CLASS_COUNT = DISTINCT.length;
