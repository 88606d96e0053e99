import { defineCommand } from 'citty';
import { usageError } from '../../adapters/chats/terminal/usage-error.ts';
import { argumentFault } from './command-line.ts';

const args = {
  question: {
    type: 'positional',
    required: true,
    description: 'In Norwegian or English, in quotes',
  },
  json: { type: 'boolean', description: 'Print one object instead of the words alone' },
  night: {
    type: 'string',
    valueHint: 'file',
    description: 'Ask about a night file instead of now',
  },
  at: {
    type: 'string',
    valueHint: 'time',
    description: 'When in that night, such as 2020-07-16T00:20:00Z',
  },
  previous: { type: 'string', valueHint: 'text', description: 'What was said before; a line each' },
  picture: {
    type: 'string',
    valueHint: 'file',
    description: 'Write the answer’s picture here, as PNG, and say in words what it shows',
  },
  settings: { type: 'string', valueHint: 'file', description: 'Instead of ./kanalvakt.yaml' },
} as const;

export const ask = defineCommand({
  meta: { name: 'ask', description: 'Answer one question' },
  args,
  async run({ args: given, rawArgs }) {
    const fault = argumentFault(rawArgs, args);
    if (fault) return usageError(fault);
    const { answerOne } = await import('../one-shot/answer-one.ts');
    await answerOne(given.question, {
      json: given.json === true,
      night: given.night,
      at: given.at,
      previous: (given.previous ?? '').split('\n').filter((line) => line.trim() !== ''),
      settings: given.settings,
      picture: given.picture,
    });
  },
});
