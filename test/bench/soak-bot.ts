import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { startLive } from '#app/start/start.ts';
import { whichSettings } from '#app/wiring/which-settings.ts';

/**
 * The program as `start` runs it, in a process of its own for `npm run bench:soak`. Asked over the line to its
 * parent, it tells how much it holds after a forced collection and what it left unhandled.
 */

const [file] = process.argv.slice(2);
if (!process.send || !file) throw new Error('started by test/bench/soak.ts only');

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
let unhandled = 0;
const note = (error: unknown) => {
  unhandled++;
  process.stderr.write(`UNHANDLED ${error instanceof Error ? error.stack : String(error)}\n`);
};
process.on('unhandledRejection', note);
process.on('uncaughtException', note);

process.on('message', (asked) => {
  if (asked === 'stop') return void process.emit('SIGTERM');
  collect();
  collect();
  process.send?.({ heap: process.memoryUsage().heapUsed, unhandled });
});

// A parent that is gone leaves nobody to ask.
process.once('disconnect', () => process.exit());

const which = await whichSettings(file);
if (which.kind !== 'live') throw new Error('the settings of the soak cannot be used');
await startLive(which.settings, which.file, which.variables);
process.disconnect();
