import { defineCommand } from 'citty';
import { usageError } from '../../adapters/chats/terminal/usage-error.ts';
import { argumentFault } from './command-line.ts';

const args = {
  channel: {
    type: 'positional',
    required: true,
    description: 'Whose rhythm, in quotes: "oslo på x"',
  },
  picture: {
    type: 'string',
    valueHint: 'file',
    description: 'Draw the week here too, as PNG',
  },
  night: {
    type: 'string',
    valueHint: 'file',
    description: 'The rhythm in a night file instead of the records',
  },
  at: {
    type: 'string',
    valueHint: 'time',
    description: 'When in that night, such as 2020-07-16T00:20:00Z; its end otherwise',
  },
  settings: { type: 'string', valueHint: 'file', description: 'Instead of ./kanalvakt.yaml' },
} as const;

export const rhythm = defineCommand({
  meta: {
    name: 'rhythm',
    description: 'When a channel usually publishes, and how the present silence fits in',
  },
  args,
  async run({ args: given, rawArgs }) {
    const fault = argumentFault(rawArgs, args);
    if (fault) return usageError(fault);
    const { printRhythm } = await import('../one-shot/print-rhythm.ts');
    const { channel, night, at, settings, picture } = given;
    await printRhythm(channel, { night, at, settings }, picture);
  },
});
