import { DateTime } from 'luxon';
import { escapeControls } from '../../adapters/chats/terminal/reply-text.ts';
import { usageError } from '../../adapters/chats/terminal/usage-error.ts';
import { silentLog } from '../../adapters/log/silent.ts';
import type { DeskServices } from '../../src/desk/services.ts';
import type { Instant } from '../../src/model/instant.ts';
import { directoryOfNight } from '../../src/nights/directory.ts';
import type { Night } from '../../src/nights/night.ts';
import type { Pictures } from '../../src/ports.ts';
import { openDemonstration, readBundledNight } from '../nights/demonstration.ts';
import { readDistricts, readNight } from '../nights/night-file.ts';
import { openLive } from '../wiring/live.ts';
import { openNight } from '../wiring/night.ts';
import { whichSettings } from '../wiring/which-settings.ts';

export interface DeskWanted {
  /** A night file, instead of now. */
  readonly night: string | undefined;
  /** When in that night; its end where absent. */
  readonly at: string | undefined;
  readonly settings: string | undefined;
  readonly pictures?: Pictures;
}

/**
 * Lets `use` work at the desk of a night file as it was at its end, of the records of now, or, where nothing is set up,
 * of the bundled night. What is wrong with what was wanted has been said when nothing is called.
 */
export async function withDesk(
  wanted: DeskWanted,
  use: (services: DeskServices) => Promise<void>,
): Promise<void> {
  const { night: file, at, settings, pictures } = wanted;
  const drawing = pictures ? { pictures } : {};
  if (file !== undefined) {
    const read = await readNight(file);
    if (!read.ok) return usageError(read.message);
    const { night } = read;
    const time = timeOf(at, night);
    if (time === undefined) return usageError(noTime(at));
    const directory = directoryOfNight(night, await readDistricts());
    const session = openNight(night, { directory, log: silentLog, ...drawing });
    session.moveTo(time);
    return await use(session);
  }
  const which = await whichSettings(settings);
  if (which.kind === 'refused') return;
  if (which.kind === 'live') {
    if (at !== undefined)
      return usageError('--at belongs to --night; without it the records of now are read');
    const clock = { now: () => Date.now() };
    const opened = await openLive(which.settings, { clock, log: silentLog, ...drawing });
    if (!opened.ok) return usageError(opened.message);
    try {
      return await use(opened.live);
    } finally {
      await opened.live.close();
    }
  }
  const time = timeOf(at, await readBundledNight());
  if (time === undefined) return usageError(noTime(at));
  await use(await openDemonstration(time, [], pictures));
}

function timeOf(at: string | undefined, night: Night): Instant | undefined {
  return at === undefined ? endOf(night) : timeIn(at, night.zone);
}

/** The last moment that a night file tells of. */
export function endOf({ signals, asks }: Night): Instant {
  return Math.max(signals.at(-1)?.at ?? 0, asks.at(-1)?.at ?? 0);
}

/** A written time; without an offset it is local in the zone. */
export function timeIn(written: string, zone: string): Instant | undefined {
  // A time of day alone would be one of today.
  if (!/^\d{4}-/.test(written)) return undefined;
  const time = DateTime.fromISO(written, { zone });
  return time.isValid ? time.toMillis() : undefined;
}

export function noTime(written: string | undefined): string {
  return `--at "${escapeControls(written ?? '')}" is no time; write it like 2020-07-16T00:20:00Z, or 2020-07-16T02:20 in the night's own zone`;
}
