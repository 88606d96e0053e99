import { silentLog } from '../../adapters/log/silent.ts';
import type { Instant } from '../../src/model/instant.ts';
import { directoryOfNight } from '../../src/nights/directory.ts';
import type { Pictures } from '../../src/ports.ts';
import { type NightSession, openNight } from '../wiring/night.ts';
import { readBundledNight } from './bundled-night.ts';
import { readDistricts } from './night-file.ts';

/** 02:20 local time: two and a half hours into the lockdown, before the platform's all-clear. */
export const DEMONSTRATION_TIME: Instant = Date.UTC(2020, 6, 16, 0, 20);

export const HOW_TO_CONNECT =
  'This was a demonstration. To watch your own channels, write a kanalvakt.yaml: npm start -s -- init';

/** The night of 16 July 2020 at 02:20. */
export async function openDemonstration(
  at: Instant = DEMONSTRATION_TIME,
  previous: readonly string[] = [],
  pictures?: Pictures,
): Promise<NightSession> {
  const [night, districts] = await Promise.all([readBundledNight(), readDistricts()]);
  const session = openNight(night, {
    directory: directoryOfNight(night, districts),
    log: silentLog,
    demonstration: DEMONSTRATION_TIME,
    previous,
    ...(pictures ? { pictures } : {}),
  });
  session.moveTo(at);
  return session;
}
