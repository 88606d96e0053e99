import { defineCommand } from 'citty';
import { usageError } from '../../adapters/chats/terminal/usage-error.ts';
import { ownSettings } from '../wiring/which-settings.ts';
import { argumentFault } from './command-line.ts';

const args = {
  channel: { type: 'positional', required: true, description: 'The id of a channel' },
  settings: { type: 'string', valueHint: 'file', description: 'Instead of ./kanalvakt.yaml' },
} as const;

export const look = defineCommand({
  meta: { name: 'look', description: 'Look at one channel once and print every signal' },
  args,
  async run({ args: given, rawArgs }) {
    const fault = argumentFault(rawArgs, args);
    if (fault) return usageError(fault);
    const own = await ownSettings(given.settings, 'there is nothing to look at');
    if (!own) return;
    const { lookOnce } = await import('../one-shot/look-once.ts');
    await lookOnce(given.channel, own.settings);
  },
});
