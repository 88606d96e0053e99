import { DateTime } from 'luxon';
import type { AlertSubscription } from '../../model/alert.ts';
import type { Incident } from '../../model/incident.ts';
import { DAY, HOUR, type Instant, isoUtc, MINUTE, type Millis } from '../../model/instant.ts';
import type { Question, Slots } from '../../model/question.ts';
import { ALL_CHANNELS, matchChannels, mergeScopes } from '../../notify/alerts/match-channels.ts';
import { createAlertSubscriptions } from '../../notify/alerts/subscriptions.ts';
import {
  acknowledgedReply,
  alertSubscriptionReply,
  alertsChangedReply,
  noAlertsReply,
  snoozedReply,
  takenAlreadyReply,
} from '../../say/alerts/alert-subscription.ts';
import { sentenceReply } from '../../say/plain-answers.ts';
import { takeRefusedReply } from '../../say/refusal.ts';
import { type AuditServices, noteChange } from '../context/audit-log.ts';
import {
  type Answer,
  type AnswerContext,
  changeRefusal,
  type IncidentDesk,
  unreachableHere,
} from '../context/context.ts';

/** What alerts need. */
export type AlertsContext = AnswerContext &
  AuditServices & {
    readonly incidents: Pick<IncidentDesk, 'live' | 'acknowledge' | 'save'>;
    /** Has the rooms told at once of what has changed; absent where nothing runs by itself. */
    readonly tellRooms?: () => void;
    /** When the people on duty change: `HH:MM`. */
    readonly shifts: readonly string[];
  };

/** Alerts by words: on, off, which, later, and "we are on it". */
export async function alerts(question: Question, context: AlertsContext): Promise<Answer> {
  const { slots } = question;
  const { asker, phrasing } = context;
  const { chat, room } = asker;
  if (slots.action === 'acknowledge') return acknowledge(await openHere(context), context);
  if (chat === undefined) {
    return { verdicts: [], reply: sentenceReply('alerts.nowhere', phrasing.words) };
  }
  const here = await createAlertSubscriptions(context.store).of(chat, room);
  switch (slots.action) {
    case 'on':
      return changing(context, () => on(question, chat, context));
    case 'off':
      return question.silence ? endSilenceNotices(context) : endAlerts(context);
    case 'snooze':
      return snoozeAlerts(snoozeEnd(slots, context), context);
    default:
      return {
        verdicts: [],
        reply: here ? alertSubscriptionReply(here, phrasing) : noAlertsReply(phrasing),
      };
  }
}

/** Which incidents a room is told of, from the least severe on. */
export function setLeast(
  least: AlertSubscription['least'],
  context: AlertsContext,
): Promise<Answer> {
  return withSubscription(context, (subscription) => keep({ ...subscription, least }, context));
}

/** Long silences are told of no longer; all else stays. */
export function endSilenceNotices(context: AlertsContext): Promise<Answer> {
  return withSubscription(context, ({ silence: _, ...subscription }) =>
    keep(subscription, context),
  );
}

/** A room's alerts on every platform. */
export function widenAlerts(context: AlertsContext): Promise<Answer> {
  return withSubscription(context, (subscription) =>
    keep({ ...subscription, platforms: [] }, context),
  );
}

export function endAlerts(context: AlertsContext): Promise<Answer> {
  return withSubscription(context, async (subscription) => {
    await createAlertSubscriptions(context.store).end(subscription.id);
    await noteChange('alerts-off', context);
    const reply = sentenceReply('alerts.ended', context.phrasing.words);
    return { verdicts: [], reply, announcement: changed('off', subscription, context) };
  });
}

/** @param end without it, until the next shift begins */
export function snoozeAlerts(end: Instant | undefined, context: AlertsContext): Promise<Answer> {
  return withSubscription(context, async (subscription) => {
    const { now, phrasing, shifts } = context;
    const snoozedUntil = end ?? nextShift(now, subscription.zone, shifts);
    const snoozed = await createAlertSubscriptions(context.store).keep({
      ...subscription,
      snoozedUntil,
    });
    await noteChange('alerts-snoozed', context, { detail: `until ${isoUtc(snoozedUntil)}` });
    const reply = snoozedReply(snoozedUntil, subscription, phrasing);
    return { verdicts: [], reply, announcement: changed('snooze', snoozed, context) };
  });
}

