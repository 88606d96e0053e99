import type { AlertScope, AlertSubscription } from '../../model/alert.ts';
import type { Channel } from '../../model/channel.ts';
import type { Directory } from '../../model/directory.ts';
import type { Incident } from '../../model/incident.ts';

/** What a subscription that leaves nothing out asks for. */
export const ALL_CHANNELS = { organisations: [], platforms: [], least: 'warning' } as const;

/** The channels of an incident that a subscription asks for; none where the incident is none of the room's business. */
export function matchChannels(
  {
    organisations,
    platforms,
    least,
  }: Pick<AlertSubscription, 'organisations' | 'platforms' | 'least'>,
  incident: Incident,
  directory: Directory,
): readonly Channel[] {
  // How bad it was at its worst: one that gets better is still told of to its end.
  const worst = incident.history.some(
    (event) => 'severity' in event && event.severity === 'critical',
  );
  if (least === 'critical' && !worst) return [];
  const affected = new Set(incident.affected.map(({ channel }) => channel));
  return channelsOf({ organisations, platforms }, directory).filter(({ id }) => affected.has(id));
}

export function channelsOf(
  { organisations, platforms }: AlertScope,
  directory: Directory,
): readonly Channel[] {
  const owners = new Set(
    directory.organisations.filter(({ id }) => organisations.includes(id)).map(({ name }) => name),
  );
  // Whom the room asked for may be in the settings no longer; that is nobody then, not everybody.
  if (organisations.length > 0 && owners.size === 0) return [];
  return directory.channels.filter(
    ({ owner, platform }) =>
      (owners.size === 0 || owners.has(owner)) &&
      (platforms.length === 0 || platforms.includes(platform)),
  );
}

/** A subscription that asks for what either asks for; the first one itself where that is all the same. */
export function mergeSubscriptions(a: AlertSubscription, b: AlertSubscription): AlertSubscription {
  const { organisations, platforms } = mergeScopes(a, b);
  const least = a.least === 'warning' ? a.least : b.least;
  const isSame =
    organisations.length === a.organisations.length &&
    platforms.length === a.platforms.length &&
    least === a.least;
  return isSame ? a : { ...a, organisations, platforms, least };
}

/** What either scope holds. */
export function mergeScopes(a: AlertScope, b: AlertScope): AlertScope {
  return {
    organisations: union(a.organisations, b.organisations),
    platforms: union(a.platforms, b.platforms),
  };
}

/** None stands for all. */
function union<T>(a: readonly T[], b: readonly T[]): readonly T[] {
  return a.length === 0 || b.length === 0 ? [] : [...new Set([...a, ...b])];
}
