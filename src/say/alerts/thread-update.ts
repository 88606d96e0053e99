import type { Channel } from '../../model/channel.ts';
import type { Incident, IncidentEvent } from '../../model/incident.ts';
import type { Reply, Span } from '../../model/replies/reply.ts';
import { clause } from '../cause.ts';
import { percent } from '../certainty-words.ts';
import { evidenceLine } from '../evidence.ts';
import { type PhrasingContext, timeAt } from '../phrasing-context.ts';
import { duration } from '../times.ts';
import { filled } from '../words.ts';
import { channelNames, whyAction } from './alert.ts';

/** A turn that an incident takes, for the thread: what, and why. */
export function threadUpdateReply(
  event: IncidentEvent,
  incident: Incident,
  channels: readonly Channel[],
  phrasing: PhrasingContext,
): Reply {
  const { words } = phrasing;
  const [first] = channels;
  const reasons = 'reason' in event && first ? event.reason.slice(0, 3) : [];
  return {
    language: words.language,
    headline: turnWords(event, incident, channels, phrasing),
    blocks: filled([
      {
        kind: 'list',
        items: reasons.map((evidence) => evidenceLine(evidence, first as Channel, phrasing)),
      },
    ]),
    // In Discord a message is found again by its first button alone, so it has one.
    actions: [whyAction(channels, phrasing)],
  };
}

function turnWords(
  event: IncidentEvent,
  incident: Incident,
  channels: readonly Channel[],
  phrasing: PhrasingContext,
): readonly Span[] {
  const { words } = phrasing;
  const [channel] = channels;
  switch (event.kind) {
    case 'cause-changed': {
      if (!channel) return [];
      const to = clause(event.to, channel, phrasing);
      return event.from === 'unknown'
        ? words.spans('alert.turn.cause-found', { to })
        : words.spans('alert.turn.cause', { from: clause(event.from, channel, phrasing), to });
    }
    case 'worsened':
      return words.spans('alert.turn.worsened', {
        severity: event.severity,
        channel: channelNames(channels, phrasing),
        time: timeAt(event.at, channel, phrasing),
      });
    case 'reopened':
      return words.spans('alert.turn.reopened', { time: timeAt(event.at, channel, phrasing) });
    case 'closed': {
      const { outcome = event.outcome } = incident;
      return words.spans('alert.turn.closed', {
        how: event.outcome.how,
        duration: duration(outcome.to - outcome.from, words.language),
        // What else it went on in is no business of the room's.
        channel: channelNames(channels, phrasing),
        percent: percent(outcome.probability, words.language),
      });
    }
    default:
      throw new RangeError(`${event.kind} is no turn that is told`);
  }
}
