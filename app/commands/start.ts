import { setFlagsFromString } from 'node:v8';
import { defineCommand } from 'citty';
import { usageError } from '../../adapters/chats/terminal/usage-error.ts';
import { whichSettings } from '../wiring/which-settings.ts';
import { argumentFault } from './command-line.ts';

const args = {
  settings: { type: 'string', valueHint: 'file', description: 'Instead of ./kanalvakt.yaml' },
} as const;

/**
 * A watch runs for weeks beside other programs. Left to itself, V8 lets the heap grow to several times what lives in it
 * before it clears away (at a thousand channels 250 MB for 70), and its nursery to 32 MB that all are touched.
 */
function growModestly(): void {
  setFlagsFromString('--heap-growing-percent=30');
  setFlagsFromString('--semi-space-growth-factor=1');
}

export const start = defineCommand({
  meta: {
    name: 'start',
    description: 'Watch the channels and take questions; without settings, a demonstration',
  },
  args,
  async run({ args: { settings }, rawArgs }) {
    const fault = argumentFault(rawArgs, args);
    if (fault) return usageError(fault);
    const which = await whichSettings(settings);
    if (which.kind === 'refused') return;
    if (which.kind === 'demonstration') {
      const { showDemonstration } = await import('../nights/show-demonstration.ts');
      return await showDemonstration();
    }
    growModestly();
    const { startLive } = await import('../start/start.ts');
    return await startLive(which.settings, which.file, which.variables);
  },
});
