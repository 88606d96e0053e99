import type { AlertSubscription } from '../../model/alert.ts';
import type { Channel } from '../../model/channel.ts';
import type { Incident } from '../../model/incident.ts';
import type { HomeRow, HomeSection } from '../../model/replies/home.ts';
import type { Span } from '../../model/replies/reply.ts';
import { alertReply } from '../alerts/alert.ts';
import { alertSubscriptionWords } from '../alerts/alert-subscription.ts';
import { digestScheduleWords, type ScheduledDigest } from '../digests/digest-schedule.ts';
import type { PhrasingContext } from '../phrasing-context.ts';
import { between } from '../words.ts';

/** What goes on, and what rooms are told of it: the parts of the page that are not about single channels. */

/** An incident that is not over, with its channels. */
export interface HomeIncident {
  readonly incident: Incident;
  readonly channels: readonly Channel[];
}

/** Undefined where nothing goes on. */
export function incidentSection(
  live: readonly HomeIncident[],
  phrasing: PhrasingContext,
): HomeSection | undefined {
  if (live.length === 0) return undefined;
  return {
    title: phrasing.words.text('home.incidents'),
    rows: live.map(({ incident, channels }) => {
      const { headline, actions } = alertReply(incident, channels, phrasing);
      // The others are the room's business, and this page belongs to no room.
      const own = actions.filter(({ do: { kind } }) => kind === 'acknowledge' || kind === 'why');
      return { spans: headline, actions: own };
    }),
  };
}

/** Undefined where no room is told of anything. */
export function roomSection(
  alerts: readonly AlertSubscription[],
  digests: readonly ScheduledDigest[],
  phrasing: PhrasingContext,
): HomeSection | undefined {
  const isRefused = ({ chat, room }: Pick<AlertSubscription, 'chat' | 'room'>) =>
    phrasing.selfHealth?.refusing?.some((one) => one.chat === chat && one.room === room) ?? false;
  const rows: readonly HomeRow[] = [
    ...alerts.map((subscription) =>
      row(
        'alerts',
        subscription.room,
        alertSubscriptionWords(subscription, phrasing),
        isRefused(subscription),
        phrasing,
      ),
    ),
    ...digests.map((scheduled) => {
      const { schedule } = scheduled;
      const told = digestScheduleWords(scheduled, phrasing);
      return row('digest', schedule.room, told, isRefused(schedule), phrasing);
    }),
  ];
  return rows.length === 0 ? undefined : { title: phrasing.words.text('home.rooms'), rows };
}

function row(
  kind: 'alerts' | 'digest',
  id: string,
  told: readonly Span[],
  isRefused: boolean,
  { words }: PhrasingContext,
): HomeRow {
  const room: Span = { kind: 'room', id, text: words.text('home.a-room') };
  const line = words.spans('home.room', { kind, room, told });
  const warned = isRefused ? [line, words.spans('home.refused')] : [line];
  return { spans: between(warned, ' '), actions: [] };
}
