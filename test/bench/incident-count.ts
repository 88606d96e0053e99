import { createIncidents } from '#src/incidents/incidents.ts';
import { createJudge } from '#src/judge/judge.ts';
import type { IncidentEvent } from '#src/model/incident.ts';
import { HOUR, isoUtc, type Millis } from '#src/model/instant.ts';
import type { Night } from '#src/nights/night.ts';
import { THREAD_EVENTS } from '#src/notify/alerts/room-messages.ts';
import { createNightIncidents } from '#src/replay/replayed-night.ts';
import { createMemoryStorage } from '../../adapters/storage/memory.ts';

/** What a night comes to for a room that subscribes to everything. */
export interface Followed {
  readonly night: string;
  readonly incidents: number;
  readonly critical: number;
  /** One living message per incident. */
  readonly messages: number;
  /** In its thread. */
  readonly threaded: number;
  /** Of the living message: each thing that happened since, at most; what happens at once is one edit. */
  readonly edits: number;
  /** Incidents opened with no reason but silence. */
  readonly silentOnly: number;
  readonly events: readonly string[];
}

const QUIET = { info() {}, warn() {}, error() {} };
/** So that what looks well again is closed, too. */
const AFTERWARDS = 6 * HOUR;

/**
 * Follows a night, past its last signal, as a live watch would.
 *
 * @param together see `createNightIncidents`
 */
export function followNight(night: Night, together: Millis = 0): Followed {
  const events = eventsOf(night, together);
  const opened = events.filter((event) => event.kind === 'opened');
  return {
    night: night.id,
    incidents: opened.length,
    critical: opened.filter(({ severity }) => severity === 'critical').length,
    messages: opened.length,
    threaded: events.filter(({ kind }) => THREAD_EVENTS.has(kind)).length,
    edits: events.length - opened.length,
    silentOnly: opened.filter(
      ({ cause, reason }) =>
        // With our own line down, nothing is said of any channel.
        cause !== 'own-network' && reason.every(({ kind }) => kind === 'silence'),
    ).length,
    events: events.map(described),
  };
}

export function eventsOf(night: Night, together: Millis = 0): readonly IncidentEvent[] {
  const { channels, signals, zone } = night;
  const judge = createJudge(channels, () => zone);
  const store = createMemoryStorage({ now: () => 0 });
  const incidents = createIncidents({ channels, judge, store, log: QUIET });
  const unfold = createNightIncidents({ signals }, { channels, judge, incidents, together });
  return unfold((signals.at(-1)?.at ?? 0) + AFTERWARDS);
}

function described(event: IncidentEvent): string {
  const { at, kind, incident } = event;
  const facts = 'channels' in event ? event.channels.join(', ') : '';
  const causes = event.kind === 'cause-changed' ? `${event.from} → ${event.to}` : '';
  const opened = event.kind === 'opened' ? `${event.severity} ${event.cause}` : '';
  const closed = event.kind === 'closed' ? `${event.outcome.how} ${event.outcome.cause}` : '';
  const why = 'reason' in event ? event.reason.map((one) => one.kind).join(' + ') : '';
  return `${isoUtc(at)} #${incident} ${kind} ${opened}${closed}${causes} ${facts} ${why && `(${why})`}`;
}
