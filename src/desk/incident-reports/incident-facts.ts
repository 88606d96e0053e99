import type { Incident } from '../../model/incident.ts';
import { HOUR, type Instant, type Millis } from '../../model/instant.ts';
import type { Signal, SignalOf } from '../../model/signal.ts';
import type { Evidence, Verdict } from '../../model/verdict.ts';
import { sentMessages } from '../../notify/outbox/sent-messages.ts';
import type { Database } from '../../ports.ts';
import { inTrouble } from '../../say/cause.ts';
import type { IncidentFacts, StaffAction } from '../../say/incident-reports/incident-facts.ts';
import { readAuditLog } from '../context/audit-log.ts';
import type { AnswerContext, Observations } from '../context/context.ts';

/** Where what is known of an incident lies. */
export type IncidentFactsContext = AnswerContext &
  Pick<Observations, 'records'> & { readonly store: Database };

/** So long before its first sign and after its end things still belong to an incident. */
const AROUND: Millis = HOUR;
/** Less than this in decibans moves nobody. */
const MATTERS = 2;

/** All that is known of an incident: how it was judged, why, who did what, and what was said of it. */
export async function factsOf(
  incident: Incident,
  { records, store, phrasing, now }: IncidentFactsContext,
): Promise<IncidentFacts> {
  const channels = incident.affected.flatMap(({ channel }) => phrasing.channel(channel) ?? []);
  const from = incident.since - AROUND;
  const to = endOf(incident, now) + 1;
  const [verdicts, signals, staffActions, messages] = await Promise.all([
    Promise.all(channels.map(({ id }) => records.verdicts(id, from, to))),
    records.signals(from, to),
    readAuditLog(store, from, to),
    sentMessages(store, `alert/${incident.id}/`),
  ]);
  const changes = verdicts.flat().sort((a, b) => a.judgedAt - b.judgedAt);
  const platforms = new Set<string>(channels.map(({ platform }) => platform));
  const notices = signals.filter(
    (signal) => signal.kind === 'platform-notice' && platforms.has(signal.platform),
  );
  const concerns = new Set(channels.map(({ id }) => id));
  return {
    incident,
    channels,
    changes,
    evidence: weighed(incident, changes, notices).filter(({ at }) => at >= from && at < to),
    staffActions: [
      ...staffActions.filter(
        ({ what, channel, detail }) =>
          (channel !== undefined && concerns.has(channel) && OF_A_CHANNEL.has(what)) ||
          (what === 'acknowledge' && detail === incident.id) ||
          what === 'alerts-snoozed',
      ),
      ...unloggedActions(incident, signals, staffActions, concerns),
    ].sort((a, b) => a.at - b.at),
    messages,
  };
}

const OF_A_CHANNEL: ReadonlySet<string> = new Set(['report', 'withdraw']);

/** Where the last that belongs to the incident may lie: after it is over, or now. */
function endOf({ state, history }: Incident, now: Instant): Instant {
  const last = history.at(-1)?.at;
  return state === 'closed' && last !== undefined ? Math.min(now, last) : now;
}

/**
 * Each thing that was seen, once, with the most that it ever weighed for the trouble or against it; what weighed most
 * first. At the end stand words of the platforms that weighed little or nothing: they belong to the story.
 */
function weighed(
  { history }: Incident,
  changes: readonly Verdict[],
  notices: readonly Signal[],
): readonly Evidence[] {
  const reasons = history.flatMap((event) => {
    if (!('reason' in event)) return [];
    return event.kind === 'watching' ? event.reason.map(turned) : event.reason;
  });
  const judged = changes.flatMap((verdict) =>
    inTrouble(verdict) ? verdict.evidence : verdict.evidence.map(turned),
  );
  const most = new Map<string, Evidence>();
  for (const evidence of [...reasons, ...judged]) {
    if (evidence.signal === undefined || Math.abs(evidence.decibans) < MATTERS) continue;
    const key = JSON.stringify(evidence.signal);
    const known = most.get(key);
    if (!known || Math.abs(evidence.decibans) > Math.abs(known.decibans)) most.set(key, evidence);
  }
  const said = notices
    .filter((signal) => !most.has(JSON.stringify(signal)))
    .map((signal) => ({ kind: signal.kind, at: signal.at, decibans: 0, signal }));
  return [
    ...[...most.values()].sort((a, b) => Math.abs(b.decibans) - Math.abs(a.decibans)),
    ...said,
  ];
}

/** What speaks for a verdict that nothing is wrong speaks against the trouble. */
function turned(evidence: Evidence): Evidence {
  return { ...evidence, decibans: -evidence.decibans };
}

/** What people did that the audit log does not tell: a replayed night's reports, and who took the incident. */
function unloggedActions(
  { id, history }: Incident,
  signals: readonly Signal[],
  audited: readonly StaffAction[],
  concerns: ReadonlySet<string>,
): readonly StaffAction[] {
  const isTold = ({ channel, at }: SignalOf<'report'>) =>
    audited.some((one) => one.what === 'report' && one.channel === channel && one.at === at);
  const reports = signals.filter(
    (signal): signal is SignalOf<'report'> =>
      signal.kind === 'report' && concerns.has(signal.channel) && !isTold(signal),
  );
  const taken = history.flatMap((event) =>
    event.kind === 'acknowledged' &&
    !audited.some(({ what, detail }) => what === 'acknowledge' && detail === id)
      ? [event]
      : [],
  );
  return [
    ...reports.map(
      (report): StaffAction => ({
        at: report.at,
        what: 'report',
        by: report.by,
        channel: report.channel,
        detail: report.says,
      }),
    ),
    ...taken.map(({ at, by }): StaffAction => ({ at, what: 'acknowledge', name: by, detail: id })),
  ];
}
