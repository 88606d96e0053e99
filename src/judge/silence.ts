import type { Instant } from '../model/instant.ts';
import type { SignalOf } from '../model/signal.ts';
import type { ChannelMemory } from './channel-memory.ts';
import { COUNT, HYPOTHESIS_IDS, type HypothesisId, hypothesisAt } from './hypothesis.ts';
import type { Term } from './term.ts';
import { vector } from './vector.ts';

/** A pause of people who could post lasts on with this probability, whatever happens outside. */
const PAUSE_GOES_ON = 0.7;
/** Silence alone is weak: never more than 20 decibans for anything. */
const CAP = 4.6;

/** Under these nothing of ours becomes visible, apart from the blocked ones. */
const MUTE = new Set<HypothesisId>(['hijacked', 'retired', 'closed']);
/** Only what is automatic is missing: half of the posts or so. */
const HALF_MUTE = new Set<HypothesisId>(['api-policy-by-hand', 'app-revoked-by-hand', 'tool']);

/** What each hypothesis does to the posts one sees. */
type Kind = 'natural' | 'paused' | 'mute' | 'halfMute';
const KINDS: readonly Kind[] = HYPOTHESIS_IDS.map((id, index) => {
  if (id === 'paused' || id === 'on-purpose') return 'paused';
  if (hypothesisAt(index).ability === 'blocked' || MUTE.has(id)) return 'mute';
  return HALF_MUTE.has(id) ? 'halfMute' : 'natural';
});

/**
 * What the silence since the last post says (design.md, "Silence" and "Blocked filter").
 * Staff's word that nothing happened explains it up to that word; a trouble that is over, up to its end.
 */
export function silenceTerm(
  memory: ChannelMemory,
  now: Instant,
  quietWord: SignalOf<'report'> | undefined,
  recoveredAt: Instant | undefined,
): Term | undefined {
  const lastPost = memory.rhythm.lastPost(now);
  if (lastPost === undefined) return undefined;
  const from = Math.max(lastPost, quietWord?.at ?? 0, recoveredAt ?? 0);
  const silence = memory.rhythm.silence(from, now);
  if (!silence || silence.expected < 0.05) return undefined;
  const survival = Math.max(silence.survival, 1e-6);
  const load = -Math.log(survival);
  // The block may have begun at any moment of the silence: the mean of what stayed natural until then.
  const blocked = load < 0.01 ? 1 : (1 - survival) / load;
  const natural = Math.log(survival);
  const byKind: Readonly<Record<Kind, number>> = {
    natural: 0,
    paused: Math.min(CAP, Math.log(PAUSE_GOES_ON) - natural),
    mute: Math.min(CAP, Math.log(blocked) - natural),
    halfMute: Math.min(CAP, Math.log((survival + blocked) / 2) - natural),
  };
  const ratios = vector();
  for (let index = 0; index < COUNT; index++) ratios[index] = byKind[KINDS[index] as Kind];
  return {
    kind: 'silence',
    at: now,
    silence: { since: lastPost, expectedPosts: silence.expected },
    ratios,
    weight: 1,
  };
}
