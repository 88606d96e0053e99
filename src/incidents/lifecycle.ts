import type { Judge } from '../judge/judge.ts';
import type { EventBody } from '../model/incident.ts';
import { HOUR, type Instant, MINUTE, type Millis } from '../model/instant.ts';
import type { Assessment, Evidence } from '../model/verdict.ts';
import type { LiveIncident } from './live-incident.ts';
import { LINE } from './scope.ts';
import { reasons } from './trouble.ts';

/** It "may come and go": for this long after the first good sign it is reopened rather than opened anew. */
export const WATCHED_FOR: Millis = HOUR;
/** Channels that come in one by one are told of together. */
const GROWS_EVERY: Millis = MINUTE;

export interface LifecycleStep {
  /** The first channel, where the incident has just been opened. */
  readonly begun: Assessment | undefined;
  readonly judge: Pick<Judge, 'verdict'>;
  readonly now: Instant;
  readonly tell: (body: EventBody) => void;
}

/** Moves an incident on to the state that its channels are in, and tells what that changes. */
export function advance(incident: LiveIncident, { begun, judge, now, tell }: LifecycleStep): void {
  if (begun) {
    const { cause, certainty, probability, worst } = incident;
    const reason = reasons(judge.verdict(begun.channel, now));
    const channels = incident.unannounced.splice(0);
    const sure = certainty ? { certainty } : {};
    tell({ kind: 'opened', channels, severity: worst, cause, ...sure, probability, reason });
    return;
  }
  if (incident.unannounced.length > 0 && now - lastGrown(incident) >= GROWS_EVERY) {
    tell({ kind: 'grew', channels: incident.unannounced.splice(0) });
  }
  if (incident.bad > 0 && incident.state === 'watching') {
    incident.state = incident.acknowledged ? 'acknowledged' : 'open';
    incident.watchingSince = undefined;
    const back = [...incident.members.values()].filter(({ until }) => until === undefined);
    const channels = back.map(({ channel }) => channel);
    tell({ kind: 'reopened', channels, reason: reasonsSince(incident, channels[0], judge, now) });
  } else if (incident.bad === 0 && incident.state !== 'watching') {
    incident.state = 'watching';
    incident.watchingSince = now;
    tell({ kind: 'watching', reason: goodSigns(incident, judge, now) });
  } else if (
    incident.state === 'watching' &&
    now - (incident.watchingSince ?? now) >= WATCHED_FOR
  ) {
    close(incident, judge, now, tell);
  }
}

function close(
  incident: LiveIncident,
  judge: Pick<Judge, 'verdict'>,
  now: Instant,
  tell: LifecycleStep['tell'],
): void {
  const { cause, certainty, probability, since, watchingSince } = incident;
  const signs = goodSigns(incident, judge, now);
  // That our own line is back is seen by anything being seen.
  const how =
    incident.scope === LINE || signs.some(isProof)
      ? 'recovered'
      : signs.length > 0
        ? 'unconfirmed'
        : 'faded';
  incident.state = 'closed';
  incident.outcome = {
    how,
    cause,
    ...(certainty ? { certainty } : {}),
    probability,
    from: since,
    to: watchingSince ?? now,
  };
  tell({ kind: 'closed', outcome: incident.outcome });
}

function lastGrown({ history }: LiveIncident): Instant {
  const last = history.findLast(({ kind }) => kind === 'opened' || kind === 'grew');
  return last?.at ?? Number.NEGATIVE_INFINITY;
}

function reasonsSince(
  incident: LiveIncident,
  channel: string | undefined,
  judge: Pick<Judge, 'verdict'>,
  now: Instant,
): readonly Evidence[] {
  if (channel === undefined) return [];
  return reasons(judge.verdict(channel, now), incident.history.at(-1)?.at);
}

/** What shows that it is over: signals newer than the trouble of a channel, from the first channel that has any. */
function goodSigns(
  incident: LiveIncident,
  judge: Pick<Judge, 'verdict'>,
  now: Instant,
): readonly Evidence[] {
  let told: readonly Evidence[] = [];
  for (const { channel, lastBad } of incident.members.values()) {
    const { ability, evidence } = judge.verdict(channel, now);
    if (ability !== 'working') continue;
    const fresh = evidence.filter(({ at }) => at > lastBad - MINUTE);
    const proof = fresh.filter((sign) => sign.decibans > 0 && isProof(sign));
    if (proof.length > 0) return proof.slice(0, MOST_SIGNS);
    if (told.length === 0) told = fresh.filter(isRelief).slice(0, MOST_SIGNS);
  }
  return told;
}

const MOST_SIGNS = 3;

/** Seen at the channel itself, or on the way to it. */
function isProof({ signal }: Evidence): boolean {
  if (!signal) return false;
  return 'channel' in signal || (signal.kind === 'reach' && signal.result === 'ok');
}

/** Somebody else says that it is over: the platform, or how other accounts fare. */
function isRelief({ signal }: Evidence): boolean {
  if (signal?.kind === 'peers') return signal.state === 'fine';
  return (
    signal?.kind === 'platform-notice' &&
    (signal.state === 'monitoring' || signal.state === 'resolved')
  );
}
