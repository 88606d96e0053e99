import type { WebClient } from '@slack/web-api';
import type { Asker } from '../../src/desk/desk.ts';
import { type ChatSettings, RIGHTS, refusalOf, type Visitor } from '../../src/model/access.ts';
import { HOUR, type Instant, MINUTE } from '../../src/model/instant.ts';
import type { Clock, Log } from '../../src/ports.ts';

/** Where something was said or pressed. */
export interface Place {
  readonly person: string;
  readonly team: string;
  /** Of a channel, a group or a direct message; absent on the Home tab and in global shortcuts. */
  readonly channel?: string;
  /** Follow-ups are understood within it. */
  readonly conversation: string;
}

/** Who they are that speak to the bot, and what they may. */
export interface People {
  asker(place: Place): Promise<Asker>;
}

interface Person {
  readonly name: string;
  readonly isGuest: boolean;
  readonly known: Instant;
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
  const people = new Map<string, Person>();
  const groups = new Map<string, { readonly users: readonly string[]; readonly known: Instant }>();
  const named = RIGHTS.flatMap((right) => Object.keys(settings.rights[right]?.groups ?? {}));

  /** docs.slack.dev/reference/methods/users.info */
  async function person(id: string): Promise<Person> {
    const known = people.get(id);
    if (known && clock.now() - known.known < HOUR) return known;
    try {
      const { user } = await client.users.info({ user: id });
      const found = {
        name: user?.profile?.display_name || user?.real_name || user?.name || id,
        isGuest:
          user?.is_restricted === true ||
          user?.is_ultra_restricted === true ||
          (user?.team_id !== undefined && user.team_id !== team),
        known: clock.now(),
      };
      people.set(id, found);
      return found;
    } catch (error) {
      // Who cannot be looked up is answered like a guest: the settings say whether that is allowed.
      log.warn('a person could not be looked up', { person: id, error: codeOf(error) });
      return known ?? { name: id, isGuest: true, known: clock.now() };
    }
  }

  /** docs.slack.dev/reference/methods/usergroups.users.list */
  async function groupsOf(user: string): Promise<readonly string[]> {
    const found: string[] = [];
    for (const group of new Set(named)) {
      let known = groups.get(group);
      if (!known || clock.now() - known.known >= 5 * MINUTE) {
        try {
          const { users = [] } = await client.usergroups.users.list({ usergroup: group });
          known = { users, known: clock.now() };
          groups.set(group, known);
        } catch (error) {
          log.warn('a user group could not be read', { group, error: codeOf(error) });
        }
      }
      if (known?.users.includes(user)) found.push(group);
    }
    return found;
  }

  return {
    async asker({ person: id, team: place, channel, conversation }) {
      const [{ name, isGuest }, held] = await Promise.all([person(id), groupsOf(id)]);
      const visitor: Visitor = {
        person: id,
        place,
        // Ids of direct messages begin with D; those are always open.
        ...(channel === undefined || channel.startsWith('D') ? {} : { room: channel }),
        groups: held,
        isGuest,
      };
      return {
        person: id,
        name,
        chat: 'slack',
        room: channel ?? id,
        conversation,
        reporter: 'staff',
        mayEdit: refusalOf(visitor, 'change', settings) === undefined,
        refusal: (right) => refusalOf(visitor, right, settings),
      };
    },
  };
}

/** The platform's own word for what went wrong; never a message that may hold more. */
export function codeOf(error: unknown): string {
  // Bolt rejects with nothing where a socket ends before Slack's first word.
  const { data, code } = (error ?? {}) as { data?: { error?: unknown }; code?: unknown };
  return String(data?.error ?? code ?? 'unknown');
}
