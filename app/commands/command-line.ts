import { readFile } from 'node:fs/promises';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import { type ArgsDef, type CommandDef, renderUsage, runCommand } from 'citty';
import { usageError } from '../../adapters/chats/terminal/usage-error.ts';
import { nearestWord } from '../../src/yaml/nearest-word.ts';

// biome-ignore lint/suspicious/noExplicitAny: citty types a command by its arguments; a table holds commands of all kinds
type AnyCommand = CommandDef<any>;

const DEFAULT = 'start';

/**
 * Runs the command that the arguments name, `start` where they name none.
 * What a person got wrong ends with exit code 2, a bug with 1.
 */
export async function runCommandLine(
  commands: Readonly<Record<string, () => Promise<AnyCommand>>>,
  rawArgs: readonly string[] = process.argv.slice(2),
): Promise<void> {
  // A reader such as `head` may leave before the answer is written.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const [first] = rawArgs;
  if (first === '--version' || first === '-v') {
    const manifest = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
    process.stdout.write(`${JSON.parse(manifest).version}\n`);
    return;
  }
  const named = first === undefined || first.startsWith('-') ? undefined : first;
  const asksHelp = rawArgs.includes('--help') || rawArgs.includes('-h');
  if (named === undefined && asksHelp) return await showAllUsage(commands);
  const load = commands[named ?? DEFAULT];
  if (load === undefined || !Object.hasOwn(commands, named ?? DEFAULT)) {
    const nearest = nearestWord(String(named), Object.keys(commands));
    const hint = nearest
      ? `did you mean "${nearest}"?`
      : `known: ${Object.keys(commands).join(', ')}`;
    return usageError(`unknown command ${JSON.stringify(named)}; ${hint}`);
  }
  const command = await load();
  if (asksHelp) {
    return show(await renderUsage(command, { meta: { name: 'kanalvakt' } }));
  }
  try {
    await runCommand(command, { rawArgs: named === undefined ? [...rawArgs] : rawArgs.slice(1) });
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'CLIError') throw error;
    usageError(`${error.message}; see kanalvakt ${named ?? DEFAULT} --help`);
  }
}

async function showAllUsage(
  commands: Readonly<Record<string, () => Promise<AnyCommand>>>,
): Promise<void> {
  const usage = await renderUsage({
    meta: { name: 'kanalvakt', description: 'Is our account down, or just quiet? And why?' },
    subCommands: commands,
  });
  show(usage);
}

/** citty paints for every stream; a pipe wants none of it. */
function show(usage: string): void {
  const { stdout } = process;
  const painted = stdout.isTTY && stdout.hasColors();
  stdout.write(`${painted ? usage : stripVTControlCharacters(usage)}\n`);
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
