import type { HypothesisId } from '../../catalog/causes.ts';
import type { Instant } from '../../model/instant.ts';
import type { Silence } from '../../rhythm/rhythm.ts';
import { HYPOTHESIS_IDS, hypothesisAt } from '../hypotheses/hypothesis.ts';
import type { Term } from './term.ts';

/** A pause of people who could post lasts on with this probability, whatever happens outside. */
const PAUSE_GOES_ON = 0.7;
/** Silence alone is weak: never more than 20 decibans for anything. */
const CAP = 4.6;

/** Under these nothing of ours becomes visible, apart from the blocked ones. */
const MUTE = new Set<HypothesisId>(['hijacked', 'retired', 'closed']);
/** Only what is automatic is missing: half of the posts or so. */
const HALF_MUTE = new Set<HypothesisId>(['api-policy-by-hand', 'app-revoked-by-hand', 'tool']);

/** What each hypothesis does to the posts one sees. */
const NATURAL = 0;
const PAUSED = 1;
const MUTED = 2;
const HALF_MUTED = 3;
const EFFECTS = HYPOTHESIS_IDS.map((id, index) => {
  if (id === 'paused' || id === 'on-purpose') return PAUSED;
  if (hypothesisAt(index).ability === 'blocked' || MUTE.has(id)) return MUTED;
  return HALF_MUTE.has(id) ? HALF_MUTED : NATURAL;
});

/**
 * What a silence since the last post says (design.md, "Silence" and "Blocked filter").
 *
 * @param lastPost when the silence began
 * @param unexplained the part of it, up to `now`, that nothing explains yet
 */
export function silenceTerm(
  lastPost: Instant,
  unexplained: Silence | undefined,
  now: Instant,
): Term | undefined {
  if (!unexplained || unexplained.expected < 0.05) return undefined;
  const survival = Math.max(unexplained.survival, 1e-6);
  const natural = Math.log(survival);
  const load = -natural;
  // The block may have begun at any moment of the silence: the mean of what stayed natural until then.
  const blocked = load < 0.01 ? 1 : (1 - survival) / load;
  return {
    kind: 'silence',
    at: now,
    silence: { since: lastPost, expectedPosts: unexplained.expected },
    ratios: [
      0,
      Math.min(CAP, Math.log(PAUSE_GOES_ON) - natural),
      Math.min(CAP, Math.log(blocked) - natural),
      Math.min(CAP, Math.log((survival + blocked) / 2) - natural),
    ],
    levelOf: EFFECTS,
    weight: 1,
  };
}
