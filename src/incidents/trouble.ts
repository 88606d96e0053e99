import { causeRecord } from '../catalog/causes.ts';
import { isFirstHand } from '../catalog/signals.ts';
import type { Channel } from '../model/channel.ts';
import type { Severity } from '../model/incident.ts';
import type { Assessment, Evidence, Verdict } from '../model/verdict.ts';

/** Which verdicts are trouble, and which of them are enough to speak up. */

export interface Trouble {
  readonly severity: Exclude<Severity, 'info'>;
  /** Probability of what makes it that severe. */
  readonly probability: number;
  /** Our own line is down: whether the channel works is open. */
  readonly blind: boolean;
}

/** Enough whatever the signs are. */
const SURE = 0.9;
/** Enough with a direct signal; and for a channel of which it is known that it is in trouble, for that still being so. */
const LIKELY = 0.7;
/** What weighs less than this, in decibans, is no sign. */
const SIGN = 1;

/**
 * Trouble of a channel that is in an incident already, or has just been: between "nothing gets out" and "not all of it
 * does" there is no doubt that it lasts.
 */
export function lastingTroubleOf(assessment: Assessment): Trouble | undefined {
  const certain = troubleOf(assessment);
  if (certain) return certain;
  const { blocked, hijacked, degraded } = assessment.probability.ability;
  const impaired = blocked + hijacked + degraded;
  if (impaired < LIKELY) return undefined;
  return { severity: 'warning', probability: impaired, blind: false };
}

/** Trouble worth speaking of, if there is reason to: see `isReason`. */
export function troubleOf(assessment: Assessment): Trouble | undefined {
  const { blocked, hijacked, degraded, unknown } = assessment.probability.ability;
  const down = blocked + hijacked;
  if (down >= LIKELY) return { severity: 'critical', probability: down, blind: false };
  if (degraded >= LIKELY) return { severity: 'warning', probability: degraded, blind: false };
  const { ability, cause = 'unknown', certainty } = assessment;
  const isOurLine = ability === 'unknown' && causeRecord(cause).scope === 'line';
  if (isOurLine && certainty && certainty !== 'possible') {
    return { severity: 'warning', probability: unknown, blind: true };
  }
  return undefined;
}

/** Whether trouble that nobody has spoken of yet is reason enough to. Silence alone never is, nor that of others. */
export function isReason(trouble: Trouble, verdict: Verdict, channel: Channel): boolean {
  if (trouble.blind) return true;
  const signs = verdict.evidence.filter(
    ({ kind, decibans }) => decibans >= SIGN && kind !== 'silence' && kind !== 'neighbours',
  );
  if (signs.length === 0) return false;
  return trouble.probability >= SURE || signs.some((sign) => isDirect(sign, channel));
}

/** Whether something was seen at the channel itself, or told of it. */
export function isSeenDirectly({ evidence }: Verdict, channel: Channel): boolean {
  return evidence.some((sign) => sign.decibans >= SIGN && isDirect(sign, channel));
}

/** About this channel itself, or a notice whose scope covers it. */
function isDirect({ signal }: Evidence, channel: Channel): boolean {
  if (!signal) return false;
  if (signal.kind !== 'platform-notice') return isFirstHand(signal) && signal.kind !== 'chat';
  if (['operational', 'resolved', 'planned', 'maintained'].includes(signal.state)) return false;
  switch (signal.scope) {
    case 'all':
    case 'posting':
    case 'login':
      return true;
    case 'verified':
      return channel.verified === true;
    default:
      return false;
  }
}

const MOST_REASONS = 3;

/** What speaks most for a verdict, strongest first; what is newer than `after` before all else. */
export function reasons({ evidence }: Verdict, after = Number.NEGATIVE_INFINITY): Evidence[] {
  const speaking = evidence.filter(({ decibans }) => decibans >= SIGN);
  const fresh = speaking.filter(({ at }) => at > after);
  return (fresh.length > 0 ? fresh : speaking).slice(0, MOST_REASONS);
}
