import type { BaseInteraction, Client, Message, User } from 'discord.js';
import type { Asker } from '../../../../src/desk/desk.ts';
import { MINUTE } from '../../../../src/model/instant.ts';
import type { Clock, Log } from '../../../../src/ports.ts';
import { type ChatSettings, RIGHTS, type Visitor } from '../../../../src/settings/access.ts';
import { askerOf, createRecentLookups } from '../../shared/people.ts';
import { codeOf } from '../api/errors.ts';
import { reachOf } from '../api/room-reach.ts';
import { roomOf } from './reply-target.ts';

/** Who they are that speak to the bot, and what they may. */
export interface People {
  asker(from: Message | BaseInteraction, conversation: string): Promise<Asker>;
}

/** docs.discord.com/developers/resources/guild#guild-member-object-guild-member-flags: IS_GUEST */
const GUEST = 1 << 4;
const KNOWN_FOR = 5 * MINUTE;

interface Standing {
  readonly name?: string;
  readonly roles: readonly string[];
  readonly isGuest: boolean;
}

export function createPeople(options: {
  readonly client: Client<true>;
  readonly settings: ChatSettings;
  readonly clock: Clock;
  readonly log: Log;
}): People {
  const { client, settings, clock, log } = options;
  const elsewhere = createRecentLookups<Standing>(clock, KNOWN_FOR);
  const { places, rights } = settings;
  const namesRoles = RIGHTS.some((right) => Object.keys(rights[right]?.groups ?? {}).length > 0);

  /** What a member is in the server in which they speak: an event brings it along. */
  function standingIn(from: Message | BaseInteraction): Standing {
    const { member } = from;
    if (member === null) return { roles: [], isGuest: false };
    const { roles, flags } = member;
    return {
      name: 'displayName' in member ? member.displayName : (member.nick ?? ''),
      roles: Array.isArray(roles) ? roles : [...roles.cache.keys()],
      isGuest: (Number(typeof flags === 'number' ? flags : flags.bitfield) & GUEST) !== 0,
    };
  }

  /**
   * What somebody who writes directly is in the servers that are served. Looked up only where the settings
   * make a difference between people; whoever is in none of the servers is a guest.
   */
  async function standingElsewhere(user: User): Promise<Standing> {
    if (places.length === 0 && !namesRoles) return { roles: [], isGuest: false };
    const known = elsewhere.recent(user.id);
    if (known) return known;
    const served = client.guilds.cache.filter(
      ({ id }) => places.length === 0 || places.includes(id),
    );
    const found = await Promise.all(
      served.map(async (guild) => {
        try {
          return await guild.members.fetch({ user: user.id, force: true });
        } catch (error) {
          // docs.discord.com/developers/topics/opcodes-and-status-codes#json: Unknown Member
          if (codeOf(error) !== '10007') {
            log.warn('discord: a member could not be looked up', {
              place: guild.id,
              person: user.id,
              error: codeOf(error),
            });
          }
          return undefined;
        }
      }),
    );
    const members = found.flatMap((member) => member ?? []);
    return elsewhere.keep(user.id, {
      roles: members.flatMap(({ roles }) => [...roles.cache.keys()]),
      isGuest: members.length === 0,
    });
  }

  return {
    async asker(from, conversation) {
      const user = 'author' in from ? from.author : from.user;
      const { guildId: place, channel } = from;
      const standing = place === null ? await standingElsewhere(user) : standingIn(from);
      const room = roomOf(channel, from.channelId ?? user.id);
      const visitor: Visitor = {
        person: user.id,
        ...(place === null ? {} : { place, room }),
        groups: standing.roles,
        isGuest: standing.isGuest,
      };
      const name = standing.name || user.displayName;
      const asker = askerOf(visitor, { name, chat: 'discord', room, conversation }, settings);
      return place === null ? asker : { ...asker, reach: () => reachOf(room, client) };
    },
  };
}
