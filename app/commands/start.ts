import { defineCommand } from 'citty';
import { usageError } from '../../adapters/chats/terminal/usage-error.ts';
import { whichSettings } from '../wiring/which-settings.ts';
import { argumentFault } from './command-line.ts';

const args = {
  settings: { type: 'string', valueHint: 'file', description: 'Instead of ./kanalvakt.yaml' },
} as const;

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
    const { startLive } = await import('../start/start.ts');
    return await startLive(which.settings, which.file, which.variables);
  },
});
