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
export async function digest({ slots }: Question, sitting: AnswerContext): Promise<Answer> {
  const { asker, plans, scene, now } = sitting;
  const { words } = scene;
  if (slots.action === 'on' && slots.time === undefined && slots.days === undefined) {
    const organisations = organisationsIn(slots, sitting);
    return {
      verdicts: [],
      reply: await digestNow(organisations, sitting),
      ...withPictures(sitting, async (make) => {
        const channels = digestChannels(organisations, sitting);
        if (channels.length === 0) return [];
        return [await make.overviewOf(channels, sitting.now - PREVIEW, sitting)];
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
        scene,
      ),
    };
  }
  const refused = changeRefusal(sitting);
  if (refused) return refused;
  return slots.action === 'off'
    ? end(
        here.filter(({ time }) => slots.time === undefined || time === slots.time),
        sitting,
      )
    : plan(slots, chat, sitting);
}

/** A digest ended by its button. */
export async function endDigest(id: string, sitting: AnswerContext): Promise<Answer> {
  const refused = changeRefusal(sitting);
  if (refused) return refused;
  const { chat, room } = sitting.asker;
  const here = chat === undefined ? [] : await sitting.plans.of(chat, room);
  return end(
    here.filter((one) => one.id === id),
    sitting,
  );
}

async function plan(slots: Slots, chat: string, sitting: AnswerContext): Promise<Answer> {
  const { asker, plans, scene, now, home, directory, audit } = sitting;
  const kept = await plans.keep({
    chat,
    room: asker.room,
    time: slots.time ?? USUAL_TIME,
    days: daysIn(slots.days),
    zone: home?.zone ?? directory.zone,
    language: scene.words.language,
    organisations: organisationsIn(slots, sitting),
    since: now,
  });
  await audit('digest-on', { detail: `${kept.time} ${kept.days.join(' ')}` });
  return { verdicts: [], reply: digestScheduledReply(withNext(kept, now), scene) };
}

async function end(ended: readonly DigestSchedule[], sitting: AnswerContext): Promise<Answer> {
  const { plans, audit, scene } = sitting;
  for (const { id, time } of ended) {
    await plans.end(id);
    await audit('digest-off', { detail: time });
  }
  return { verdicts: [], reply: digestEndedReply(ended, scene) };
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
