import { defineCommand } from 'citty';
import { usageError } from '../../adapters/chats/terminal/usage-error.ts';
import { argumentFault } from './command-line.ts';

const args = {
  settings: { type: 'string', valueHint: 'file', description: 'Instead of ./kanalvakt.yaml' },
} as const;

export const init = defineCommand({
  meta: {
    name: 'init',
    description: 'Write kanalvakt.yaml by questions and answers, or add to it',
  },
  args,
  async run({ args: { settings }, rawArgs }) {
    const fault = argumentFault(rawArgs, args);
    if (fault) return usageError(fault);
    const { stdin, stdout } = process;
    if (!stdin.isTTY || !stdout.isTTY) {
      return usageError(
        'init asks questions, and there is no terminal to ask them in; run it in one, or copy kanalvakt.example.yaml to kanalvakt.yaml and change it by hand',
      );
    }
    const { setUp } = await import('../init/set-up.ts');
    const ended = await setUp({
      screen: { input: stdin, output: stdout },
      named: settings,
      environment: process.env,
      folder: process.cwd(),
    });
    if (ended.kind === 'refused') return usageError(ended.message);
    if (ended.kind === 'cancelled') process.exitCode = 1;
  },
});
