import type { RecordedCall } from './http-api.ts';
import type { Interaction } from './interactions.ts';
import type { Channel, Message } from './model.ts';
import { isEphemeral } from './people.ts';
import { match } from './route.ts';
import type { World } from './world.ts';

/** What a test waits for: the bot's next message, call or answer. */
export function createWaiting(world: World, general: Channel, calls: readonly RecordedCall[]) {
  const taken = new Set<unknown>();
  function take<T>(all: readonly T[]): T | undefined {
    const next = all.find((one) => !taken.has(one));
    if (next !== undefined) taken.add(next);
    return next;
  }

  return {
    /** What stands in a channel, everybody's, with edits, reactions and pings. */
    messages(channelId: string): readonly Message[] {
      return world.channel(channelId).messages.filter(({ deleted }) => !deleted);
    },
    /** The next message of the bot that all in a channel see, was not handed out yet and has its words. */
    nextMessage(channel: Channel = general): Promise<Message> {
      return world.changes.until(() =>
        take(
          channel.messages.filter((m) => m.author === world.bot && !m.loading && !isEphemeral(m)),
        ),
      );
    },
    /** The next call not handed out yet, as `POST /channels/:id/typing`. */
    nextCall(route: string): Promise<RecordedCall> {
      const [method, path = ''] = route.split(' ');
      return world.changes.until(() =>
        take(calls.filter((call) => call.method === method && match(path, call.path))),
      );
    },
    /** An interaction once it has its first answer. */
    answered(interaction: Interaction): Promise<Interaction> {
      return world.changes.until(() =>
        interaction.callback === undefined ? undefined : interaction,
      );
    },
    /** The words an interaction was answered with, after any deferral. */
    answerTo(interaction: Interaction): Promise<Message> {
      return world.changes.until(() =>
        interaction.original?.loading === false ? interaction.original : undefined,
      );
    },
    /** Waits for anything else that can be seen here. */
    until: <T>(look: () => T | undefined): Promise<T> => world.changes.until(look),
  };
}
