import type { Step, ToldMoreClosely } from '../catalog/cause-record.ts';
import { causeRecord } from '../catalog/causes.ts';
import { platformRecord } from '../catalog/platforms/platforms.ts';
import type { Channel } from '../model/channel.ts';
import type { Incident } from '../model/incident.ts';
import type { Span } from '../model/replies/reply.ts';
import type { Signal } from '../model/signal.ts';
import type { CredentialReason } from '../model/signal-values.ts';
import type { Ability, Cause, Verdict } from '../model/verdict.ts';
import { about, type PhrasingContext } from './phrasing-context.ts';

/** The one place of remedies: an answer, `check`, an alert and a report on an incident all take theirs from here. */

/** What is the matter with a channel: all that a remedy is chosen by. */
export interface Diagnosis {
  readonly ability: Ability;
  readonly cause: Cause | undefined;
  /** What it rests on; only what is of the channel itself counts. */
  readonly signals: readonly Signal[];
}

/** Named as `step.…` in each language. */
export type Remedy = Step | `told.${ToldMoreClosely}`;

/** What to do about it; undefined where nothing of ours mends it: publish elsewhere, or wait. */
export function remedyFor(diagnosis: Diagnosis, channel: Channel): Remedy | undefined {
  const told = toldMoreClosely(diagnosis, channel);
  if (told !== undefined) return `told.${told}`;
  const { ability, cause = 'unknown' } = diagnosis;
  const { step, stepWhenHijacked } = causeRecord(cause);
  if (ability !== 'hijacked') return step;
  const { account } = platformRecord(channel.platform);
  // No platform stands above a website or a feed that could be told.
  const isOwn = account === 'website' || account === 'feed';
  return isOwn && cause === 'account-hijacked' ? 'site-hijacked' : (stepWhenHijacked ?? step);
}

/** Reasons why a key opens nothing that are worth a sentence, and have a remedy, of their own. */
const REASONS = [
  'credits',
  'budget',
  'enrolment',
  'permission',
  'role',
  'moved',
] as const satisfies readonly (CredentialReason & ToldMoreClosely)[];

/** The cause as the platform itself told it, where that says more than the kind of cause. */
export function toldMoreClosely(
  { ability, cause = 'unknown', signals }: Diagnosis,
  { id, platform }: Channel,
): ToldMoreClosely | undefined {
  const told = signals.filter((signal) => 'channel' in signal && signal.channel === id);
  const isTrouble = ability === 'hijacked' || ability === 'blocked' || ability === 'degraded';
  const isOurs =
    causeRecord(cause).failsOurAccess || (cause === 'unknown' && ability === 'unknown');
  if (isOurs && !isTrouble) {
    const { accessReasons = {} } = platformRecord(platform);
    const reasons = told.map((one) =>
      one.kind === 'credentials'
        ? (one.reason ?? accessReasons[one.code ?? one.text ?? ''])
        : undefined,
    );
    return REASONS.find((one) => reasons.includes(one));
  }
  if (cause === 'audience-side') {
    return told.some((one) => one.kind === 'profile' && one.seen === 'suspended')
      ? 'hidden'
      : undefined;
  }
  if (ability !== 'blocked') return undefined;
  const { errorCodes, handles } = platformRecord(platform);
  // On a server that others run nobody but its moderators disables a log-in, and they alone can undo it.
  const isDisabled = told.some(
    (one) => one.kind === 'credentials' && one.result === 'disabled' && one.reason === undefined,
  );
  if (handles === 'names-on-servers' && isDisabled && BY_MODERATORS.has(cause)) return 'moderated';
  if (!(cause === 'account-unpublished' || cause === 'unknown')) return undefined;
  const isClosedByUs = told.some(
    (one) => 'code' in one && errorCodes[one.code ?? ''] === 'closed-by-us',
  );
  return isClosedByUs ? 'switched-off' : undefined;
}

const BY_MODERATORS = new Set<Cause>([
  'account-locked',
  'account-suspended',
  'account-unpublished',
  'unknown',
]);

/** A verdict as remedies are chosen by it. */
export function diagnosisOf({ ability, cause, evidence }: Verdict): Diagnosis {
  return { ability, cause, signals: evidence.flatMap(({ signal }) => signal ?? []) };
}

/**
 * What to do about a trouble, the same wherever it is told.
 *
 * @param open the organisation's channels that are known to work
 */
export function remedyWords(
  diagnosis: Diagnosis,
  channel: Channel,
  open: readonly Channel[],
  phrasing: Pick<PhrasingContext, 'words' | 'names' | 'home'>,
): readonly Span[] {
  const { words, names } = phrasing;
  const remedy = remedyFor(diagnosis, channel);
  const first = open[0];
  if (first && (remedy === undefined || remedy === 'unknown-cause')) {
    return words.spans('step.publish-on', { where: names.where(first, words) });
  }
  return words.spans(`step.${remedy ?? 'platform'}`, about(channel, phrasing));
}

/** The same for an incident, which keeps what it rests on from turn to turn. */
export function incidentRemedy(
  { severity, cause, history }: Pick<Incident, 'severity' | 'cause' | 'history'>,
  channel: Channel,
  open: readonly Channel[],
  phrasing: Pick<PhrasingContext, 'words' | 'names' | 'home'>,
): readonly Span[] {
  const signals = history.flatMap((event) =>
    'reason' in event ? event.reason.flatMap(({ signal }) => signal ?? []) : [],
  );
  const isTaken =
    cause === 'account-hijacked' ||
    (cause === 'posting-tool' &&
      signals.some((one) => one.kind === 'post' && one.author === 'stranger'));
  const isDown =
    severity === 'critical' ||
    history.some((event) => 'severity' in event && event.severity === 'critical');
  const ability = isTaken ? 'hijacked' : isDown ? 'blocked' : 'degraded';
  return remedyWords({ ability, cause, signals }, channel, open, phrasing);
}
