import type { Judge } from '../judge/judge.ts';
import type { Channel } from '../model/channel.ts';
import type { Incident, IncidentEvent } from '../model/incident.ts';
import type { Instant } from '../model/instant.ts';
import type { Assessment } from '../model/verdict.ts';
import type { Database, Log, Row } from '../ports.ts';
import type { MaintenanceWindows } from './maintenance-windows.ts';
import { createIncidentTracker, type TrackerState } from './tracker.ts';

/** The incidents of our channels, kept over restarts. Only one process at a time may take in assessments. */
export interface Incidents {
  /** Takes in how channels are judged at a moment. The events that it returns are also in the histories. */
  consider(assessments: readonly Assessment[], now: Instant): readonly IncidentEvent[];
  /** Judges every channel of ours and takes that in: what time alone, or a report, has changed. */
  pass(now: Instant): readonly IncidentEvent[];
  /** Somebody looks after it. Changes nothing where it is closed, unknown or acknowledged already. */
  acknowledge(id: string, by: string, now: Instant): readonly IncidentEvent[];
  /** The channels that have an incident, or may soon have one. */
  watched(): readonly string[];
  /** Those that are not closed. */
  live(): readonly Incident[];
  /** One that is live, or was closed within the last day. */
  find(id: string): Incident | undefined;
  /** What has happened since an event, oldest first: a day back, and further for incidents that are still live. */
  eventsAfter(seq: number): readonly IncidentEvent[];
  /** Incidents that were live or closed at some time in from ≤ t < to, as they stand now, oldest first. */
  between(from: Instant, to: Instant): Promise<readonly Incident[]>;
  /** Writes down what has changed. Never throws for the store: then the next call tries again. */
  save(): Promise<void>;
  /** After a restart, once the judge has its signals. */
  restore(): Promise<void>;
}

export interface IncidentsOptions {
  readonly channels: readonly Channel[];
  readonly judge: Pick<Judge, 'assess' | 'verdict'>;
  readonly store: Database;
  readonly log: Log;
  /** When trouble is expected; never where absent. */
  readonly windows?: Pick<MaintenanceWindows, 'over'>;
}

const KEY = 'incidents/live';
export function createIncidents(options: IncidentsOptions): Incidents {
  const { channels, judge, store, log, windows } = options;
  const ours = channels.filter(({ role }) => role === 'ours');
  let tracker = createIncidentTracker({ channels, judge, windows });
  let changed = false;
  /** Closed and not filed yet. */
  let unfiled: Incident[] = [];
  let saving: Promise<void> = Promise.resolve();

  function noting(events: readonly IncidentEvent[]): readonly IncidentEvent[] {
    if (events.length > 0) changed = true;
    for (const { kind, incident } of events) {
      const closed = kind === 'closed' ? tracker.find(incident) : undefined;
      if (closed) unfiled.push(closed);
    }
    return events;
  }

  const consider: Incidents['consider'] = (assessments, now) =>
    noting(tracker.consider(assessments, now));

  return {
    consider,
    pass(now) {
      const assessments = ours.map(({ id }) => judge.assess(id, now));
      const events = consider(assessments, now);
      // Which of its channels are well again is no event, and worth knowing after a restart.
      if (tracker.watched().length > 0) changed = true;
      return events;
    },
    acknowledge: (id, by, now) => noting(tracker.acknowledge(id, by, now)),
    watched: () => tracker.watched(),
    live: () => tracker.live(),
    find: (id) => tracker.find(id),
    eventsAfter(seq) {
      const { live, closed } = tracker.state();
      return [...live, ...closed]
        .flatMap(({ history }) => history.filter((event) => event.seq > seq))
        .sort((a, b) => a.seq - b.seq);
    },
    async between(from, to) {
      // Filed by when it was closed: what began in the time may have been closed long after it.
      const filed = await store.rows('incidents', from, Number.POSITIVE_INFINITY);
      const all = new Map<string, Incident>();
      for (const { value } of filed) all.set((value as Incident).id, value as Incident);
      for (const incident of [...unfiled, ...tracker.live()]) all.set(incident.id, incident);
      return [...all.values()]
        .filter(({ opened }) => opened < to)
        .sort((a, b) => a.opened - b.opened);
    },
    save() {
      saving = saving.then(write);
      return saving;
    },
    async restore() {
      const state = await store.get<TrackerState>(KEY);
      if (state) tracker = createIncidentTracker({ channels, judge, state, windows });
    },
  };

  async function write(): Promise<void> {
    if (!changed) return;
    changed = false;
    const filing = unfiled;
    try {
      if (filing.length > 0) await store.change({ add: filing.map(closedRow) });
      unfiled = unfiled.filter((incident) => !filing.includes(incident));
      await store.set(KEY, tracker.state());
    } catch (error) {
      changed = true;
      log.error('the incidents could not be written down', {
        error: error instanceof Error ? error.stack : String(error),
      });
    }
  }
}

/** Filed by when it was closed; again after a crash, it does not stand twice. */
function closedRow(incident: Incident): Row {
  const at = incident.history.at(-1)?.at ?? incident.opened;
  return { list: 'incidents', subject: incident.id, at, key: '', value: incident };
}
