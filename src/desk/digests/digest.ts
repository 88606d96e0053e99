import { type DigestSchedule, WEEKDAYS, type Weekday } from '../../model/digest.ts';
import type { Question, Slots } from '../../model/question.ts';
import { lastDue, nextDue } from '../../notify/digests/due.ts';
import {
  digestEndedReply,
  digestScheduledReply,
  digestSchedulesReply,
} from '../../say/digests/digest-schedule.ts';
import { sentenceReply } from '../../say/plain-answers.ts';
import type { Answer, AnswerContext } from '../context/context.ts';
import { changeRefusal } from '../context/permissions.ts';
import { withPictures } from '../history/with-pictures.ts';
import { digestChannels, digestNow, PREVIEW } from './digest-content.ts';

/** Digests by words: planned, ended, asked about, or shown at once. */
export async function digest({ slots }: Question, context: AnswerContext): Promise<Answer> {
  const { asker, plans, phrasing, now } = context;
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
  const here = await plans.of(chat, room);
  if (slots.action !== 'on' && slots.action !== 'off') {
    return {
      verdicts: [],
      reply: digestSchedulesReply(
        here.map((plan) => withNext(plan, now)),
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
    : plan(slots, chat, context);
}

/** A digest ended by its button. */
export async function endDigest(id: string, context: AnswerContext): Promise<Answer> {
  const refused = changeRefusal(context);
  if (refused) return refused;
  const { chat, room } = context.asker;
  const here = chat === undefined ? [] : await context.plans.of(chat, room);
  return end(
    here.filter((one) => one.id === id),
    context,
  );
}

async function plan(slots: Slots, chat: string, context: AnswerContext): Promise<Answer> {
  const { asker, plans, phrasing, now, home, directory, audit } = context;
  const kept = await plans.keep({
    chat,
    room: asker.room,
    time: slots.time ?? USUAL_TIME,
    days: daysIn(slots.days),
    zone: home?.zone ?? directory.zone,
    language: phrasing.words.language,
    organisations: organisationsIn(slots, context),
    since: now,
  });
  await audit('digest-on', { detail: `${kept.time} ${kept.days.join(' ')}` });
  return { verdicts: [], reply: digestScheduledReply(withNext(kept, now), phrasing) };
}

async function end(ended: readonly DigestSchedule[], context: AnswerContext): Promise<Answer> {
  const { plans, audit, phrasing } = context;
  for (const { id, time } of ended) {
    await plans.end(id);
    await audit('digest-off', { detail: time });
  }
  return { verdicts: [], reply: digestEndedReply(ended, phrasing) };
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

/** A plan with the next time that its digest comes. */
export function withNext(plan: DigestSchedule, now: number) {
  return { plan, next: lastDue(plan, now) === now ? now : nextDue(plan, now) };
}
