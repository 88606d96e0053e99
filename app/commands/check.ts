import { defineCommand } from 'citty';
import { usageError } from '../../adapters/chats/terminal/usage-error.ts';
import { ownSettings } from '../wiring/which-settings.ts';
import { argumentFault } from './command-line.ts';

const args = {
  settings: { type: 'string', valueHint: 'file', description: 'Instead of ./kanalvakt.yaml' },
} as const;

export const check = defineCommand({
  meta: { name: 'check', description: 'Try the settings and each secret, and say what to mend' },
  args,
  async run({ args: given, rawArgs }) {
    const fault = argumentFault(rawArgs, args);
    if (fault) return usageError(fault);
    const own = await ownSettings(given.settings, 'there is nothing to check');
    if (!own) return;
    const { checkAll } = await import('../check/check-all.ts');
    await checkAll(own.settings, own.file, own.variables);
  },
});
