import { defineCommand } from 'citty';
import { usageError } from '../../adapters/chats/terminal/usage-error.ts';
import { ownSettings } from '../wiring/which-settings.ts';
import { argumentFault } from './command-line.ts';

const args = {
  file: { type: 'positional', required: true, description: 'A file that backup has made' },
  settings: { type: 'string', valueHint: 'file', description: 'Instead of ./kanalvakt.yaml' },
} as const;

export const restore = defineCommand({
  meta: {
    name: 'restore',
    description: 'Put a backup in the place of the database, which is kept aside',
  },
  args,
  async run({ args: given, rawArgs }) {
    const fault = argumentFault(rawArgs, args);
    if (fault) return usageError(fault);
    const own = await ownSettings(given.settings, 'there is no database to put it in the place of');
    if (!own) return;
    const { restoreDatabase } = await import('../backup/back-up.ts');
    await restoreDatabase(own.settings.storage, given.file);
  },
});
