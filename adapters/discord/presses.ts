import { type ButtonInteraction, Events, type Interaction } from 'discord.js';
import { SECOND } from '../../src/model/instant.ts';
import type { Store } from '../../src/ports.ts';
import { type Connection, waitedFor } from './connection.ts';
import { isSeenByOne, roomOf } from './people.ts';
import { isPress, pressIn } from './pressed.ts';
import { codeOf } from './remedy.ts';
import { sharedIn } from './share.ts';

/** The buttons that answers carry. */
export function listenForButtons(connection: Connection, store: Store): void {
  const { client, desk, people, answerer, log, isFirst, deadline } = connection;

  client.on(Events.InteractionCreate, (interaction) => {
    if (!interaction.isButton()) return;
    take(interaction).catch((error: unknown) =>
      log.error('discord: a press failed', { error: codeOf(error) }),
    );
  });

  async function take(interaction: ButtonInteraction): Promise<void> {
    const { customId } = interaction;
    const shared = sharedIn(customId);
    if (!isPress(customId) && shared === undefined) return;
    if (!(await isFirst(interaction.id))) return;
    if (shared !== undefined) {
      await answerer.share(shared, interaction);
      return;
    }
    const press = await pressIn(customId, store);
    const conversation = conversationIn(interaction, await begun(interaction));
    const asker = await people.asker(interaction, conversation);
    const alone = isForOne(interaction);
    const answer = await waitedFor(
      // A button whose press is kept no longer is one about something that is not there any more.
      desk.press(press ?? { kind: 'status', channels: [] }, asker),
      deadline(SECOND),
      () => interaction.deferReply(alone ? { flags: 'Ephemeral' } : {}),
    );
    await answerer.answerInteraction(answer, interaction, alone);
  }

  function begun({ message }: ButtonInteraction): Promise<string | undefined> {
    return answerer.conversationOf(message.id);
  }
}

/** In threads and direct messages everybody sees it; in a room only who asked, so that nobody is disturbed. */
export function isForOne(interaction: Interaction): boolean {
  const { channel, guildId } = interaction;
  if (guildId === null) return false;
  if (interaction.isButton() && isSeenByOne(interaction.message)) return true;
  return !channel?.isThread();
}

/** Follow-ups are understood within it. */
export function conversationIn(interaction: Interaction, begun?: string): string {
  const { channel, guildId, user } = interaction;
  const id = interaction.channelId ?? user.id;
  if (guildId === null) return id;
  if (channel?.isThread()) return `${roomOf(channel, id)}/${id}`;
  return begun ?? `${id}/${user.id}`;
}
