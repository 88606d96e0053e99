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
import type { AnswerContexts } from './context/answer-contexts.ts';
import type { Answer } from './context/context.ts';
import type { DemoBanner } from './context/demo-banner.ts';
import type { DeskContext, HandlerServices } from './desk-context.ts';
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
  threadUpdate(event: IncidentEvent, incident: Incident, plan: AlertSubscription): Promise<Reply>;
  /** Why a room is told of what it knows already, for the message's thread. */
  alertForwarded(why: ForwardReason, incident: Incident, plan: AlertSubscription): Promise<Reply>;
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
  readonly subscriptions: Subscriptions;
  readonly clock: Clock;
  readonly contexts: AnswerContexts<HandlerServices>;
  /** Says of what is said that it is a demonstration, where it is one. */
  readonly demoBanner: DemoBanner;
}): Notifications {
  const { directory, channels, subscriptions, clock, contexts, demoBanner } = parts;

  /** Nobody asked: the room or the person is spoken to. */
  function contextIn({ chat, room, language }: Room): Promise<DeskContext> {
    const asker = { person: room, chat, room, reporter: 'staff', mayEdit: false } as const;
    return contexts.contextFor(asker, language);
  }

  async function noticeOf({ follow, verdict }: Changed): Promise<ChangeNotice> {
    const { id, chat, person, language } = follow;
    const context = await contextIn({ chat, room: person, language });
    const channel = channels.get(follow.channel);
    if (!channel) throw new RangeError(`no channel "${follow.channel}" is known`);
    const related = relatedChannels(channel, context);
    const reply = changedReply(follow, { channel, verdict }, related, context.phrasing);
    return { id, chat, person, answer: { verdicts: [verdict], reply: demoBanner.reply(reply) } };
  }

  return {
    async digest(plan, due) {
      return demoBanner.reply(await digestOf(plan, due, await contextIn(plan)));
    },
    async digestPicture(plan, due) {
      const { overviewOf } = await import('./history/pictures.ts');
      const context = await contextIn(plan);
      const channels = digestChannels(plan.organisations, context);
      return channels.length === 0 ? undefined : overviewOf(channels, beginOf(plan, due), context);
    },
    async alert(incident, plan, why) {
      const { phrasing } = await contextIn(plan);
      const channels = matchChannels(plan, incident, directory);
      return demoBanner.reply(alertReply(scopeToRoom(incident, channels), channels, phrasing, why));
    },
    async threadUpdate(event, incident, plan) {
      const { phrasing } = await contextIn(plan);
      const channels = matchChannels(plan, incident, directory);
      return demoBanner.reply(
        threadUpdateReply(event, scopeToRoom(incident, channels), channels, phrasing),
      );
    },
    async alertForwarded(why, incident, plan) {
      const { phrasing } = await contextIn(plan);
      return demoBanner.reply(forwardedReply(why, incident.id, phrasing));
    },
    async changes() {
      return await Promise.all((await subscriptions.changed(clock.now())).map(noticeOf));
    },
    told: ({ id }) => subscriptions.end(id),
  };
}

interface Room {
  readonly chat: string;
  readonly room: string;
  readonly language: Language;
}
