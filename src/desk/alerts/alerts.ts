import { DateTime } from 'luxon';
import type { AlertSubscription } from '../../model/alert.ts';
import type { Incident } from '../../model/incident.ts';
import { DAY, HOUR, type Instant, isoUtc, MINUTE, type Millis } from '../../model/instant.ts';
import type { Question, Slots } from '../../model/question.ts';
import { matchChannels } from '../../notify/alerts/match-channels.ts';
import {
  acknowledgedReply,
  alertSubscriptionReply,
  noAlertsReply,
  snoozedReply,
} from '../../say/alerts/alert-subscription.ts';
import { sentenceReply } from '../../say/plain-answers.ts';
import type { Answer, AnswerContext } from '../context/context.ts';
import { changeRefusal } from '../context/permissions.ts';

/** Alerts by words: on, off, which, later, and "we are on it". */
export async function alerts(question: Question, sitting: AnswerContext): Promise<Answer> {
  const { slots } = question;
  const { asker, alertPlans, scene } = sitting;
  const { chat, room } = asker;
  if (slots.action === 'acknowledge') return acknowledge(await openHere(sitting), sitting);
  if (chat === undefined) {
    return { verdicts: [], reply: sentenceReply('alerts.nowhere', scene.words) };
  }
  const here = await alertPlans.of(chat, room);
  switch (slots.action) {
    case 'on':
      return changing(sitting, () => on(question, chat, sitting));
    case 'off':
      return endAlerts(sitting);
    case 'snooze':
      return snoozeAlerts(snoozeEnd(slots, sitting), sitting);
    default:
      return {
        verdicts: [],
        reply: here ? alertSubscriptionReply(here, scene) : noAlertsReply(scene),
      };
  }
}

/** Which incidents a room is told of, from the least severe on. */
export function setLeast(
  least: AlertSubscription['least'],
  sitting: AnswerContext,
): Promise<Answer> {
  return withSubscription(sitting, (plan) => keep({ ...plan, least }, 'alerts-on', sitting));
}

export function endAlerts(sitting: AnswerContext): Promise<Answer> {
  return withSubscription(sitting, async ({ id }) => {
    await sitting.alertPlans.end(id);
    await sitting.audit('alerts-off');
    return { verdicts: [], reply: sentenceReply('alerts.ended', sitting.scene.words) };
  });
}

/** @param until without it, until the next shift begins */
export function snoozeAlerts(until: Instant | undefined, sitting: AnswerContext): Promise<Answer> {
  return withSubscription(sitting, async (plan) => {
    const snoozedUntil = until ?? nextShift(sitting.now, plan.zone, sitting.shifts);
    await sitting.alertPlans.keep({ ...plan, snoozedUntil });
    await sitting.audit('alerts-snoozed', { detail: `until ${isoUtc(snoozedUntil)}` });
    return { verdicts: [], reply: snoozedReply(snoozedUntil, plan, sitting.scene) };
  });
}

/** Somebody looks after these. */
export async function acknowledge(
  incidents: readonly Incident[],
  sitting: AnswerContext,
): Promise<Answer> {
  return changing(sitting, async () => {
    const { asker, now, audit, scene } = sitting;
    const taken = incidents.filter(
      ({ id }) => sitting.incidents.acknowledge(id, asker.name ?? asker.person, now).length > 0,
    );
    await sitting.incidents.save();
    for (const { id } of taken) await audit('acknowledge', { detail: id });
    const asked = await askedHere(sitting);
    const told = taken.map((incident) => {
      const own = matchChannels(asked, incident, sitting.directory);
      return own.length > 0 ? own : matchChannels(ALL_CHANNELS, incident, sitting.directory);
    });
    return { verdicts: [], reply: acknowledgedReply(told, scene) };
  });
}

