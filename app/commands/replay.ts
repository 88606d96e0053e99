import { defineCommand } from 'citty';
import { usageError } from '../../adapters/chats/terminal/usage-error.ts';
import { argumentFault } from './command-line.ts';

const args = {
  file: { type: 'positional', required: true, description: 'A night file' },
  json: { type: 'boolean', description: 'Print a line of JSON for each question' },
} as const;

export const replay = defineCommand({
  meta: { name: 'replay', description: 'Run a night file and answer each of its questions' },
  args,
  async run({ args: given, rawArgs }) {
    const fault = argumentFault(rawArgs, args);
    if (fault) return usageError(fault);
    const { replayFile } = await import('../one-shot/replay-file.ts');
    await replayFile(given.file, given.json === true);
  },
});
