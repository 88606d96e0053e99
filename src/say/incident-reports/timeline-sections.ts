import type { IncidentEvent } from '../../model/incident.ts';
import type { Instant } from '../../model/instant.ts';
import type { DocumentSection } from '../../model/replies/print-document.ts';
import type { Span } from '../../model/replies/reply.ts';
import type { Evidence, Verdict } from '../../model/verdict.ts';
import { clause } from '../cause.ts';
import { percent, strength } from '../certainty-words.ts';
import { evidenceWords } from '../evidence.ts';
import { quote } from '../quoted-text.ts';
import { between, plain, sentence, strong } from '../words.ts';
import type { IncidentFacts } from './incident-facts.ts';
import { type DocumentContext, table } from './table.ts';

/** Pieces of evidence that a report weighs. */
const WEIGHED = 20;

/** A report is read at leisure, and is to hold what was said. */
const QUOTED = 600;

interface TimelineEntry {
  readonly at: Instant;
  readonly what: readonly Span[];
}

/** What was seen, how it was judged, and what became of the incident, in the order of time. */
export function timelineSection(facts: IncidentFacts, report: DocumentContext): DocumentSection {
  const { phrasing, clock } = report;
  const { words } = phrasing;
  const moments: TimelineEntry[] = [
    ...facts.evidence.map((evidence) => ({
      at: evidence.at,
      what: sentence(seen(evidence, facts, report)),
    })),
    ...facts.changes.map((verdict) => ({
      at: verdict.judgedAt,
      what: verdictWords(verdict, report),
    })),
    ...facts.incident.history.map((event) => ({
      at: event.at,
      what: eventWords(event, facts, report),
    })),
  ];
  const rows = moments
    .toSorted((a, b) => a.at - b.at)
    .map(({ at, what }) => [[clock.time(at)], what]);
  return {
    heading: words.text('report.section.timeline'),
    parts: table(['time', 'what'], rows, report),
  };
}

/** What was seen, and how much it weighed. */
export function evidenceSection(facts: IncidentFacts, report: DocumentContext): DocumentSection {
  const { phrasing, clock } = report;
  const { words } = phrasing;
  const heading = words.text('report.section.evidence');
  const weighed = facts.evidence.filter(({ decibans }) => decibans !== 0);
  if (weighed.length === 0) {
    return {
      heading,
      parts: [{ kind: 'paragraph', spans: words.spans('report.no-evidence') }],
    };
  }
  const rows = weighed.slice(0, WEIGHED).map((evidence) => [
    [clock.time(evidence.at)],
    sentence(seen(evidence, facts, report)),
    words.spans('report.weight', {
      strength: words.text('strength', { strength: strength(evidence.decibans) }),
      for: evidence.decibans >= 0 ? 'yes' : 'no',
    }),
  ]);
  return { heading, parts: table(['time', 'what', 'weight'], rows, report) };
}

function seen(
  evidence: Evidence,
  { channels }: IncidentFacts,
  { phrasing }: DocumentContext,
): readonly Span[] {
  const { signal } = evidence;
  const id = signal && 'channel' in signal ? signal.channel : undefined;
  const judged = channels.find((one) => one.id === id) ?? channels[0];
  // What counts up to now counted up to then.
  return judged
    ? evidenceWords(evidence, judged, { ...phrasing, now: evidence.at, quoted: QUOTED })
    : [];
}

function verdictWords(verdict: Verdict, { phrasing, name }: DocumentContext): readonly Span[] {
  const { words } = phrasing;
  const { ability, activity, channel, probability } = verdict;
  return words.spans('report.verdict', {
    channel: name(channel),
    ability: words.text('ability', { ability }),
    percent: percent(probability.ability[ability], words.language),
    activity: words.text('activity', { activity }),
  });
}

function eventWords(
  event: IncidentEvent,
  { channels }: IncidentFacts,
  { phrasing, name }: DocumentContext,
): readonly Span[] {
  const { words } = phrasing;
  const [first] = channels;
  const named = 'channels' in event ? event.channels.map((id) => [plain(name(id))]) : [];
  switch (event.kind) {
    case 'opened':
    case 'grew':
    case 'reopened':
      return strong(words.spans(`report.event.${event.kind}`, { channels: between(named, ', ') }));
    case 'worsened': {
      const ability = words.text('report.ability', { severity: event.severity });
      return strong(words.spans('report.event.worsened', { ability }));
    }
    case 'cause-changed': {
      const to =
        first && event.to !== 'unknown'
          ? clause(event.to, first, phrasing)
          : words.spans('report.cause-unknown');
      return strong(words.spans('report.event.cause', { to }));
    }
    case 'acknowledged':
      return strong(words.spans('report.event.acknowledged', { who: quote(event.by, 40) }));
    case 'watching':
      return strong(words.spans('report.event.watching'));
    case 'closed': {
      const how = words.text('report.end', { how: event.outcome.how });
      return strong(words.spans('report.event.closed', { how }));
    }
  }
}