/** Somebody looks after these. */
export async function acknowledge(
  incidents: readonly Incident[],
  context: AlertsContext,
): Promise<Answer> {
  const refused = takeRefusal(context);
  if (refused) return refused;
  const { asker, now, phrasing } = context;
  const taken = incidents.filter(
    ({ id }) => context.incidents.acknowledge(id, asker.name ?? asker.person, now).length > 0,
  );
  await context.incidents.save();
  for (const { id } of taken) await noteChange('acknowledge', context, { detail: id });
  if (taken.length > 0) context.tellRooms?.();
  const asked = await askedHere(context);
  const channelsOf = (incident: Incident) => {
    const own = matchChannels(asked, incident, context.directory);
    return own.length > 0 ? own : matchChannels(ALL_CHANNELS, incident, context.directory);
  };
  const held = incidents.find(({ acknowledged }) => acknowledged !== undefined);
  if (taken.length === 0 && held?.acknowledged) {
    const reply = takenAlreadyReply(held.acknowledged, channelsOf(held), phrasing);
    return { verdicts: [], reply };
  }
  return { verdicts: [], reply: acknowledgedReply(taken.map(channelsOf), phrasing) };
}

/** Whoever may report may take what was reported. */
function takeRefusal({ asker, phrasing }: AlertsContext): Answer | undefined {
  const refused = asker.refusal?.('report');
  if (!refused) return undefined;
  return { verdicts: [], reply: takeRefusedReply(refused, phrasing.words) };
}

/** Live incidents that are this room's business and that nobody looks after yet. */
async function openHere(context: AlertsContext) {
  const { incidents, directory } = context;
  const asked = await askedHere(context);
  return incidents
    .live()
    .filter(({ state }) => state === 'open')
    .filter((incident) => matchChannels(asked, incident, directory).length > 0);
}

/** What a room is told of; where nobody asked for anything, what "we" means there. */
async function askedHere(context: AlertsContext) {
  const { asker, home } = context;
  const { chat, room } = asker;
  const subscription =
    chat === undefined ? undefined : await createAlertSubscriptions(context.store).of(chat, room);
  return subscription ?? (home ? { ...ALL_CHANNELS, organisations: [home.id] } : ALL_CHANNELS);
}

async function on(
  { slots, least, silence }: Question,
  chat: string,
  context: AlertsContext,
): Promise<Answer> {
  const closed = await unreachableHere(context);
  if (closed) return closed;
  const { asker, home, directory, phrasing, now } = context;
  const scope = {
    organisations: slots.all ? [] : (slots.owner ?? (home ? [home.id] : [])),
    platforms: slots.platform ?? [],
  };
  const here = await createAlertSubscriptions(context.store).of(chat, asker.room);
  if (here && silence) {
    return keep(
      { ...here, silence: here.silence ? mergeScopes(here.silence, scope) : scope },
      context,
    );
  }
  const kept = silence ? scope : here?.silence;
  return keep(
    {
      chat,
      room: asker.room,
      zone: home?.zone ?? directory.zone,
      language: phrasing.words.language,
      ...scope,
      least: least ?? 'warning',
      since: now,
      ...(kept ? { silence: kept } : {}),
      by: asker.person,
    },
    context,
  );
}

async function keep(
  wanted: Omit<AlertSubscription, 'id'>,
  context: AlertsContext,
): Promise<Answer> {
  const kept = await createAlertSubscriptions(context.store).keep(wanted);
  const { least, organisations, platforms, silence } = kept;
  const silences = silence ? ['silence', ...silence.organisations, ...silence.platforms] : [];
  const detail = [least, ...organisations, ...platforms, ...silences].join(' ');
  await noteChange('alerts-on', context, { detail });
  const reply = alertSubscriptionReply(kept, context.phrasing);
  return { verdicts: [], reply, announcement: changed('on', kept, context) };
}

function changed(
  what: 'on' | 'off' | 'snooze',
  subscription: AlertSubscription,
  { asker, phrasing }: AlertsContext,
) {
  return alertsChangedReply(subscription, what, asker.name ?? asker.person, phrasing);
}

function withSubscription(
  context: AlertsContext,
  change: (subscription: AlertSubscription) => Promise<Answer>,
): Promise<Answer> {
  return changing(context, async () => {
    const { asker, phrasing } = context;
    const { chat, room } = asker;
    const here =
      chat === undefined ? undefined : await createAlertSubscriptions(context.store).of(chat, room);
    return here ? change(here) : { verdicts: [], reply: noAlertsReply(phrasing) };
  });
}

async function changing(context: AnswerContext, change: () => Promise<Answer>): Promise<Answer> {
  return changeRefusal(context) ?? (await change());
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
