import { type DigestSchedule, WEEKDAYS, type Weekday } from '../../model/digest.ts';
import type { Question, Slots } from '../../model/question.ts';
import { lastDue, nextDue } from '../../notify/digests/due.ts';
import { createDigestSchedules } from '../../notify/digests/schedules.ts';
import {
  digestChangedReply,
  digestEndedReply,
  digestScheduledReply,
  digestSchedulesReply,
} from '../../say/digests/digest-schedule.ts';
import { sentenceReply } from '../../say/plain-answers.ts';
import { type AuditServices, noteChange } from '../context/audit-log.ts';
import {
  type Answer,
  type AnswerContext,
  changeRefusal,
  type PictureServices,
  unreachableHere,
} from '../context/context.ts';
import { withPictures } from '../history/with-pictures.ts';
import { type DigestContentContext, digestChannels, digestNow, PREVIEW } from './digest-content.ts';

/** What digests by words need. */
export type DigestContext = DigestContentContext & PictureServices & AuditServices;

/** Digests by words: scheduled, ended, asked about, or shown at once. */
export async function digest({ slots }: Question, context: DigestContext): Promise<Answer> {
  const { asker, phrasing, now, store } = context;
  const { words } = phrasing;
  if (slots.action === 'on' && slots.time === undefined && slots.days === undefined) {
    const organisations = organisationsIn(slots, context);
    return {
      verdicts: [],
      reply: await digestNow(organisations, context),
      ...withPictures(context, async (make) => {
        const channels = digestChannels(organisations, context);
        if (channels.length === 0) return [];
        return [await make.overviewOf(channels, context.now - PREVIEW, context)];
      }),
    };
  }
  const { chat, room } = asker;
  if (chat === undefined) return { verdicts: [], reply: sentenceReply('digest.nowhere', words) };
  const here = await createDigestSchedules(store).of(chat, room);
  if (slots.action !== 'on' && slots.action !== 'off') {
    return {
      verdicts: [],
      reply: digestSchedulesReply(
        here.map((schedule) => withNext(schedule, now)),
        phrasing,
      ),
    };
  }
  const refused = changeRefusal(context);
  if (refused) return refused;
  return slots.action === 'off'
    ? end(
        here.filter(({ time }) => slots.time === undefined || time === slots.time),
        context,
      )
    : addSchedule(slots, chat, context);
}

/** A digest ended by its button. */
export async function endDigest(id: string, context: DigestContext): Promise<Answer> {
  const refused = changeRefusal(context);
  if (refused) return refused;
  const { chat, room } = context.asker;
  const here = chat === undefined ? [] : await createDigestSchedules(context.store).of(chat, room);
  return end(
    here.filter((one) => one.id === id),
    context,
  );
}

async function addSchedule(slots: Slots, chat: string, context: DigestContext): Promise<Answer> {
  const closed = await unreachableHere(context);
  if (closed) return closed;
  const { asker, phrasing, now, home, directory } = context;
  const kept = await createDigestSchedules(context.store).keep({
    chat,
    room: asker.room,
    time: slots.time ?? USUAL_TIME,
    days: daysIn(slots.days),
    zone: home?.zone ?? directory.zone,
    language: phrasing.words.language,
    organisations: organisationsIn(slots, context),
    since: now,
    by: asker.person,
  });
  await noteChange('digest-on', context, { detail: `${kept.time} ${kept.days.join(' ')}` });
  const who = asker.name ?? asker.person;
  return {
    verdicts: [],
    reply: digestScheduledReply(withNext(kept, now), phrasing),
    announcement: digestChangedReply('on', [kept.time], who, phrasing),
  };
}

async function end(ended: readonly DigestSchedule[], context: DigestContext): Promise<Answer> {
  const { phrasing, asker, store } = context;
  for (const { id, time } of ended) {
    await createDigestSchedules(store).end(id);
    await noteChange('digest-off', context, { detail: time });
  }
  const reply = digestEndedReply(ended, phrasing);
  if (ended.length === 0) return { verdicts: [], reply };
  const times = ended.map(({ time }) => time);
  const who = asker.name ?? asker.person;
  return { verdicts: [], reply, announcement: digestChangedReply('off', times, who, phrasing) };
}

/** Before the morning's meeting. */
const USUAL_TIME = '06:45';

function daysIn(named: readonly string[] = []): readonly Weekday[] {
  const chosen = WEEKDAYS.filter(
    (day, at) => named.includes(day) || named.includes(at < 5 ? 'weekdays' : 'weekend'),
  );
  return chosen.length > 0 ? chosen : WEEKDAYS;
}

function organisationsIn({ owner, all }: Slots, { home }: AnswerContext): readonly string[] {
  if (all) return [];
  return owner ?? (home ? [home.id] : []);
}

/** A schedule with the next time that its digest comes. */
export function withNext(schedule: DigestSchedule, now: number) {
  return { schedule, next: lastDue(schedule, now) === now ? now : nextDue(schedule, now) };
}
