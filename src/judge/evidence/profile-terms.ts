import { DAY, HOUR, type Instant, type Millis } from '../../model/instant.ts';
import type { SignalOf } from '../../model/signal.ts';
import type { DecisionModel } from '../likelihood/decision-model.ts';
import { latestBy } from '../memory/signal-list.ts';
import { type AbilityProof, stands } from './ability-proof.ts';
import { ageWeight, repeated, sharingCap, type Term } from './term.ts';

type Look = SignalOf<'profile'>;

/** In nats. Looks at one page share what may be wrong with looking. */
const CAP = 16;

/** What was seen of the page since it was last seen whole; several things may be wrong with it at once. */
export function profileTerms(
  looks: readonly Look[],
  proofs: readonly AbilityProof[],
  model: DecisionModel,
  now: Instant,
): readonly Term[] {
  const last = looks.at(-1);
  if (last === undefined) return [];
  if (last.seen === 'visible' && stands(last, proofs)) return [termOf(last, 1, model, now)];
  const whole = looks.findLastIndex((look) => look.seen === 'visible' && stands(look, proofs));
  const since = looks
    .slice(whole + 1)
    .filter((look) => look.seen !== 'login-wall' && stands(look, proofs));
  const wrong = latestBy(since, ({ seen }) => seen);
  const shown = wrong.length > 0 ? wrong : looks.slice(Math.max(0, whole), whole + 1);
  const terms = shown.map((look) => {
    const run = since.filter(({ seen }) => seen === look.seen).length;
    return termOf(look, run, model, now);
  });
  return sharingCap(terms, CAP);
}

function termOf(look: Look, run: number, model: DecisionModel, now: Instant): Term {
  return {
    kind: 'profile',
    at: look.at,
    signal: look,
    ratios: repeated(model.ratios.profile[look.seen], run),
    weight: ageWeight(now - look.at, halfLifeOf(look.seen)),
  };
}

function halfLifeOf(seen: Look['seen']): Millis {
  switch (seen) {
    case 'visible':
      return 6 * HOUR;
    case 'stale':
    case 'partial':
    case 'unreachable':
    case 'empty':
      return 2 * HOUR;
    case 'login-wall':
      return HOUR;
    default:
      // What is gone stays gone until it is seen again.
      return 7 * DAY;
  }
}
