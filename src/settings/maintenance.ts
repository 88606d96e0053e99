import { z } from 'zod';
import { channelId } from '../model/channel.ts';
import { WEEKDAYS, type Weekday } from '../model/digest.ts';
import { instantSchema } from '../model/instant-schema.ts';
import type { MaintenanceWindow } from '../model/maintenance.ts';
import { PLATFORMS } from '../model/platform.ts';
import { suggestion, type ValidationIssue } from '../yaml/explain-issue.ts';
import type { WrittenOrganisation } from './organisations.ts';
import { zoneSchema } from './zone.ts';

const word = z.string().trim().min(1);
const WEEKLY =
  /^((?:mon|tue|wed|thu|fri|sat|sun)(?:,(?:mon|tue|wed|thu|fri|sat|sun))*|daily|weekdays) ((?:[01]\d|2[0-3]):[0-5]\d)[-–]((?:[01]\d|2[0-3]):[0-5]\d)$/;

const scope = {
  channels: z.array(word).default([]),
  organisations: z.array(word).default([]),
  platforms: z.array(z.enum(PLATFORMS)).default([]),
  why: z.enum(['maintenance', 'on-purpose']).default('maintenance'),
};

/** A time in which trouble is expected: once, or each week. */
export const maintenanceSchema = z.union([
  z.strictObject({ ...scope, from: instantSchema, to: instantSchema }),
  z.strictObject({
    ...scope,
    weekly: z
      .string()
      .regex(
        WEEKLY,
        'is no weekly time, such as "tue 02:00-04:00", "mon,thu 23:30-01:00" or "daily 03:00-03:15"',
      ),
    zone: zoneSchema.optional(),
  }),
]);
export type MaintenanceSettings = z.output<typeof maintenanceSchema>;

/** The windows that the settings name. @param zone of those that name none */
export function maintenanceWindowsOf(
  written: readonly MaintenanceSettings[],
  zone: string,
): readonly MaintenanceWindow[] {
  return written.map((one, at) => {
    const { channels, organisations, platforms, why } = one;
    const named = { id: `settings-${at}`, why, scope: { channels, organisations, platforms } };
    if (!('weekly' in one))
      return { ...named, times: { kind: 'once', from: one.from, to: one.to } };
    const [, days = '', from = '', to = ''] = WEEKLY.exec(one.weekly) ?? [];
    const times = { kind: 'weekly', from, to, zone: one.zone ?? zone } as const;
    return { ...named, times: { ...times, days: daysOf(days) } };
  });
}

function daysOf(days: string): readonly Weekday[] {
  if (days === 'daily') return WEEKDAYS;
  return days === 'weekdays' ? WEEKDAYS.slice(0, 5) : (days.split(',') as Weekday[]);
}

/** What is wrong with maintenance that has the right form. */
export function maintenanceIssues({
  maintenance,
  organisations,
}: {
  readonly maintenance: readonly MaintenanceSettings[];
  readonly organisations: readonly WrittenOrganisation[];
}): readonly ValidationIssue[] {
  const owners = organisations.map(({ id }) => id);
  const channels = organisations.flatMap(({ id, channels }) =>
    channels.map((channel) => channel.id ?? channelId(id, channel.platform)),
  );
  return maintenance.flatMap((one, at): readonly ValidationIssue[] => {
    const path = ['maintenance', at];
    const unknown = (key: string, words: readonly string[], known: readonly string[]) =>
      words.flatMap((word, index) =>
        known.includes(word)
          ? []
          : [
              {
                path: [...path, key, index],
                message: `there is no such ${key.slice(0, -1)} as "${word}"${suggestion(word, known)}`,
              },
            ],
      );
    const isAnything = one.channels.length + one.organisations.length + one.platforms.length === 0;
    return [
      ...(isAnything
        ? [{ path, message: 'of what? Name "channels", "organisations" or "platforms"' }]
        : []),
      ...unknown('channels', one.channels, channels),
      ...unknown('organisations', one.organisations, owners),
      ...timeIssues(one, path),
    ];
  });
}

function timeIssues(
  one: MaintenanceSettings,
  path: ValidationIssue['path'],
): readonly ValidationIssue[] {
  if ('weekly' in one) {
    const [, , from, to] = WEEKLY.exec(one.weekly) ?? [];
    return from === to
      ? [{ path: [...path, 'weekly'], message: 'it begins and ends at the same time' }]
      : [];
  }
  return one.to > one.from ? [] : [{ path: [...path, 'to'], message: '"to" is not after "from"' }];
}
