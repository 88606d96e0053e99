import { isJson, type Json } from './fault-list.ts';
import type { Channel, Message, Pings, User } from './model.ts';
import { PERMISSIONS, permissionsOf } from './permissions.ts';
import type { World } from './world.ts';

/** https://docs.discord.com/developers/resources/message#allowed-mentions-object */
export function mentionsOf(
  world: World,
  {
    channel,
    author,
    content,
    payload,
    replyTo,
  }: {
    readonly channel: Channel;
    readonly author: User;
    readonly content: string;
    readonly payload: Json;
    readonly replyTo: Message | undefined;
  },
): { mentions: User[]; pings: Pings } {
  const guild = world.guildOf(channel);
  const member = world.memberOf(channel, author);
  const may = guild && member ? permissionsOf(guild, member, channel) : 0n;
  const allowed = isJson(payload['allowed_mentions']) ? payload['allowed_mentions'] : undefined;
  const parse = (allowed?.['parse'] ?? []) as string[];
  const rings = (type: string, id: string): boolean =>
    !allowed || parse.includes(type) || ((allowed[type] ?? []) as string[]).includes(id);
  const ids = (pattern: RegExp): string[] => [
    ...new Set([...content.matchAll(pattern)].map(([, id = '']) => id)),
  ];
  const named = ids(/<@!?(\d+)>/g).filter((id) => world.users.some((user) => user.id === id));
  const people = named.filter((id) => rings('users', id));
  const replyRings = allowed ? allowed['replied_user'] === true : true;
  if (replyTo && replyRings && !people.includes(replyTo.author.id)) people.push(replyTo.author.id);
  const roles = (guild?.roles ?? []).filter(
    (role) =>
      content.includes(`<@&${role.id}>`) &&
      rings('roles', role.id) &&
      (role.mentionable || (may & PERMISSIONS.MENTION_EVERYONE) !== 0n),
  );
  const everyone =
    /@(everyone|here)/.test(content) &&
    (!allowed || parse.includes('everyone')) &&
    (may & PERMISSIONS.MENTION_EVERYONE) !== 0n;
  return {
    mentions: world.users.filter(({ id }) => people.includes(id)),
    pings: { people, roles: roles.map(({ id }) => id), everyone },
  };
}
