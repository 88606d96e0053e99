import { parseArgs } from 'node:util';
import type { ArgsDef } from 'citty';
import { nearestWord } from '../../../src/yaml/nearest-word.ts';
import { escapeControls } from './reply-text.ts';

/** What the person at the command line must change. Has the program end with exit code 2. */
export function usageError(message: string): undefined {
  process.stderr.write(`kanalvakt: ${escapeControls(message)}\n`);
  process.exitCode = 2;
  return undefined;
}

/**
 * What is wrong with the arguments of a command, or undefined: options that it does not know or that lack their
 * value, and words too many. (citty lets all of these pass.)
 */
export function argumentFault(rawArgs: readonly string[], args: ArgsDef): string | undefined {
  const options: Record<string, { type: 'boolean' | 'string' }> = {};
  let words = 0;
  for (const [name, { type }] of Object.entries(args)) {
    if (type === 'positional') words++;
    else options[name] = { type: type === 'boolean' ? 'boolean' : 'string' };
  }
  const { tokens } = parseArgs({
    args: [...rawArgs],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'positional' && words-- <= 0) {
      return `"${token.value}" is one word too many; put a question in quotes`;
    }
    if (token.kind !== 'option') continue;
    const known = options[token.name];
    if (known === undefined) {
      const nearest = nearestWord(token.name, Object.keys(options));
      const names = Object.keys(options).map((name) => `--${name}`);
      const hint = nearest
        ? `did you mean --${nearest}?`
        : names.length > 0
          ? `known: ${names.join(', ')}`
          : 'there are no options here';
      return `unknown option ${token.rawName}; ${hint}`;
    }
    if (known.type === 'string' && (token.value ?? '') === '') {
      return `the option --${token.name} needs a value`;
    }
    if (known.type === 'boolean' && token.value !== undefined) {
      return `the option --${token.name} takes no value`;
    }
  }
  return undefined;
}
