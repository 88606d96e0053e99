import { defineCommand } from 'citty';
import { usageError } from '../../adapters/chats/terminal/usage-error.ts';
import { ownSettings } from '../wiring/which-settings.ts';
import { argumentFault } from './command-line.ts';

const args = {
  file: { type: 'positional', required: true, description: 'The file to be made' },
  settings: { type: 'string', valueHint: 'file', description: 'Instead of ./kanalvakt.yaml' },
} as const;

export const backup = defineCommand({
  meta: {
    name: 'backup',
    description: 'Copy the database into a new file, also while it is in use',
  },
  args,
  async run({ args: given, rawArgs }) {
    const fault = argumentFault(rawArgs, args);
    if (fault) return usageError(fault);
    const own = await ownSettings(given.settings, 'there is no database');
    if (!own) return;
    const { backUpDatabase } = await import('../backup/back-up.ts');
    await backUpDatabase(own.settings.storage, given.file);
  },
});
