import { enableCompileCache, flushCompileCache } from 'node:module';

// As the program itself does; one that is killed writes its cache down no more.
enableCompileCache();
const [{ startLive }, { whichSettings }, { timeOf }] = await Promise.all([
  import('#app/start/start.ts'),
  import('#app/wiring/which-settings.ts'),
  import('./time.ts'),
]);

/** `kanalvakt start` in a time of the test's. @param process.argv[2] that time, as JSON */
const which = await whichSettings(undefined);
if (which.kind !== 'live') throw new TypeError('there are no settings');
const time = timeOf(JSON.parse(process.argv[2] ?? ''));
const running = startLive(which.settings, which.file, which.variables, time);
flushCompileCache();
await running;
