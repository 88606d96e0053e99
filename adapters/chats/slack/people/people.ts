import type { WebClient } from '@slack/web-api';
import type { Asker } from '../../../../src/desk/desk.ts';
import { HOUR, MINUTE } from '../../../../src/model/instant.ts';
import type { Clock, Log } from '../../../../src/ports.ts';
import { type ChatSettings, RIGHTS, type Visitor } from '../../../../src/settings/access.ts';
import { askerOf, createRecentLookups } from '../../shared/people.ts';
import { codeOf } from '../api/errors.ts';
import { withRetry } from '../api/retry.ts';
import { reachOf } from '../api/room-reach.ts';

/** Where something was said or pressed. */
export interface Location {
  readonly person: string;
  readonly team: string;
  /** Of a channel, a group or a direct message; absent on the Home tab and in global shortcuts. */
  readonly channel?: string;
  /** Follow-ups are understood within it. */
  readonly conversation: string;
}

/** Who they are that speak to the bot, and what they may. */
export interface People {
  asker(place: Location): Promise<Asker>;
}

interface Person {
  readonly name: string;
  readonly isGuest: boolean;
  /** Nobody knows whether they are a guest. */
  readonly isUnknown?: true;
}

export function createPeople(options: {
  readonly client: WebClient;
  /** The workspace that the bot lives in. */
  readonly team: string;
  readonly settings: ChatSettings;
  readonly clock: Clock;
  readonly log: Log;
}): People {
  const { client, team, settings, clock, log } = options;
  const people = createRecentLookups<Person>(clock, HOUR);
  const groups = createRecentLookups<readonly string[]>(clock, 5 * MINUTE);
  const named = RIGHTS.flatMap((right) => Object.keys(settings.rights[right]?.groups ?? {}));

  /** docs.slack.dev/reference/methods/users.info */
  async function person(id: string): Promise<Person> {
    const known = people.recent(id);
    if (known) return known;
    try {
      const { user } = await withRetry(() => client.users.info({ user: id }), {
        uncertain: true,
        attempts: 2,
      });
      return people.keep(id, {
        name: user?.profile?.display_name || user?.real_name || user?.name || id,
        isGuest:
          user?.is_restricted === true ||
          user?.is_ultra_restricted === true ||
          !isColleague(user, team),
      });
    } catch (error) {
      log.warn('slack: a person could not be looked up', { person: id, error: codeOf(error) });
      return people.last(id) ?? { name: id, isGuest: false, isUnknown: true };
    }
  }

  /** docs.slack.dev/reference/methods/usergroups.users.list */
  async function groupsOf(user: string): Promise<readonly string[]> {
    const found: string[] = [];
    for (const group of new Set(named)) {
      let users = groups.recent(group);
      if (!users) {
        try {
          const read = await client.usergroups.users.list({ usergroup: group });
          users = groups.keep(group, read.users ?? []);
        } catch (error) {
          log.warn('a user group could not be read', { group, error: codeOf(error) });
          users = groups.last(group);
        }
      }
      if (users?.includes(user)) found.push(group);
    }
    return found;
  }

  return {
    async asker({ person: id, team: place, channel, conversation }) {
      const [{ name, isGuest, isUnknown }, held] = await Promise.all([person(id), groupsOf(id)]);
      const visitor: Visitor = {
        person: id,
        place,
        // Ids of direct messages begin with D; those are always open.
        ...(channel === undefined || channel.startsWith('D') ? {} : { room: channel }),
        groups: held,
        isGuest,
        ...(isUnknown ? { isUnknown } : {}),
      };
      const at = { name, chat: 'slack', room: channel ?? id, conversation };
      const asker = askerOf(visitor, at, settings);
      return { ...asker, reach: () => reachOf(at.room, client) };
    },
  };
}

/** Of this workspace, or of another in the same organisation that they belong to (docs.slack.dev/reference/objects/user-object). */
function isColleague(
  user:
    | {
        readonly team_id?: string;
        readonly enterprise_user?: { readonly teams?: readonly string[] };
      }
    | undefined,
  team: string,
): boolean {
  const { team_id: own, enterprise_user: enterprise } = user ?? {};
  return own === undefined || own === team || (enterprise?.teams?.includes(team) ?? false);
}

/** The workspace in which somebody did something. */
export function teamOf({
  team,
  user,
}: {
  readonly team?: { readonly id: string } | null;
  readonly user: { readonly team_id?: string };
}): string {
  return team?.id ?? user.team_id ?? '';
}
