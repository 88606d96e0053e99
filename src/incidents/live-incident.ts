import type {
  Affected,
  Incident,
  IncidentEvent,
  IncidentState,
  Severity,
} from '../model/incident.ts';
import { HOUR, type Instant, MINUTE } from '../model/instant.ts';
import type { Assessment, Cause, Certainty } from '../model/verdict.ts';
import { LINE } from './scope.ts';
import { lastingTroubleOf, type Trouble } from './trouble.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** An affected channel, while the incident is worked on. */
export type Member = Writable<Affected>;

/**
 * An incident while it lasts. It is changed in place: with 10,000 channels, copying its members for each of them would
 * cost far more than judging them.
 */
export interface LiveIncident {
  readonly id: string;
  scope: string;
  state: IncidentState;
  /** The worst so far. */
  worst: Exclude<Severity, 'info'>;
  cause: Cause;
  certainty: Certainty | undefined;
  probability: number;
  readonly opened: Instant;
  since: Instant;
  readonly members: Map<string, Member>;
  /** How many members are in trouble now. */
  bad: number;
  /** Members that no event has told of. */
  unannounced: string[];
  acknowledged: Incident['acknowledged'];
  watchingSince: Instant | undefined;
  outcome: Incident['outcome'];
  readonly history: IncidentEvent[];
}

/** Another cause must stay likely for this long before it is taken for the cause, unless it is confirmed. */
const CAUSE_HOLDS = 5 * MINUTE;
/** Trouble that nobody has been able to see for this long is over as far as anyone can tell. */
const OUT_OF_SIGHT = 24 * HOUR;

export function liveIncidentOf(stored: Incident): LiveIncident {
  const { severity, affected, history, certainty, acknowledged, watchingSince, outcome } = stored;
  const told = new Set(
    history.flatMap((event) =>
      event.kind === 'opened' || event.kind === 'grew' ? event.channels : [],
    ),
  );
  const worst = history.reduce<Severity>(
    (so, event) => (event.kind === 'opened' || event.kind === 'worsened' ? event.severity : so),
    severity,
  );
  return {
    ...stored,
    worst: worst === 'critical' ? 'critical' : 'warning',
    certainty,
    members: new Map(affected.map((member) => [member.channel, { ...member }])),
    bad: affected.filter(({ until }) => until === undefined).length,
    unannounced: affected.map(({ channel }) => channel).filter((channel) => !told.has(channel)),
    acknowledged,
    watchingSince,
    outcome,
    history: [...history],
  };
}

export function incidentOf(incident: LiveIncident): Incident {
  const { worst, members, certainty, acknowledged, watchingSince, outcome } = incident;
  const over = incident.state === 'watching' || incident.state === 'closed';
  return {
    id: incident.id,
    scope: incident.scope,
    state: incident.state,
    severity: over ? 'info' : worst,
    cause: incident.cause,
    ...(certainty ? { certainty } : {}),
    probability: incident.probability,
    opened: incident.opened,
    since: incident.since,
    affected: [...members.values()].map((member) => ({ ...member })),
    ...(acknowledged ? { acknowledged } : {}),
    ...(watchingSince === undefined ? {} : { watchingSince }),
    ...(outcome ? { outcome } : {}),
    history: [...incident.history],
  };
}

/** Adds a channel in trouble. */
export function join(
  incident: LiveIncident,
  { channel, cause, troubleSince }: Assessment,
  now: Instant,
): void {
  const since = Math.min(troubleSince ?? now, now);
  const member: Member = { channel, since, cause: cause ?? 'unknown', lastBad: now };
  if (!incident.members.has(channel)) incident.unannounced.push(channel);
  incident.members.set(channel, member);
  incident.bad++;
  incident.since = Math.min(incident.since, since);
}

/** Takes a channel out: its trouble is that of another incident. */
export function leave(incident: LiveIncident, member: Member): void {
  if (member.until === undefined) incident.bad--;
  incident.members.delete(member.channel);
  incident.unannounced = incident.unannounced.filter((channel) => channel !== member.channel);
}

/** Takes in how an affected channel is judged now. Returns its trouble; undefined where that is over, or out of sight. */
export function update(
  incident: LiveIncident,
  member: Member,
  assessment: Assessment,
  now: Instant,
): Trouble | undefined {
  const trouble = lastingTroubleOf(assessment);
  const { ability, cause } = assessment;
  // While our own line is down nobody sees whether a channel's trouble lasts; only the incident of the line does.
  const counts = trouble && (!trouble.blind || incident.scope === LINE);
  if (counts) {
    if (member.until !== undefined) {
      delete member.until;
      incident.bad++;
    }
    member.lastBad = now;
    incident.probability = Math.max(incident.probability, trouble.probability);
    adopt(member, assessment, now);
    if (cause === incident.cause)
      incident.certainty = surer(incident.certainty, assessment.certainty);
    return trouble;
  }
  const well =
    ability === 'working' || ability === 'retired' || (incident.scope === LINE && !trouble);
  if (member.until === undefined && (well || now - member.lastBad >= OUT_OF_SIGHT)) {
    member.until = now;
    incident.bad--;
  }
  return undefined;
}

function adopt(member: Member, { cause, certainty }: Assessment, now: Instant): void {
  const isOther = cause !== undefined && cause !== 'unknown' && cause !== member.cause;
  if (!isOther || certainty === undefined || certainty === 'possible') {
    delete member.leaning;
    return;
  }
  if (member.leaning?.cause !== cause) member.leaning = { cause, since: now };
  const holds = now - member.leaning.since >= CAUSE_HOLDS;
  if (!holds && certainty !== 'confirmed' && member.cause !== 'unknown') return;
  member.cause = cause;
  delete member.leaning;
}

const CERTAINTY_ORDER = ['possible', 'probable', 'confirmed'] as const;

export function surer(a: Certainty | undefined, b: Certainty | undefined): Certainty | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return CERTAINTY_ORDER.indexOf(a) >= CERTAINTY_ORDER.indexOf(b) ? a : b;
}

/** The commonest of what members in trouble are counted by; `present` where another is only as common. */
export function commonest<K>(incident: LiveIncident, by: (member: Member) => K, present: K): K {
  const counts = new Map<K, number>();
  for (const member of incident.members.values()) {
    if (member.until !== undefined) continue;
    const key = by(member);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  let best = present;
  for (const [key, count] of counts) if (count > (counts.get(best) ?? 0)) best = key;
  return best;
}
