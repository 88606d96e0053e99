import type { Judge } from '../judge/judge.ts';
import type { Channel } from '../model/channel.ts';
import type { Happening, Incident, IncidentEvent } from '../model/incident.ts';
import { DAY, type Instant, MINUTE, type Millis } from '../model/instant.ts';
import type { Assessment } from '../model/verdict.ts';
import {
  type Case,
  caseOf,
  commonest,
  incidentOf,
  join,
  leave,
  type Member,
  surer,
  update,
} from './case.ts';
import { settle } from './progress.ts';
import { platformScope, scopeOf, width } from './scope.ts';
import { isReason, reasons, type Trouble, troubleOf } from './trouble.ts';

/** All that must be known after a restart, as plain data. */
export interface BookState {
  readonly live: readonly Incident[];
  /** Closed within the last day, so that whoever tells of events can still read them. */
  readonly closed: readonly Incident[];
  readonly nextIncident: number;
  readonly nextEvent: number;
  /** Since when a channel of ours without an incident has been degraded, or out of our sight. */
  readonly suspected: Readonly<Record<string, Instant>>;
}

/** The incidents there are, and what becomes of them. Keeps nothing by itself; the same input gives the same events. */
export interface Book {
  /** Takes in how channels are judged at a moment. Times never go back. */
  consider(assessments: readonly Assessment[], now: Instant): readonly IncidentEvent[];
  /** Somebody looks after it. Nothing comes of it for an incident that is closed, unknown or acknowledged already. */
  acknowledge(id: string, by: string, now: Instant): readonly IncidentEvent[];
  live(): readonly Incident[];
  find(id: string): Incident | undefined;
  state(): BookState;
  /** The channels that have an incident, or may soon have one. */
  followed(): readonly string[];
}

export interface BookOptions {
  /** Only those of ours have incidents. */
  readonly channels: readonly Channel[];
  readonly judge: Pick<Judge, 'verdict'>;
  readonly state?: BookState | undefined;
}

/**
 * What does not keep a channel from posting must last this long before anyone is told:
 * a few looks that fail together, or a line that drops, are mostly over by then.
 */
const WARNED_AFTER: Millis = 15 * MINUTE;
const CLOSED_KEPT: Millis = DAY;

