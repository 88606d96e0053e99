import { type Client, Routes } from 'discord.js';
import type { Log } from '../../../../src/ports.ts';
import { codeOf } from '../api/errors.ts';
import { COMMANDS } from './command-definitions.ts';

/**
 * Registers the commands, unless they are registered already as they are. Discord allows 200 new ones a day
 * (docs.discord.com/developers/interactions/application-commands#registering-a-command), and people see theirs
 * vanish for a while with each change.
 */
export async function registerCommands(client: Client<true>, log: Log): Promise<void> {
  const route = Routes.applicationCommands(client.application.id);
  try {
    const query = new URLSearchParams({ with_localizations: 'true' });
    const registered = await client.rest.get(route, { query });
    if (comparable(registered) === comparable(COMMANDS)) return;
    await client.rest.put(route, { body: COMMANDS });
    log.info('discord: commands registered', { count: COMMANDS.length });
  } catch (error) {
    log.warn('discord: the commands could not be registered; mentions work all the same', {
      error: codeOf(error),
    });
  }
}

/** What we say of a command. Discord adds ids, versions and what it takes for granted. */
const OURS = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'options',
  'required',
  'autocomplete',
  'choices',
  'value',
  'max_length',
  'integration_types',
  'contexts',
] as const;

function comparable(commands: unknown): string {
  const list = Array.isArray(commands) ? commands.map((one) => JSON.stringify(essence(one))) : [];
  return list.sort().join('\n');
}

function essence(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(essence);
  if (typeof value !== 'object' || value === null) return value;
  const known = value as Readonly<Record<string, unknown>>;
  const isOurs = OURS.some((key) => key in known);
  // Localisations are keyed by locale.
  const keys = isOurs ? OURS : Object.keys(known).sort();
  return Object.fromEntries(
    keys.flatMap((key) => {
      const one = known[key];
      const isUnsaid = one === undefined || one === null || one === false || one === '';
      return isUnsaid || (Array.isArray(one) && one.length === 0) ? [] : [[key, essence(one)]];
    }),
  );
}
