import { DateTime } from 'luxon';
import { isAbout, nextInterval } from '../../incidents/maintenance-window.ts';
import type { MaintenanceWindows } from '../../incidents/maintenance-windows.ts';
import { WEEKDAYS } from '../../model/digest.ts';
import type {
  MaintenanceScope,
  MaintenanceTimes,
  MaintenanceWindow,
} from '../../model/maintenance.ts';
import type { MaintenanceRequest, Question } from '../../model/question.ts';
import {
  windowEndedReply,
  windowMadeReply,
  windowsReply,
} from '../../say/maintenance/maintenance.ts';
import { sentenceReply } from '../../say/plain-answers.ts';
import { type AuditServices, noteChange } from '../context/audit-log.ts';
import { type Answer, type AnswerContext, changeRefusal } from '../context/context.ts';

/** What maintenance and wanted silence need. */
export type MaintenanceContext = AnswerContext &
  AuditServices & { readonly maintenanceWindows: MaintenanceWindows };

/** Maintenance and wanted silence by words: made, shown, ended. */
export async function maintenance(
  { slots }: Question,
  asked: MaintenanceRequest,
  context: MaintenanceContext,
): Promise<Answer> {
  const { now, phrasing, home } = context;
  const coming = context.maintenanceWindows.coming(now);
  if (asked.action === 'show') return { verdicts: [], reply: windowsReply(coming, phrasing) };
  const refused = changeRefusal(context);
  if (refused) return refused;
  const owners = slots.all ? [] : (slots.owner ?? (home ? [home.id] : []));
  const platforms = [...(slots.platform ?? []), ...(asked.platforms ?? [])];
  const scope = { channels: [], organisations: owners, platforms };
  if (asked.action === 'end') {
    const ended = coming.filter(({ window }) => window.by !== undefined && overlaps(window, scope));
    const [only] = ended;
    // Which of several is meant is never guessed.
    if (!only || ended.length > 1) return { verdicts: [], reply: windowsReply(coming, phrasing) };
    return endWindow(only.window.id, context);
  }
  const times = timesOf(asked, context);
  if (!times) return { verdicts: [], reply: sentenceReply('window.when', phrasing.words) };
  return make(asked.why, scope, times, context);
}

async function make(
  why: MaintenanceWindow['why'],
  wanted: MaintenanceScope,
  times: MaintenanceTimes,
  context: MaintenanceContext,
): Promise<Answer> {
  const { asker, now, phrasing, directory } = context;
  const isAll = wanted.organisations.length + wanted.platforms.length === 0;
  const ours = directory.organisations.map(({ id }) => id);
  const scope = isAll ? { ...wanted, organisations: ours } : wanted;
  const by = asker.name ?? asker.person;
  const wish = { why, scope, times, by };
  const isWatched = directory.channels.some((channel) =>
    isAbout({ ...wish, id: '' }, channel, phrasing.names.organisationOf(channel)?.id),
  );
  if (!isWatched) return { verdicts: [], reply: sentenceReply('window.nothing', phrasing.words) };
  const window = await context.maintenanceWindows.keep(wish, now);
  const interval = nextInterval(times, now);
  if (!interval) throw new RangeError('a window that never opens was made');
  const of = [...scope.organisations, ...scope.platforms].join(' ');
  await noteChange('window-on', context, { detail: `${window.id} ${why} ${of}` });
  return { verdicts: [], reply: windowMadeReply({ window, ...interval }, phrasing) };
}

/** Ends a window that somebody made. */
export async function endWindow(id: string, context: MaintenanceContext): Promise<Answer> {
  const refused = changeRefusal(context);
  if (refused) return refused;
  const { phrasing, now } = context;
  const ended = await context.maintenanceWindows.end(id);
  if (!ended) {
    return { verdicts: [], reply: windowsReply(context.maintenanceWindows.coming(now), phrasing) };
  }
  await noteChange('window-off', context, { detail: id });
  return { verdicts: [], reply: windowEndedReply(ended, phrasing) };
}

function overlaps(
  { scope }: MaintenanceWindow,
  { organisations, platforms }: MaintenanceScope,
): boolean {
  const shared = <T>(a: readonly T[], b: readonly T[]) =>
    a.length === 0 || b.length === 0 || a.some((one) => b.includes(one));
  return shared(scope.organisations, organisations) && shared(scope.platforms, platforms);
}

/** Undefined where the words do not say when it ends. */
function timesOf(
  asked: MaintenanceRequest,
  { now, phrasing }: AnswerContext,
): MaintenanceTimes | undefined {
  const { from, to, length, weekly, days = [] } = asked;
  const { zone } = phrasing;
  if (length !== undefined) return { kind: 'once', from: now, to: now + length };
  if (to === undefined || (weekly && from === undefined)) return undefined;
  if (weekly && from !== undefined) return { kind: 'weekly', days, from, to, zone };
  // Once: the first such stretch that is not over, begun or not. Yesterday's may still last.
  const [until, begins] = [clockOf(to), from === undefined ? undefined : clockOf(from)];
  for (let day = -1; day <= 8; day++) {
    const date = DateTime.fromMillis(now, { zone }).startOf('day').plus({ days: day });
    const weekday = WEEKDAYS[date.weekday - 1];
    if (days.length > 0 && !(weekday && days.includes(weekday))) continue;
    const start = begins ? date.set(begins) : DateTime.fromMillis(now, { zone });
    const end = date.set(until);
    const last = begins && end <= start ? end.plus({ days: 1 }) : end;
    if (last.toMillis() > now) return { kind: 'once', from: start.toMillis(), to: last.toMillis() };
  }
  return undefined;
}

function clockOf(time: string): { readonly hour: number; readonly minute: number } {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return { hour, minute };
}
