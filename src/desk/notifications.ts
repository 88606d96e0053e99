import type { Channel } from '../model/channel.ts';
import type { Directory } from '../model/directory.ts';
import type { Language } from '../model/language.ts';
import type { Reply } from '../model/replies/reply.ts';
import type { AlertWording } from '../notify/alerts/alert-wording.ts';
import { matchChannels } from '../notify/alerts/match-channels.ts';
import { scopeToRoom } from '../notify/alerts/scope-to-room.ts';
import type { SightWording } from '../notify/alerts/sight-notices.ts';
import type { SilenceWording } from '../notify/alerts/silence-notices.ts';
import type { DigestWording } from '../notify/digests/queue-digests.ts';
import type { FollowUp, FollowUps } from '../notify/follow-ups/send-follow-ups.ts';
import type { RefusingRoom } from '../notify/outbox/sent-messages.ts';
import type { Clock } from '../ports.ts';
import { alertReply } from '../say/alerts/alert.ts';
import { forwardedReply } from '../say/alerts/alert-forwarded.ts';
import { sightNoticeReply } from '../say/alerts/sight-notice.ts';
import { silenceNoticeReply } from '../say/alerts/silence-notice.ts';
import { threadUpdateReply } from '../say/alerts/thread-update.ts';
import { provenOpen } from '../say/cause.ts';
import { roomRefusedReply } from '../say/self-health.ts';
import { changedReply } from '../say/status/follow.ts';
import type { AnswerContexts } from './context/answer-contexts.ts';
import type { Answer } from './context/context.ts';
import type { DemoBanner } from './context/demo-banner.ts';
import type { DeskContext, HandlerServices } from './desk-context.ts';
import { beginOf, digestChannels, digestOf } from './digests/digest-content.ts';
import type { Changed, Subscriptions } from './follow/subscriptions.ts';
import { relatedChannels } from './status/status.ts';

/** What the desk says without being asked at that moment: the wording that alerts, digests and follow-ups name. */
export interface Notifications
  extends AlertWording,
    SilenceWording,
    SightWording,
    DigestWording,
    FollowUps<ChangeNotice> {
  /** What whoever asked for it is told where a room refuses what it is sent. */
  roomRefused(refused: RefusingRoom, room: Pick<Room, 'language'>): Promise<Reply>;
}

/** What somebody asked to be told, once. */
export interface ChangeNotice extends FollowUp {
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

  async function noticeOf({ subscription, verdict }: Changed): Promise<ChangeNotice> {
    const { id, chat, person, language } = subscription;
    const context = await contextIn({ chat, room: person, language });
    const channel = channels.get(subscription.channel);
    if (!channel) throw new RangeError(`no channel "${subscription.channel}" is known`);
    const related = relatedChannels(channel, context);
    const reply = changedReply(subscription, { channel, verdict }, related, context.phrasing);
    return { id, chat, person, answer: { verdicts: [verdict], reply: demoBanner.reply(reply) } };
  }

  return {
    async digest(schedule, due) {
      return demoBanner.reply(await digestOf(schedule, due, await contextIn(schedule)));
    },
    async digestPicture(schedule, due) {
      const { overviewOf } = await import('./history/pictures.ts');
      const context = await contextIn(schedule);
      const channels = digestChannels(schedule.organisations, context);
      return channels.length === 0
        ? undefined
        : overviewOf(channels, beginOf(schedule, due), context);
    },
    async roomRefused(refused, { language }) {
      const { phrasing } = await contextIn({ ...refused, language });
      return demoBanner.reply(roomRefusedReply(refused, phrasing));
    },
    async alert(incident, subscription, why) {
      const context = await contextIn(subscription);
      const channels = matchChannels(subscription, incident, directory);
      const [first] = channels;
      const open = first ? provenOpen(relatedChannels(first, context).own) : [];
      const scoped = scopeToRoom(incident, channels);
      return demoBanner.reply(alertReply(scoped, channels, context.phrasing, why, open));
    },
    async threadUpdate(event, incident, subscription) {
      const { phrasing } = await contextIn(subscription);
      const channels = matchChannels(subscription, incident, directory);
      return demoBanner.reply(
        threadUpdateReply(event, scopeToRoom(incident, channels), channels, phrasing),
      );
    },
    async alertForwarded(why, incident, subscription) {
      const { phrasing } = await contextIn(subscription);
      return demoBanner.reply(forwardedReply(why, incident.id, phrasing));
    },
    async silenceNotice(notice, subscription) {
      const channel = channels.get(notice.channel);
      if (!channel) throw new RangeError(`no channel "${notice.channel}" is known`);
      const { phrasing } = await contextIn(subscription);
      return demoBanner.reply(silenceNoticeReply(notice, channel, phrasing));
    },
    async sightNotice(notice, some, subscription) {
      const { phrasing } = await contextIn(subscription);
      return demoBanner.reply(sightNoticeReply(notice, some, phrasing));
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
