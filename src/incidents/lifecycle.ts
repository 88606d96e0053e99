import type { Judge } from '../judge/judge.ts';
import type { EventBody } from '../model/incident.ts';
import { HOUR, type Instant, MINUTE, type Millis } from '../model/instant.ts';
import type { Assessment, Evidence } from '../model/verdict.ts';
import type { LiveIncident } from './live-incident.ts';
import { LINE } from './scope.ts';
import { reasons } from './trouble.ts';

/** It "may come and go": for this long after the first good sign it is reopened rather than opened anew. */
const WATCHED_FOR: Millis = HOUR;
/** Channels that come in one by one are told of together. */
const GROWS_EVERY: Millis = MINUTE;

export interface LifecycleStep {
  /** With an incident that has just begun: its first channel. */
  readonly begun: Assessment | undefined;
  readonly judge: Pick<Judge, 'verdict'>;
  readonly now: Instant;
  readonly tell: (happening: EventBody) => void;
}

/** Moves an incident on to the state that its channels are in, and tells what that changes. */
export function advance(kept: LiveIncident, { begun, judge, now, tell }: LifecycleStep): void {
  if (begun) {
    const { cause, certainty, probability, worst } = kept;
    const reason = reasons(judge.verdict(begun.channel, now));
    const channels = kept.unannounced.splice(0);
    const sure = certainty ? { certainty } : {};
    tell({ kind: 'opened', channels, severity: worst, cause, ...sure, probability, reason });
    return;
  }
  if (kept.unannounced.length > 0 && now - lastGrown(kept) >= GROWS_EVERY) {
    tell({ kind: 'grew', channels: kept.unannounced.splice(0) });
  }
  if (kept.bad > 0 && kept.state === 'watching') {
    kept.state = kept.acknowledged ? 'acknowledged' : 'open';
    kept.watchingSince = undefined;
    const back = [...kept.members.values()].filter(({ until }) => until === undefined);
    const channels = back.map(({ channel }) => channel);
    tell({ kind: 'reopened', channels, reason: reasonsSince(kept, channels[0], judge, now) });
  } else if (kept.bad === 0 && kept.state !== 'watching') {
    kept.state = 'watching';
    kept.watchingSince = now;
    tell({ kind: 'watching', reason: goodSigns(kept, judge, now) });
  } else if (kept.state === 'watching' && now - (kept.watchingSince ?? now) >= WATCHED_FOR) {
    close(kept, judge, now, tell);
  }
}

function close(
  kept: LiveIncident,
  judge: Pick<Judge, 'verdict'>,
  now: Instant,
  tell: LifecycleStep['tell'],
): void {
  const { cause, certainty, probability, since, watchingSince } = kept;
  const signs = goodSigns(kept, judge, now);
  // Our own line being back is seen in seeing at all.
  const how =
    kept.scope === LINE || signs.some(isProof)
      ? 'recovered'
      : signs.length > 0
        ? 'unconfirmed'
        : 'faded';
  kept.state = 'closed';
  kept.outcome = {
    how,
    cause,
    ...(certainty ? { certainty } : {}),
    probability,
    from: since,
    to: watchingSince ?? now,
  };
  tell({ kind: 'closed', outcome: kept.outcome });
}

function lastGrown({ history }: LiveIncident): Instant {
  const last = history.findLast(({ kind }) => kind === 'opened' || kind === 'grew');
  return last?.at ?? Number.NEGATIVE_INFINITY;
}

function reasonsSince(
  kept: LiveIncident,
  channel: string | undefined,
  judge: Pick<Judge, 'verdict'>,
  now: Instant,
): readonly Evidence[] {
  if (channel === undefined) return [];
  return reasons(judge.verdict(channel, now), kept.history.at(-1)?.at);
}

/** What shows that it is over: signals newer than the trouble of a channel, from the first channel that has any. */
function goodSigns(
  kept: LiveIncident,
  judge: Pick<Judge, 'verdict'>,
  now: Instant,
): readonly Evidence[] {
  let told: readonly Evidence[] = [];
  for (const { channel, lastBad } of kept.members.values()) {
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

/** Others say that it is over. */
function isRelief({ signal }: Evidence): boolean {
  if (signal?.kind === 'peers') return signal.state === 'fine';
  return (
    signal?.kind === 'platform-notice' &&
    (signal.state === 'monitoring' || signal.state === 'resolved')
  );
}