export function createBook({ channels, judge, state }: BookOptions): Book {
  const ours = new Map(channels.filter(({ role }) => role === 'ours').map((one) => [one.id, one]));
  const live = new Map<string, Case>();
  /** The one live incident of each channel that has one. */
  const byChannel = new Map<string, Case>();
  let closed = [...(state?.closed ?? [])];
  let nextIncident = state?.nextIncident ?? 1;
  let nextEvent = state?.nextEvent ?? 1;
  const suspected = new Map(Object.entries(state?.suspected ?? {}));
  let events: IncidentEvent[] = [];

  for (const incident of state?.live ?? []) {
    const kept = caseOf(incident);
    live.set(kept.scope, kept);
    for (const member of [...kept.members.values()]) {
      // Taken out of the settings since.
      if (ours.has(member.channel)) byChannel.set(member.channel, kept);
      else leave(kept, member);
    }
  }

  return {
    consider(assessments, now) {
      events = [];
      const moved: Assessment[] = [];
      const worse: string[] = [];
      const touched = new Map<Case, Assessment[]>();
      const seen = assessments.filter(({ channel }) => ours.has(channel));
      for (const assessment of seen) {
        const kept = byChannel.get(assessment.channel);
        const member = kept?.members.get(assessment.channel);
        if (!kept || !member) {
          if (suspect(assessment, now)) moved.push(assessment);
          continue;
        }
        const trouble = update(kept, member, assessment, now);
        if (!trouble) continue;
        if (trouble.severity === 'critical') worse.push(assessment.channel);
        const others = touched.get(kept);
        if (others) others.push(assessment);
        else touched.set(kept, [assessment]);
      }
      for (const [kept, changed] of touched) moved.push(...sortOut(kept, changed, now));
      for (const channel of worse) worsen(byChannel.get(channel), channel, now);
      const begun = takeIn(moved, now);
      for (const kept of [...live.values()]) {
        settle(kept, { begun: begun.get(kept), judge, now, tell: (what) => tell(kept, what, now) });
        if (kept.state === 'closed') end(kept);
      }
      closed = closed.filter(({ history }) => now - (history.at(-1)?.at ?? now) < CLOSED_KEPT);
      return events;
    },
    acknowledge(id, by, now) {
      events = [];
      const kept = [...live.values()].find((one) => one.id === id);
      if (kept && !kept.acknowledged) {
        kept.acknowledged = { by, at: now };
        if (kept.state === 'open') kept.state = 'acknowledged';
        tell(kept, { kind: 'acknowledged', by }, now);
      }
      return events;
    },
    live: () => [...live.values()].map(incidentOf),
    find(id) {
      const kept = [...live.values()].find((one) => one.id === id);
      return kept ? incidentOf(kept) : closed.find((one) => one.id === id);
    },
    followed: () => [...byChannel.keys(), ...suspected.keys()],
    state: () => ({
      live: [...live.values()].map(incidentOf),
      closed,
      nextIncident,
      nextEvent,
      suspected: Object.fromEntries(suspected),
    }),
  };

  function tell(kept: Case, happening: Happening, now: Instant): void {
    const event = { ...happening, incident: kept.id, seq: nextEvent++, at: now };
    kept.history.push(event);
    events.push(event);
  }

  function end(kept: Case): void {
    if (live.get(kept.scope) === kept) live.delete(kept.scope);
    for (const id of kept.members.keys()) if (byChannel.get(id) === kept) byChannel.delete(id);
    closed.push(incidentOf(kept));
  }

  /** Whether this may be news of an incident. */
  function suspect(assessment: Assessment, now: Instant): boolean {
    const { channel } = assessment;
    const trouble = troubleOf(assessment);
    if (trouble?.severity !== 'warning') suspected.delete(channel);
    else if (!suspected.has(channel)) suspected.set(channel, now);
    return trouble !== undefined;
  }

  /** What the channel of a member has in common with others, as far as its cause is known. */
  function scopeOfMember(kept: Case, { channel, cause }: Member): string {
    const one = ours.get(channel);
    return one === undefined || cause === 'unknown' ? kept.scope : scopeOf(cause, one);
  }

  /**
   * After a change of mind: the incident goes over to the cause that most of its channels share, or on as part of
   * the incident that has that cause already. Returns the channels whose trouble is another one.
   */
  function sortOut(kept: Case, changed: readonly Assessment[], now: Instant): Assessment[] {
    const scope = commonest(kept, (member) => scopeOfMember(kept, member), kept.scope);
    if (scope !== kept.scope) {
      const other = live.get(scope);
      if (other) {
        merge(kept, other, now);
        return [];
      }
      live.delete(kept.scope);
      kept.scope = scope;
      live.set(scope, kept);
    }
    const leaving = changed.filter(({ channel }) => {
      const member = kept.members.get(channel);
      if (!member || scopeOfMember(kept, member) === kept.scope) return false;
      leave(kept, member);
      byChannel.delete(channel);
      return true;
    });
    changeMind(kept, changed, now);
    return leaving;
  }

  function changeMind(kept: Case, changed: readonly Assessment[], now: Instant): void {
    const cause = commonest(kept, (member) => member.cause, kept.cause);
    const speaker = changed.find((one) => kept.members.get(one.channel)?.cause === cause);
    if (cause === kept.cause || !speaker) return;
    const from = kept.cause;
    const last = kept.history.findLast(({ kind }) => kind === 'opened' || kind === 'cause-changed');
    kept.cause = cause;
    kept.certainty = speaker.certainty;
    const { certainty } = kept;
    const reason = reasons(judge.verdict(speaker.channel, now), last?.at);
    tell(
      kept,
      { kind: 'cause-changed', from, to: cause, ...(certainty ? { certainty } : {}), reason },
      now,
    );
  }

  function worsen(kept: Case | undefined, channel: string, now: Instant): void {
    if (!kept || kept.worst === 'critical') return;
    kept.worst = 'critical';
    const reason = reasons(judge.verdict(channel, now));
    tell(kept, { kind: 'worsened', severity: 'critical', reason }, now);
  }

  function merge(kept: Case, into: Case, now: Instant): void {
    for (const member of kept.members.values()) {
      if (!into.members.has(member.channel)) {
        into.members.set(member.channel, { ...member });
        into.untold.push(member.channel);
        if (member.until === undefined) into.bad++;
      }
      byChannel.set(member.channel, into);
      member.until ??= now;
    }
    into.since = Math.min(into.since, kept.since);
    into.probability = Math.max(into.probability, kept.probability);
    if (kept.worst === 'critical' && into.worst !== 'critical') {
      into.worst = 'critical';
      tell(into, { kind: 'worsened', severity: 'critical', reason: [] }, now);
    }
    kept.bad = 0;
    kept.state = 'closed';
    kept.outcome = {
      how: 'merged',
      into: into.id,
      cause: into.cause,
      ...(into.certainty ? { certainty: into.certainty } : {}),
      probability: kept.probability,
      from: kept.since,
      to: now,
    };
    tell(kept, { kind: 'closed', outcome: kept.outcome }, now);
    end(kept);
  }

  /** Channels in trouble that belong to no incident: they join one or begin one. Returns those begun, with their first channel. */
  function takeIn(waiting: readonly Assessment[], now: Instant): Map<Case, Assessment> {
    const begun = new Map<Case, Assessment>();
    const placed = waiting.flatMap((assessment) => {
      const channel = ours.get(assessment.channel);
      const trouble = troubleOf(assessment);
      if (!channel || !trouble) return [];
      return [
        { assessment, channel, trouble, scope: scopeOf(assessment.cause ?? 'unknown', channel) },
      ];
    });
    for (const one of placed.sort((a, b) => width(b.scope) - width(a.scope))) {
      const { assessment, channel, trouble } = one;
      const isKnown = assessment.cause !== undefined && assessment.cause !== 'unknown';
      const shared =
        live.get(one.scope) ?? (isKnown ? undefined : live.get(platformScope(channel)));
      const kept = shared ?? begin(one, now);
      if (!kept) continue;
      if (!shared) begun.set(kept, assessment);
      join(kept, assessment, now);
      if (trouble.severity === 'critical') {
        // What has not been told of yet simply begins as bad as that.
        if (begun.has(kept)) kept.worst = 'critical';
        else worsen(kept, channel.id, now);
      }
      byChannel.set(channel.id, kept);
      suspected.delete(channel.id);
      kept.probability = Math.max(kept.probability, trouble.probability);
      kept.certainty = surer(kept.certainty, assessment.certainty);
    }
    return begun;
  }

  function begin(
    one: { assessment: Assessment; channel: Channel; trouble: Trouble; scope: string },
    now: Instant,
  ): Case | undefined {
    const { assessment, channel, trouble, scope } = one;
    const since = suspected.get(channel.id);
    if (trouble.severity === 'warning' && (since === undefined || now - since < WARNED_AFTER)) {
      return undefined;
    }
    if (!isReason(trouble, judge.verdict(channel.id, now), channel)) return undefined;
    const kept: Case = {
      id: String(nextIncident++),
      scope,
      state: 'open',
      worst: trouble.severity,
      cause: assessment.cause ?? 'unknown',
      certainty: assessment.certainty,
      probability: trouble.probability,
      opened: now,
      since: now,
      members: new Map(),
      bad: 0,
      untold: [],
      acknowledged: undefined,
      watchingSince: undefined,
      outcome: undefined,
      history: [],
    };
    live.set(scope, kept);
    return kept;
  }
}
