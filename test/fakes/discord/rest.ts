import type { Json } from './fault-list.ts';
import { objectOf } from './http-body.ts';
import { DM, PUBLIC_THREAD, Refusal } from './model.ts';
import { commandRoutes } from './rest-commands.ts';
import { interactionRoutes } from './rest-interactions.ts';
import { messageRoutes } from './rest-messages.ts';
import { type Call, placeIn, type RestOptions, type Route } from './route.ts';
import { channelView, guildView, memberView, partialGuildView, userView } from './views.ts';
import { invalid } from './world.ts';

/** The routes of Discord's REST, version 10, that a bot like this one calls. */
export function routes(options: RestOptions): readonly Route[] {
  const { world } = options;
  const { bot } = world;
  const place = placeIn(world);
  const application = {
    id: bot.id,
    name: bot.username,
    icon: null,
    description: '',
    bot_public: false,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    bot: userView(bot),
  };

  const member = ({ at: [id = '', who = ''] }: Call): Json => {
    const found = world.guild(id).members.find(({ user }) => user.id === who);
    if (!found) throw new Refusal(404, 10007, 'Unknown Member');
    return { ...memberView(found), user: userView(found.user) };
  };

  const direct = ({ body }: Call): Json => {
    const user = world.users.find(({ id }) => id === objectOf(body)['recipient_id']);
    if (!user) throw invalid(['recipient_id: Unknown user']);
    if (user.bot) throw new Refusal(403, 50007, 'Cannot send messages to this user');
    return channelView(world.direct(user));
  };

  // https://docs.discord.com/developers/events/gateway#session-start-limit-object
  const sessions = () => ({
    total: options.sessions,
    remaining: Math.max(0, options.sessions - options.gateway.counts.identifies),
    reset_after: 14_400_000,
    max_concurrency: 1,
  });
  return [
    { method: 'GET', path: '/gateway', open: true, run: () => ({ url: options.gatewayUrl() }) },
    {
      method: 'GET',
      path: '/gateway/bot',
      run: () => ({ url: options.gatewayUrl(), shards: 1, session_start_limit: sessions() }),
    },
    { method: 'GET', path: '/users/@me', run: () => ({ ...userView(bot), flags: 0 }) },
    {
      method: 'GET',
      path: '/users/@me/guilds',
      run: () => world.guilds.map((guild) => partialGuildView(guild, bot)),
    },
    { method: 'POST', path: '/users/@me/channels', run: direct },
    { method: 'GET', path: '/oauth2/applications/@me', run: () => application },
    { method: 'GET', path: '/applications/@me', run: () => application },
    { method: 'GET', path: '/guilds/:id', run: ({ at: [id = ''] }) => guildView(world.guild(id)) },
    {
      method: 'GET',
      path: '/guilds/:id/channels',
      run: ({ at: [id = ''] }) =>
        world
          .guild(id)
          .channels.filter(({ type }) => type !== PUBLIC_THREAD && type !== DM)
          .map(channelView),
    },
    { method: 'GET', path: '/guilds/:id/members/:user', run: member },
    { method: 'GET', path: '/channels/:id', run: ({ at: [id = ''] }) => channelView(place(id)) },
    ...messageRoutes(options),
    ...commandRoutes(options),
    ...interactionRoutes(options),
  ];
}
