import { commandFaults } from './command-limits.ts';
import { isJson, type Json } from './fault-list.ts';
import { Refusal } from './model.ts';
import type { Call, RestOptions, Route } from './route.ts';
import { invalid } from './world.ts';

/** https://docs.discord.com/developers/interactions/application-commands */
export function commandRoutes({ world, commands }: RestOptions): readonly Route[] {
  const own = (id: string): void => {
    if (id !== world.bot.id) throw new Refusal(404, 10002, 'Unknown Application');
  };

  const overwrite = ({ at: [id = ''], body }: Call): readonly Json[] => {
    own(id);
    const faults = commandFaults(body.json);
    if (faults.length > 0) throw invalid(faults);
    commands.writes += 1;
    commands.list = (body.json as Json[]).map((command) => ({
      type: 1,
      description: '',
      dm_permission: true,
      nsfw: false,
      default_member_permissions: null,
      ...command,
      id: world.id(),
      application_id: id,
      version: world.id(),
    }));
    world.changes.happened();
    return commands.list;
  };

  return [
    {
      method: 'GET',
      path: '/applications/:app/commands',
      run: ({ at: [id = ''], query }) => {
        own(id);
        const isWhole = query.get('with_localizations') === 'true';
        return isWhole ? commands.list : commands.list.map((command) => plain(command));
      },
    },
    { method: 'PUT', path: '/applications/:app/commands', run: overwrite },
  ];
}

/** Full dictionaries of localisations are given only to who asks for them. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (!isJson(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) =>
      key.endsWith('_localizations') ? [] : [[key, plain(one)]],
    ),
  );
}
