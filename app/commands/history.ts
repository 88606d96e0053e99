import { defineCommand } from 'citty';
import { usageError } from '../../adapters/chats/terminal/usage-error.ts';
import { argumentFault } from './command-line.ts';

const args = {
  what: {
    type: 'positional',
    required: true,
    description: 'Whose history, and since when, in quotes: "oslo 7 dager"',
  },
  csv: { type: 'boolean', description: 'As a table for a spreadsheet: a row for each thing seen' },
  json: { type: 'boolean', description: 'As one object for other programs' },
  night: {
    type: 'string',
    valueHint: 'file',
    description: 'The history of a night file instead of the records',
  },
  at: {
    type: 'string',
    valueHint: 'time',
    description: 'When in that night, such as 2020-07-16T00:20:00Z; its end otherwise',
  },
  picture: {
    type: 'string',
    valueHint: 'file',
    description: 'Write its picture here too, as PNG, and say in words what it shows',
  },
  settings: { type: 'string', valueHint: 'file', description: 'Instead of ./kanalvakt.yaml' },
} as const;

export const history = defineCommand({
  meta: {
    name: 'history',
    description: 'Posts, silences and trouble of a time, also as CSV or JSON',
  },
  args,
  async run({ args: given, rawArgs }) {
    const fault = argumentFault(rawArgs, args);
    if (fault) return usageError(fault);
    if (given.csv && given.json) return usageError('--csv and --json are two forms; choose one');
    const form = given.csv ? 'csv' : given.json ? 'json' : 'words';
    const { printHistory } = await import('../one-shot/print-history.ts');
    const { night, at, settings, picture } = given;
    await printHistory(given.what, form, { night, at, settings }, picture);
  },
});
