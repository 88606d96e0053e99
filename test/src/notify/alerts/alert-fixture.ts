import type { AlertSubscription } from '#src/model/alert.ts';
import type { EventBody, Incident } from '#src/model/incident.ts';
import type { Instant } from '#src/model/instant.ts';
import type { Cause } from '#src/model/verdict.ts';
import { NOW } from '../../say/sample-channels.ts';

/** A room in Slack that is told of Skjærgård. */
export const SUBSCRIPTION: AlertSubscription = {
  id: 'slack-C1',
  chat: 'slack',
  room: 'C1',
  zone: 'Europe/Oslo',
  language: 'nb',
  organisations: ['skjaergard'],
  platforms: [],
  least: 'warning',
  since: NOW,
};

/** An incident of Skjærgård on X, just opened. @param since the first sign of it */
export function openedIncident(cause: Cause, since: Instant = NOW): Incident {
  const channel = 'skjaergard-x';
  const known = { cause, severity: 'critical', probability: 0.93 } as const;
  const incident: Incident = {
    ...known,
    id: 'i1',
    scope: `channel ${channel}`,
    state: 'open',
    certainty: 'probable',
    opened: NOW,
    since,
    affected: [{ channel, since, cause, lastBad: NOW }],
    history: [],
  };
  return after(incident, NOW, { ...known, kind: 'opened', channels: [channel], reason: [] });
}

/** The same incident once something has happened in it. */
export function after(
  incident: Incident,
  at: Instant,
  body: EventBody,
  changes: Partial<Incident> = {},
): Incident {
  const event = { ...body, incident: incident.id, seq: incident.history.length + 1, at };
  return { ...incident, ...changes, history: [...incident.history, event] };
}

/** The same incident once it is over. */
export function afterItsEnd(incident: Incident, at: Instant): Incident {
  const { cause, probability, since } = incident;
  const outcome = { how: 'recovered', cause, probability, from: since, to: at } as const;
  return after(incident, at, { kind: 'closed', outcome }, { state: 'closed', outcome });
}
