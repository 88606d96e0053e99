import type { AlertPlan } from '../model/alert.ts';
import type { Channel } from '../model/channel.ts';
import type { Directory } from '../model/directory.ts';
import type { Incident } from '../model/incident.ts';

/** The channels of an incident that a plan asks for; none where the incident is none of the room's business. */
export function concerned(
  { organisations, platforms, least }: Pick<AlertPlan, 'organisations' | 'platforms' | 'least'>,
  incident: Incident,
  directory: Directory,
): readonly Channel[] {
  // How bad it was at its worst: one that gets better is still told of to its end.
  const worst = incident.history.some(
    (event) => 'severity' in event && event.severity === 'critical',
  );
  if (least === 'critical' && !worst) return [];
  const owners = new Set(
    directory.organisations.filter(({ id }) => organisations.includes(id)).map(({ name }) => name),
  );
  const affected = new Set(incident.affected.map(({ channel }) => channel));
  return directory.channels.filter(
    ({ id, owner, platform }) =>
      affected.has(id) &&
      (owners.size === 0 || owners.has(owner)) &&
      (platforms.length === 0 || platforms.includes(platform)),
  );
}
