import type { AlertSubscription, ForwardReason } from '../model/alert.ts';
import type { Channel } from '../model/channel.ts';
import type { DigestSchedule } from '../model/digest.ts';
import type { Directory } from '../model/directory.ts';
import type { Incident, IncidentEvent } from '../model/incident.ts';
import type { Instant } from '../model/instant.ts';
import type { Language } from '../model/language.ts';
import type { Picture } from '../model/replies/picture.ts';
import type { Reply } from '../model/replies/reply.ts';
import { matchChannels } from '../notify/alerts/match-channels.ts';
import { scopeToRoom } from '../notify/alerts/scope-to-room.ts';
import type { Clock } from '../ports.ts';
import { alertReply } from '../say/alerts/alert.ts';
import { forwardedReply } from '../say/alerts/alert-forwarded.ts';
import { threadUpdateReply } from '../say/alerts/thread-update.ts';
import { changedReply } from '../say/status/follow.ts';
import type { Answer, AnswerContext, Asker } from './context/context.ts';
import { beginOf, digestChannels, digestOf } from './digests/digest-content.ts';
import type { Changed, Subscriptions } from './follow/subscriptions.ts';
import { relatedChannels } from './status/status.ts';

/** What the desk says without being asked at that moment. */
export interface Notifications {
  /** The digest of a plan that was due at that time, as things are now. */
  digest(plan: DigestSchedule, due: Instant): Promise<Reply>;
  /** What the picture that goes with it shows; undefined where there is nothing to show. */
  digestPicture(plan: DigestSchedule, due: Instant): Promise<Picture | undefined>;
  /** The message of an incident in a plan's room, as things are now. */
  alert(incident: Incident, plan: AlertSubscription, why?: ForwardReason): Promise<Reply>;
  /** A turn that an incident has taken, for the message's thread. */
  alertTurn(event: IncidentEvent, incident: Incident, plan: AlertSubscription): Promise<Reply>;
  /** Why a room is told of what it knows already, for the message's thread. */
  alertRelayed(why: ForwardReason, incident: Incident, plan: AlertSubscription): Promise<Reply>;
  /** Who is to be told of a change now. Each stays due until `told`. */
  changes(): Promise<readonly ChangeNotice[]>;
  told(notice: ChangeNotice): Promise<void>;
}

/** What somebody asked to be told, once. */
export interface ChangeNotice {
  readonly id: string;
  /** The chat's name, and the person's id in it. */
  readonly chat: string;
  readonly person: string;
  readonly answer: Answer;
}

export function createNotifications(parts: {
  readonly directory: Directory;
  readonly channels: ReadonlyMap<string, Channel>;
  readonly follows: Subscriptions;
  readonly clock: Clock;
  readonly sit: (asker: Asker, language: Language) => Promise<AnswerContext>;
  /** The same, said to be a demonstration where it is one. */
  readonly prefaced: (reply: Reply) => Reply;
}): Notifications {
  const { directory, channels, follows, clock, sit, prefaced } = parts;

  /** Nobody asked: the room or the person is spoken to. */
  function sitIn({ chat, room, language }: Room): Promise<AnswerContext> {
    return sit({ person: room, chat, room, reporter: 'staff', mayEdit: false }, language);
  }

  async function noticeOf({ follow, verdict }: Changed): Promise<ChangeNotice> {
    const { id, chat, person, language } = follow;
    const context = await sitIn({ chat, room: person, language });
    const channel = channels.get(follow.channel);
    if (!channel) throw new RangeError(`no channel "${follow.channel}" is known`);
    const around = relatedChannels(channel, context);
    const reply = changedReply(follow, { channel, verdict }, around, context.phrasing);
    return { id, chat, person, answer: { verdicts: [verdict], reply: prefaced(reply) } };
  }

  return {
    async digest(plan, due) {
      return prefaced(await digestOf(plan, due, await sitIn(plan)));
    },
    async digestPicture(plan, due) {
      const { overviewOf } = await import('./history/pictures.ts');
      const context = await sitIn(plan);
      const channels = digestChannels(plan.organisations, context);
      return channels.length === 0 ? undefined : overviewOf(channels, beginOf(plan, due), context);
    },
    async alert(incident, plan, why) {
      const { phrasing } = await sitIn(plan);
      const channels = matchChannels(plan, incident, directory);
      return prefaced(alertReply(scopeToRoom(incident, channels), channels, phrasing, why));
    },
    async alertTurn(event, incident, plan) {
      const { phrasing } = await sitIn(plan);
      const channels = matchChannels(plan, incident, directory);
      return prefaced(
        threadUpdateReply(event, scopeToRoom(incident, channels), channels, phrasing),
      );
    },
    async alertRelayed(why, incident, plan) {
      const { phrasing } = await sitIn(plan);
      return prefaced(forwardedReply(why, incident.id, phrasing));
    },
    async changes() {
      return await Promise.all((await follows.changed(clock.now())).map(noticeOf));
    },
    told: ({ id }) => follows.end(id),
  };
}

interface Room {
  readonly chat: string;
  readonly room: string;
  readonly language: Language;
}
