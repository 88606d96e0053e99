import { type ButtonInteraction, Events, MessageFlags } from 'discord.js';
import type { Asker } from '../../../../src/desk/desk.ts';
import { SECOND } from '../../../../src/model/instant.ts';
import { withRateLimit } from '../../shared/user-rate-limit.ts';
import { codeOf } from '../api/errors.ts';
import { isPress, pressIn } from '../outgoing/button-payload.ts';
import { sharedIn } from '../outgoing/share.ts';
import { conversationIn, isForPresserAlone } from '../people/reply-target.ts';
import { type ListenerContext, withSignWhenLate } from './listener-context.ts';
import { offerReportForm } from './report-form.ts';

/** The buttons that answers carry. */
export function listenForButtons(connection: ListenerContext): void {
  const { client, desk, people, answerer, store, pace, log, isFirst, deadline } = connection;

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
    // In a direct message this may take several calls, and the three seconds have begun.
    const asked = askerOf(interaction);
    if (press?.kind === 'report' && press.details) {
      await offerReportForm(press, interaction, await asked, connection);
      return;
    }
    const alone = isForPresserAlone(interaction);
    const answer = await withSignWhenLate(
      // A button whose press is kept no longer is one about something that is not there any more.
      asked.then((asker) => desk.press(press ?? { kind: 'status', channels: [] }, asker)),
      deadline(SECOND),
      () => interaction.deferReply(alone ? { flags: MessageFlags.Ephemeral } : {}),
    );
    await answerer.answerInteraction(answer, interaction, alone);
  }

  async function askerOf(interaction: ButtonInteraction): Promise<Asker> {
    const conversation = conversationIn(interaction, await begun(interaction));
    return withRateLimit(await people.asker(interaction, conversation), pace);
  }

  function begun({ message }: ButtonInteraction): Promise<string | undefined> {
    return answerer.conversationOf(message.id);
  }
}
