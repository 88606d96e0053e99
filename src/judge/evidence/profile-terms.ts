import { DAY, HOUR, type Instant, type Millis } from '../../model/instant.ts';
import type { SignalOf } from '../../model/signal.ts';
import type { DecisionModel } from '../likelihood/decision-model.ts';
import { latestBy } from '../memory/signal-list.ts';
import { type AbilityProof, stands } from './ability-proof.ts';
import type { Surroundings } from './surroundings.ts';
import { ageWeight, repeated, sharingCap, type Term } from './term.ts';

type Look = SignalOf<'profile'>;

/** In nats. Looks at one page share what may be wrong with looking. */
const CAP = 16;

/** What was seen of the page since it was last seen whole; several things may be wrong with it at once. */
export function profileTerms(
  looks: readonly Look[],
  proofs: readonly AbilityProof[],
  surroundings: Surroundings,
  model: DecisionModel,
  now: Instant,
): readonly Term[] {
  const last = looks.at(-1);
  if (last === undefined) return [];
  const walled = walledTerm(looks, surroundings, model, now);
  if (walled) return [walled];
  if (last.seen === 'visible' && stands(last, proofs))
    return [termOf(last, 1, surroundings, model, now)];
  const whole = looks.findLastIndex((look) => look.seen === 'visible' && stands(look, proofs));
  const since = looks
    .slice(whole + 1)
    .filter((look) => look.seen !== 'login-wall' && stands(look, proofs));
  const wrong = latestBy(since, ({ seen }) => seen);
  const shown = wrong.length > 0 ? wrong : looks.slice(Math.max(0, whole), whole + 1);
  const terms = shown.map((look) => {
    const run = since.filter(({ seen }) => seen === look.seen).length;
    return termOf(look, run, surroundings, model, now);
  });
  return sharingCap(terms, CAP);
}

/** Further back than this, how the platform shows pages may have changed for all. */
const WALL_IS_NEW: Millis = 3 * DAY;

/** The wall that stands now in front of a page that could be read lately; undefined where there is none, or always was. */
function walledTerm(
  looks: readonly Look[],
  { pageOpen }: Surroundings,
  model: DecisionModel,
  now: Instant,
): Term | undefined {
  const last = looks.at(-1);
  if (last?.seen !== 'login-wall') return undefined;
  const before = looks.findLast(({ seen }) => seen !== 'login-wall');
  if (before?.seen !== 'visible' || last.at - before.at > WALL_IS_NEW) return undefined;
  return {
    kind: 'profile',
    at: last.at,
    signal: last,
    ratios: model.ratios.pages[last.at - pageOpen < HOUR ? 'walled-alone' : 'walled'],
    weight: ageWeight(now - last.at, 6 * HOUR),
  };
}

function termOf(
  look: Look,
  run: number,
  { together }: Surroundings,
  model: DecisionModel,
  now: Instant,
): Term {
  return {
    kind: 'profile',
    at: look.at,
    signal: look,
    ratios: repeated(
      together.has(look.seen) ? model.ratios.pages.together : model.ratios.profile[look.seen],
      run,
    ),
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
