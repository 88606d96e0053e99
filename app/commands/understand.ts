import { defineCommand } from 'citty';
import { usageError } from '../../adapters/chats/terminal/usage-error.ts';
import { argumentFault } from './command-line.ts';

const args = {
  text: { type: 'positional', required: true, description: 'What somebody writes, in quotes' },
  previous: { type: 'string', valueHint: 'text', description: 'What was said before; a line each' },
  settings: { type: 'string', valueHint: 'file', description: 'Instead of ./kanalvakt.yaml' },
} as const;

export const understand = defineCommand({
  meta: { name: 'understand', description: 'Say how a text is understood, and by which rule' },
  args,
  async run({ args: given, rawArgs }) {
    const fault = argumentFault(rawArgs, args);
    if (fault) return usageError(fault);
    const { understandText } = await import('../one-shot/understand-text.ts');
    await understandText(given.text, {
      previous: (given.previous ?? '').split('\n').filter((line) => line.trim() !== ''),
      settings: given.settings,
    });
  },
});
