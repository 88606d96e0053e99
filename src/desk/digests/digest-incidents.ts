import { causeRecord } from '../../catalog/causes.ts';
import type { Channel } from '../../model/channel.ts';
import type { Instant } from '../../model/instant.ts';
import type { Cause } from '../../model/verdict.ts';
import { type DigestIncident, wasCritical } from '../../say/digests/digest-incident.ts';
import type { DigestLine } from '../../say/digests/digest-line.ts';
import type { AnswerContext, IncidentDesk } from '../context/context.ts';

/** The incidents that these channels had since then; one that went on in another is told of in that one. */
export async function incidentsOf(
  channels: readonly Channel[],
  from: Instant,
  { incidents, now }: Pick<AnswerContext, 'now'> & { incidents: Pick<IncidentDesk, 'between'> },
): Promise<readonly DigestIncident[]> {
  const found = await incidents.between(from, now + 1);
  return found
    .filter(({ outcome }) => outcome?.how !== 'merged')
    .flatMap((incident) => {
      const affected = new Set(incident.affected.map(({ channel }) => channel));
      const [first, ...others] = channels.filter(({ id }) => affected.has(id));
      return first ? [{ incident, channels: [first, ...others] as const }] : [];
    });
}

/**
 * When a channel was in trouble, the latest first. Of an incident with one channel the incident's own line tells,
 * and of one whose end nobody saw there is no end to tell.
 */
export function troublesIn(
  incidents: readonly DigestIncident[],
  channel: Channel,
): DigestLine['troubles'] {
  return incidents
    .filter(({ channels, incident }) => channels.length > 1 && hasEnded(incident))
    .flatMap(({ incident }) => {
      const own = incident.affected.find((one) => one.channel === channel.id);
      if (own?.until === undefined) return [];
      const { since: from, until: to, cause } = own;
      return [{ ability: abilityOf(incident, cause), cause, from, to }];
    })
    .sort((a, b) => b.from - a.from);
}

function hasEnded({ outcome }: DigestIncident['incident']): boolean {
  return outcome?.how === 'recovered';
}

function abilityOf(incident: DigestIncident['incident'], cause: Cause) {
  if (causeRecord(cause).digestState === 'hijacked') return 'hijacked' as const;
  return wasCritical(incident) ? ('blocked' as const) : ('degraded' as const);
}
