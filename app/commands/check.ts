import { defineCommand } from 'citty';
import { usageError } from '../../adapters/chats/terminal/usage-error.ts';
import { whichSettings } from '../wiring/which-settings.ts';
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
    const which = await whichSettings(given.settings);
    if (which.kind === 'refused') return;
    if (which.kind === 'demonstration') {
      return usageError(
        'there is nothing to check: no kanalvakt.yaml here (npm start -s -- init writes one)',
      );
    }
    const { checkAll } = await import('../check/check-all.ts');
    await checkAll(which.settings, which.file, which.variables);
  },
});
