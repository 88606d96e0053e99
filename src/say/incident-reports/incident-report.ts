import type { Incident } from '../../model/incident.ts';
import type { DocumentSection, PrintDocument } from '../../model/replies/print-document.ts';
import type { Span } from '../../model/replies/reply.ts';
import { clause } from '../cause.ts';
import { duration } from '../durations.ts';
import { percent } from '../percent.ts';
import type { PhrasingContext } from '../phrasing-context.ts';
import { day } from '../times.ts';
import { plain } from '../words.ts';
import type { IncidentFacts } from './incident-facts.ts';
import { messagesSection, staffActionsSection } from './people-sections.ts';
import { createReportClock } from './report-clock.ts';
import { type DocumentContext, table } from './table.ts';
import { evidenceSection, timelineSection } from './timeline-sections.ts';

/** The report on an incident, whether it is over or not. */
export function incidentDocument(facts: IncidentFacts, scene: PhrasingContext): PrintDocument {
  const { incident, channels } = facts;
  const [first, ...others] = channels;
  const { words, names } = scene;
  const zone = first ? names.zone(first) : scene.zone;
  const clock = createReportClock(incident.since, zone, words.language);
  const name = (id: string) => {
    const channel = scene.channel(id);
    return channel ? names.channel(channel, words) : id;
  };
  const report: DocumentContext = { scene, clock, name };
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
      time: plain(`${day(scene.now, zone, words.language)} ${clock.bare(scene.now)}`),
    }),
  };
}

function leadOf(
  { incident, channels }: IncidentFacts,
  channel: string,
  { scene, clock }: DocumentContext,
): readonly (readonly Span[])[] {
  const { words } = scene;
  const { outcome, state, since, watchingSince, cause, certainty } = incident;
  const from = outcome?.from ?? since;
  const to = outcome?.to ?? watchingSince;
  const what = {
    channel,
    others: Math.max(0, channels.length - 1),
    ability: words.text('report.ability', { severity: worstOf(incident) }),
    from: clock.time(from),
    to: to === undefined ? '' : clock.time(to),
    duration: duration((to ?? scene.now) - from, words.language),
    percent: percent(outcome?.probability ?? incident.probability, words.language),
  };
  const [first] = channels;
  return [
    words.spans(to === undefined ? 'report.lead.on' : 'report.lead', what),
    cause === 'unknown' || !first
      ? words.spans('alert.cause-unknown')
      : words.spans('alert.cause', {
          certainty: outcome?.certainty ?? certainty ?? 'possible',
          clause: clause(outcome?.cause ?? cause, first, scene),
        }),
    words.spans('report.end', { how: outcome?.how ?? state }),
  ];
}

/** The worst that it was, though it looks well now. */
function worstOf({ history, severity }: Incident): string {
  const told = history.flatMap((event) => ('severity' in event ? event.severity : []));
  return told.includes('critical') || severity === 'critical' ? 'critical' : 'warning';
}

function channelsSection({ incident }: IncidentFacts, report: DocumentContext): DocumentSection {
  const { scene, clock, name } = report;
  const { words } = scene;
  const rows = incident.affected.map(({ channel: id, since, until, cause }) => {
    const channel = scene.channel(id);
    return [
      [plain(name(id))],
      [clock.time(since)],
      [until === undefined ? plain(words.text('report.goes-on')) : clock.time(until)],
      channel && cause !== 'unknown'
        ? clause(cause, channel, scene)
        : words.spans('report.cause-unknown'),
    ];
  });
  return {
    heading: words.text('report.section.channels'),
    parts: table(['channel', 'from', 'to', 'cause'], rows, report),
  };
}
