import { HOUR, type Instant, type Millis } from '../../model/instant.ts';
import type { Premise } from '../../model/premise.ts';
import type { SignalOf } from '../../model/signal.ts';
import type { DecisionModel } from '../likelihood/decision-model.ts';
import type { ChannelSignals } from '../memory/channel-memory.ts';
import { sharingCap, type Term } from './term.ts';

/** About what the public's word is worth: staff ask, but nobody stands by the words. */
const TRUST = 0.3;
/** In nats: several premises of one question are one person's word. */
const CAP = 5;
/** Whoever asks has mostly seen what was seen here a while ago: that is one sign, not two. */
const SAME_SIGHT: Millis = 6 * HOUR;

/** What the asker takes for granted, for this one answer. */
export function askerTerms(
  premises: readonly Premise[],
  signals: ChannelSignals,
  model: DecisionModel,
  now: Instant,
): readonly Term[] {
  return sharingCap(
    premises
      .filter((premise) => !isKnown(premise, signals, now))
      .map((premise) => ({
        kind: 'asker' as const,
        at: now,
        premise,
        ratios: model.ratios.asker[premise],
        weight: TRUST,
      })),
    CAP,
  );
}

/** Has a signal of the channel said the same a while ago? */
function isKnown(
  premise: Premise,
  { profiles, reports, writes, credentials, strangerPosts, originals }: ChannelSignals,
  now: Instant,
): boolean {
  const isRecent = ({ at }: { at: Instant }) => now - at <= SAME_SIGHT;
  const isSaid = reports.some((report) => report.says === premise && isRecent(report));
  const isSeen = (...states: SignalOf<'profile'>['seen'][]) =>
    profiles.some((look) => states.includes(look.seen) && isRecent(look));
  const isRead = (...results: SignalOf<'credentials'>['result'][]) =>
    credentials.some((read) => results.includes(read.result) && isRecent(read));
  if (isSaid) return true;
  switch (premise) {
    case 'page-gone':
      return isSeen('missing', 'suspended', 'renamed');
    case 'suspended':
      return isSeen('suspended') || isRead('suspended', 'disabled');
    case 'login-wall':
      return isSeen('login-wall');
    case 'warning':
      return isSeen('interstitial');
    case 'empty':
    case 'not-visible':
      return isSeen('empty', 'stale');
    case 'unreachable':
      return isSeen('unreachable') || isRead('unreachable', 'server-error');
    case 'visible-again':
      return isSeen('visible', 'empty');
    case 'cannot-post':
    case 'tool-broken':
    case 'rate-limited':
      return writes.some((write) => write.result !== 'accepted' && isRecent(write));
    case 'can-post':
      return (
        originals.some(isRecent) ||
        writes.some((write) => write.result === 'accepted' && isRecent(write))
      );
    case 'cannot-log-in':
      return isRead('expired', 'revoked', 'locked', 'suspended', 'disabled');
    case 'hijacked':
      return strangerPosts.some(isRecent) || isSeen('defaced');
    case 'network-down':
    case 'quiet-on-purpose':
    case 'nothing-to-report':
    case 'elsewhere':
      return false;
  }
}
