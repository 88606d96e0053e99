import { startLive } from '#app/start/start.ts';
import { whichSettings } from '#app/wiring/which-settings.ts';
import { type FastTime, timeOf } from './time.ts';

/** `kanalvakt start` in a time of the test's. @param process.argv[2] that time, as JSON */
const which = await whichSettings(undefined);
if (which.kind !== 'live') throw new TypeError('there are no settings');
const time = timeOf(JSON.parse(process.argv[2] ?? '') as FastTime);
await startLive(which.settings, which.file, which.variables, time);
