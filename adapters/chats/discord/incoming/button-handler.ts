import { type ButtonInteraction, Events, MessageFlags } from 'discord.js';
import type { Asker } from '../../../../src/desk/desk.ts';
import { SIGN_AFTER, withSignWhenLate } from '../../shared/sign-when-late.ts';
import { codeOf } from '../api/errors.ts';
import { actionBehind, isPress } from '../outgoing/custom-ids.ts';
import { sharedIn } from '../outgoing/share.ts';
import { conversationIn, isForPresserAlone } from '../people/reply-target.ts';
import type { ListenerContext } from './listener-context.ts';
import { offerReportForm } from './report-form.ts';

/** The buttons that answers carry. */
export function listenForButtons(context: ListenerContext): void {
  const { client, desk, people, sender, payloads, log, claimOnce, deadline } = context;

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
    if (!(await claimOnce(interaction.id))) return;
    if (shared !== undefined) {
      await sender.share(shared, interaction);
      return;
    }
    const press = await actionBehind(customId, payloads);
    // In a direct message this may take several calls, and the three seconds have begun.
    const asked = askerOf(interaction);
    if (press?.kind === 'report' && press.details) {
      await offerReportForm(press, interaction, await asked, context);
      return;
    }
    const alone = isForPresserAlone(interaction);
    const answer = await withSignWhenLate(
      // A button whose press is kept no longer is one about something that is not there any more.
      asked.then((asker) => desk.press(press ?? { kind: 'status', channels: [] }, asker)),
      deadline(SIGN_AFTER),
      () => interaction.deferReply(alone ? { flags: MessageFlags.Ephemeral } : {}),
    );
    await sender.answerInteraction(answer, interaction, alone);
  }

  async function askerOf(interaction: ButtonInteraction): Promise<Asker> {
    const conversation = conversationIn(interaction, await begun(interaction));
    return people.asker(interaction, conversation);
  }

  function begun({ message }: ButtonInteraction): Promise<string | undefined> {
    return sender.conversationOf(message.id);
  }
}
