import type { Incident } from '../../model/incident.ts';
import type { DocumentSection, PrintDocument } from '../../model/replies/print-document.ts';
import type { Span } from '../../model/replies/reply.ts';
import { clause } from '../cause.ts';
import { percent } from '../certainty-words.ts';
import type { PhrasingContext } from '../phrasing-context.ts';
import { incidentRemedy } from '../remedy.ts';
import { day, duration } from '../times.ts';
import { plain } from '../words.ts';
import type { IncidentFacts } from './incident-facts.ts';
import { messagesSection, staffActionsSection } from './people-sections.ts';
import { createReportClock } from './report-clock.ts';
import { type DocumentContext, table } from './table.ts';
import { evidenceSection, timelineSection } from './timeline-sections.ts';

/** The report on an incident, whether it is over or not. */
export function incidentDocument(facts: IncidentFacts, phrasing: PhrasingContext): PrintDocument {
  const { incident, channels } = facts;
  const [first, ...others] = channels;
  const { words, names } = phrasing;
  const zone = first ? names.zone(first) : phrasing.zone;
  const clock = createReportClock(incident.since, zone, words.language);
  const name = (id: string) => {
    const channel = phrasing.channel(id);
    return channel ? names.channel(channel, words) : id;
  };
  const report: DocumentContext = { phrasing, clock, name };
  const channel = first ? name(first.id) : incident.scope;
  const date = day(incident.since, zone, words.language);
  return {
    language: words.language,
    title: words.spans('report.title', { channel, others: others.length, date }),
    lead: leadOf(facts, channel, report),
    sections: [
      channelsSection(facts, report),
      timelineSection(facts, report),
      evidenceSection(facts, report),
      staffActionsSection(facts, report),
      messagesSection(facts, report),
    ],
    footer: words.spans('report.footer', {
      id: incident.id,
      zone,
      time: plain(`${day(phrasing.now, zone, words.language)} ${clock.bare(phrasing.now)}`),
    }),
  };
}

function leadOf(
  { incident, channels }: IncidentFacts,
  channel: string,
  { phrasing, clock }: DocumentContext,
): readonly (readonly Span[])[] {
  const { words } = phrasing;
  const { outcome, state, since, watchingSince, cause, certainty } = incident;
  const from = outcome?.from ?? since;
  const to = outcome?.to ?? watchingSince;
  const what = {
    channel,
    others: Math.max(0, channels.length - 1),
    ability: words.text('report.ability', { severity: worstOf(incident) }),
    from: clock.time(from),
    to: to === undefined ? '' : clock.time(to),
    duration: duration((to ?? phrasing.now) - from, words.language),
    percent: percent(outcome?.probability ?? incident.probability, words.language),
  };
  const [first] = channels;
  return [
    words.spans(to === undefined ? 'report.lead.on' : 'report.lead', what),
    cause === 'unknown' || !first
      ? words.spans('alert.cause-unknown')
      : words.spans('alert.cause', {
          certainty: outcome?.certainty ?? certainty ?? 'possible',
          clause: clause(outcome?.cause ?? cause, first, phrasing),
        }),
    first
      ? words.spans('report.remedy', { step: incidentRemedy(incident, first, [], phrasing) })
      : [],
    words.spans('report.end', { how: outcome?.how ?? (state === 'watching' ? state : 'open') }),
  ];
}

/** The worst that it was, though it looks well now. */
function worstOf({ history, severity }: Incident): string {
  const told = history.flatMap((event) => ('severity' in event ? event.severity : []));
  return told.includes('critical') || severity === 'critical' ? 'critical' : 'warning';
}

function channelsSection({ incident }: IncidentFacts, report: DocumentContext): DocumentSection {
  const { phrasing, clock, name } = report;
  const { words } = phrasing;
  const rows = incident.affected.map(({ channel: id, since, until, cause }) => {
    const channel = phrasing.channel(id);
    return [
      [plain(name(id))],
      [clock.time(since)],
      [until === undefined ? plain(words.text('report.goes-on')) : clock.time(until)],
      channel && cause !== 'unknown'
        ? clause(cause, channel, phrasing)
        : words.spans('report.cause-unknown'),
    ];
  });
  return {
    heading: words.text('report.section.channels'),
    parts: table(['channel', 'from', 'to', 'cause'], rows, report),
  };
}