/** Live incidents that are this room's business and that nobody looks after yet. */
async function openHere(sitting: AnswerContext) {
  const { incidents, directory } = sitting;
  const asked = await askedHere(sitting);
  return incidents
    .live()
    .filter(({ state }) => state === 'open')
    .filter((incident) => matchChannels(asked, incident, directory).length > 0);
}

const ALL_CHANNELS = { organisations: [], platforms: [], least: 'warning' } as const;

/** What a room is told of; where nobody asked for anything, what "we" means there. */
async function askedHere({ asker, alertPlans, home }: AnswerContext) {
  const plan = asker.chat === undefined ? undefined : await alertPlans.of(asker.chat, asker.room);
  return plan ?? (home ? { ...ALL_CHANNELS, organisations: [home.id] } : ALL_CHANNELS);
}

async function on(
  { slots, least }: Question,
  chat: string,
  sitting: AnswerContext,
): Promise<Answer> {
  const { asker, home, directory, scene, now } = sitting;
  const owners = slots.all ? [] : (slots.owner ?? (home ? [home.id] : []));
  return keep(
    {
      chat,
      room: asker.room,
      zone: home?.zone ?? directory.zone,
      language: scene.words.language,
      organisations: owners,
      platforms: slots.platform ?? [],
      least: least ?? 'warning',
      since: now,
    },
    'alerts-on',
    sitting,
  );
}

async function keep(
  wanted: Omit<AlertSubscription, 'id'>,
  what: 'alerts-on',
  { alertPlans, audit, scene }: AnswerContext,
): Promise<Answer> {
  const plan = await alertPlans.keep(wanted);
  await audit(what, { detail: [plan.least, ...plan.organisations, ...plan.platforms].join(' ') });
  return { verdicts: [], reply: alertSubscriptionReply(plan, scene) };
}

function withSubscription(
  sitting: AnswerContext,
  change: (plan: AlertSubscription) => Promise<Answer>,
): Promise<Answer> {
  return changing(sitting, async () => {
    const { chat, room } = sitting.asker;
    const plan = chat === undefined ? undefined : await sitting.alertPlans.of(chat, room);
    return plan ? change(plan) : { verdicts: [], reply: noAlertsReply(sitting.scene) };
  });
}

async function changing(sitting: AnswerContext, change: () => Promise<Answer>): Promise<Answer> {
  return changeRefusal(sitting) ?? (await change());
}

function nextShift(now: Instant, zone: string, shifts: readonly string[]): Instant {
  const day = DateTime.fromMillis(now, { zone }).startOf('day');
  const begins = [0, 1].flatMap((later) =>
    shifts.map((shift) => {
      const [hour = 0, minute = 0] = shift.split(':').map(Number);
      return day.plus({ days: later }).set({ hour, minute }).toMillis();
    }),
  );
  return begins.toSorted((a, b) => a - b).find((begin) => begin > now) ?? now + 8 * HOUR;
}

/** What the words name: a time of day, or how long. */
function snoozeEnd(
  { time, period }: Slots,
  { now, home, directory }: AnswerContext,
): Instant | undefined {
  const length = lengthOf(period);
  if (length !== undefined) return now + Math.min(length, LONGEST_SNOOZE);
  if (time === undefined) return undefined;
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const zone = home?.zone ?? directory.zone;
  const today = DateTime.fromMillis(now, { zone }).startOf('minute').set({ hour, minute });
  return (today.toMillis() > now ? today : today.plus({ days: 1 })).toMillis();
}

/** Who wants no alerts for longer stops them. */
const LONGEST_SNOOZE: Millis = 7 * DAY;
const UNITS: Readonly<Record<string, Millis>> = { TM: MINUTE, TH: HOUR, D: DAY };

function lengthOf(period: string | undefined): Millis | undefined {
  const [, time = '', count, unit = ''] = /^P(T?)(\d+)([HMD])$/.exec(period ?? '') ?? [];
  const length = UNITS[time + unit];
  return length === undefined ? undefined : Number(count) * length;
}
