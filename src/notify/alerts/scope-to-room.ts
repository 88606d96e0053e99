import type { Channel } from '../../model/channel.ts';
import type { Incident } from '../../model/incident.ts';

/**
 * An incident as it concerns a room: since when the room's own channels are in trouble, and over once all of them are
 * well, though it goes on elsewhere.
 */
export function scopeToRoom(incident: Incident, channels: readonly Channel[]): Incident {
  const ids = new Set(channels.map(({ id }) => id));
  const affected = incident.affected.filter(({ channel }) => ids.has(channel));
  if (affected.length === 0 || affected.length === incident.affected.length) return incident;
  const since = Math.min(...affected.map((one) => one.since));
  const ends = affected.flatMap(({ until }) => until ?? []);
  const end = ends.length === affected.length ? Math.max(...ends) : undefined;
  const { state, outcome } = incident;
  const isWell = end !== undefined && (state === 'open' || state === 'acknowledged');
  return {
    ...incident,
    affected,
    since,
    ...(isWell ? { state: 'watching', severity: 'info', watchingSince: end } : {}),
    ...(outcome && end !== undefined ? { outcome: { ...outcome, from: since, to: end } } : {}),
  };
}

/** How many of these channels are well again. */
export function recoveredCount({ affected }: Incident, channels: readonly Channel[]): number {
  const ids = new Set(channels.map(({ id }) => id));
  return affected.filter(({ channel, until }) => ids.has(channel) && until !== undefined).length;
}
