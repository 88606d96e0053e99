import type { AlertSubscription, ForwardReason } from '../../model/alert.ts';
import type { Incident, IncidentEvent } from '../../model/incident.ts';
import type { Reply } from '../../model/replies/reply.ts';

/** What rooms are told of incidents, in words. */
export interface AlertWording {
  /** The message of an incident in a subscription's room, as things are now. */
  alert(incident: Incident, subscription: AlertSubscription, why?: ForwardReason): Promise<Reply>;
  /** What has happened in the incident, for the message's thread. */
  threadUpdate(
    event: IncidentEvent,
    incident: Incident,
    subscription: AlertSubscription,
  ): Promise<Reply>;
  /** Why a room is told again of what it knows already, for the message's thread. */
  alertForwarded(
    why: ForwardReason,
    incident: Incident,
    subscription: AlertSubscription,
  ): Promise<Reply>;
}
