import { CREDENTIAL_STATES, PROFILE_STATES } from '../../catalog/signals.ts';
import { HOUR, type Instant, MINUTE } from '../../model/instant.ts';
import type { SignalOf } from '../../model/signal.ts';
import type { ChannelSignals } from '../memory/channel-memory.ts';
import { newestAt } from '../memory/signal-list.ts';
import type { AbilityProof } from './ability-proof.ts';

/** What our own looks at a channel could see, apart from what they saw. */

type Read = SignalOf<'credentials'>;
type Look = SignalOf<'profile'>;

/** Whether it says only that we could not look. */
function isBlind(read: Read | Look): boolean {
  return !(read.kind === 'profile' ? PROFILE_STATES[read.seen] : CREDENTIAL_STATES[read.result])
    .sees;
}

/** When anything was last seen or heard of the channel, good or bad. */
export function lastObservation(
  signals: ChannelSignals,
  proofs: readonly AbilityProof[],
): Instant | undefined {
  const at = Math.max(
    lastSeen(signals),
    newestAt(signals.writes),
    newestAt(signals.reports),
    proofs[0]?.at ?? 0,
  );
  return at > 0 ? at : undefined;
}

/** Since when every read of the channel has failed without a word on the channel itself. */
export function unobservedSince(signals: ChannelSignals, lastPost: Instant): Instant | undefined {
  const seen = lastSeen(signals);
  const isSince = ({ at }: Read | Look) => at > seen && at >= lastPost;
  const since = Math.min(
    signals.credentials.find(isSince)?.at ?? Number.POSITIVE_INFINITY,
    signals.profiles.find(isSince)?.at ?? Number.POSITIVE_INFINITY,
  );
  if (!Number.isFinite(since)) return undefined;
  // After a long time without a look, the first that fails says nothing of the time before it either.
  const before = Math.max(seen, lastPost);
  return before > 0 && since - before > LONG ? before : since;
}

/** Looks further apart than this leave a stretch that nobody saw. */
const LONG = 12 * HOUR;

function lastSeen({ credentials, profiles }: ChannelSignals): Instant {
  return Math.max(
    credentials.findLast((read) => !isBlind(read))?.at ?? 0,
    profiles.findLast((look) => !isBlind(look))?.at ?? 0,
  );
}

/** A read that got through right after one that did not. */
export function readAgainAt(reads: readonly Read[]): Instant | undefined {
  const last = reads.at(-1);
  const before = reads.at(-2);
  return last?.result === 'ok' && before && isBlind(before) ? last.at : undefined;
}

/** A read older than this tells nothing of the way to the platform. */
const FRESH = 20 * MINUTE;

/** Did the newest read of the channel, if it is fresh, get an answer at all? */
export function gotAnswer(
  { credentials, profiles }: ChannelSignals,
  now: Instant,
): boolean | undefined {
  const read = credentials.at(-1);
  const look = profiles.at(-1);
  const at = Math.max(read?.at ?? 0, look?.at ?? 0);
  if (at === 0 || now - at > FRESH) return undefined;
  return (
    (read?.at === at && read.result !== 'unreachable') ||
    (look?.at === at && look.seen !== 'unreachable')
  );
}
