import type { HypothesisId } from '../../catalog/causes.ts';
import { HOUR, type Instant } from '../../model/instant.ts';
import type { Rhythm } from '../../rhythm/rhythm.ts';
import { begunWithin } from '../../rhythm/silence-law.ts';
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
 * What a silence since the last post says, both ways: one that is usual speaks for a channel that works, since under an outage
 * it would be longer. That the last post proved the channel to work, and how an outage may have begun since, is the proof's to
 * say: the law of the onset is taken here within the silence.
 *
 * @param lastPost when the silence began
 * @param unexplained the part of it that was seen, and that nothing else explains
 */
export function silenceTerm(
  rhythm: Pick<Rhythm, 'silence' | 'outageRatio'>,
  lastPost: Instant,
  unexplained: { readonly from: Instant; readonly to: Instant },
  now: Instant,
): Term | undefined {
  const { from, to } = unexplained;
  const silence = rhythm.silence(from, to);
  const ratio = rhythm.outageRatio(from, to);
  if (!silence || ratio === undefined || silence.expected < 0.05) return undefined;
  const natural = Math.log(Math.max(silence.survival, 1e-6));
  const muted = ratio / begunWithin((to - from) / HOUR);
  return {
    kind: 'silence',
    at: now,
    silence: { since: lastPost, expectedPosts: silence.expected },
    ratios: [
      0,
      Math.min(CAP, Math.log(PAUSE_GOES_ON) - natural),
      Math.min(CAP, Math.log(muted)),
      Math.min(CAP, Math.log((1 + muted) / 2)),
    ],
    levelOf: EFFECTS,
    weight: 1,
  };
}
