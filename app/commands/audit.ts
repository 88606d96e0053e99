import { defineCommand } from 'citty';
import { usageError } from '../../adapters/chats/terminal/usage-error.ts';
import { ownSettings } from '../wiring/which-settings.ts';
import { argumentFault } from './command-line.ts';

const args = {
  days: { type: 'string', default: '30', description: 'How far back' },
  json: { type: 'boolean', description: 'One JSON object a line' },
  settings: { type: 'string', valueHint: 'file', description: 'Instead of ./kanalvakt.yaml' },
} as const;

export const audit = defineCommand({
  meta: { name: 'audit', description: 'Who reported, withdrew or chose what, where and when' },
  args,
  async run({ args: given, rawArgs }) {
    const fault = argumentFault(rawArgs, args);
    if (fault) return usageError(fault);
    const days = Number(given.days);
    if (!(days > 0)) return usageError(`--days ${given.days} is no number of days, such as 7`);
    const own = await ownSettings(given.settings, 'there is no audit log');
    if (!own) return;
    const { printAudit } = await import('../one-shot/print-audit.ts');
    await printAudit(own.settings, days, given.json === true);
  },
});
