import {
  Events,
  type Interaction,
  MessageFlags,
  type ModalSubmitInteraction,
  type RepliableInteraction,
} from 'discord.js';
import { LANGUAGE_RECORDS } from '../../../../src/catalog/languages/languages.ts';
import type { Asker } from '../../../../src/desk/desk.ts';
import { HOUR } from '../../../../src/model/instant.ts';
import { LANGUAGES, type Language } from '../../../../src/model/language.ts';
import type {
  FormInput,
  FormIssues,
  FormPrefill,
} from '../../../../src/model/replies/report-form.ts';
import { REPORTED_STATES } from '../../../../src/model/signal-values.ts';
import type { Store } from '../../../../src/ports.ts';
import { openReportForm, type ReportAction } from '../../shared/open-report-form.ts';
import { SIGN_AFTER, withSignWhenLate } from '../../shared/sign-when-late.ts';
import { codeOf } from '../api/errors.ts';
import { escaped } from '../outgoing/escape.ts';
import { filledIn, reportModal } from '../outgoing/report-view.ts';
import { conversationIn } from '../people/reply-target.ts';
import type { ListenerContext } from './listener-context.ts';

/** Whatever can be answered with a modal: commands and buttons, not a modal's own submission. */
export type Opener = Extract<Interaction, { showModal: unknown }>;

/** The language that the form was shown in comes back with it. */
const MODAL = /^report:(.+)$/;
const AGAIN = /^report-again:(\d+)$/;

/**
 * Opens the form. Where Discord does not open it, what a button said is reported at once, so that nothing is lost.
 */
export async function offerReportForm(
  begun: FormInput | ReportAction,
  interaction: Opener,
  asker: Asker,
  { desk, sender, log }: ListenerContext,
): Promise<void> {
  const says = REPORTED_STATES.find((one) => one === begun.says);
  const prefill: FormPrefill = {
    ...(begun.channel === undefined ? {} : { channel: begun.channel }),
    ...(says ? { says } : {}),
    ...(begun.text === undefined ? {} : { text: begun.text }),
  };
  const filled: FormInput = 'kind' in begun ? {} : begun;
  await openReportForm('kind' in begun ? begun : prefill, asker, desk, {
    async show(form) {
      await interaction.showModal(reportModal(form, filled, `report:${form.language}`));
    },
    async answer(answer) {
      if (interaction.replied) return;
      await sender.answerInteraction(answer, interaction, interaction.guildId !== null);
    },
    failed: (error) =>
      log.warn('discord: the report form could not be opened', { error: codeOf(error) }),
  });
}

/** Reports what was filled in, or says what has to be mended. */
export async function receiptOf(
  filled: FormInput,
  interaction: RepliableInteraction,
  asker: Asker,
  context: ListenerContext,
  language: Language,
): Promise<void> {
  const { desk, sender, deadline, store } = context;
  const faults = desk.form.issues(filled, language);
  if (Object.keys(faults).length > 0) {
    await store.set(keyOf(interaction.id), filled, HOUR);
    await interaction.reply(faultsMessage(faults, interaction.id, language));
    return;
  }
  const alone = interaction.guildId !== null;
  const answer = await withSignWhenLate(desk.form.submit(filled, asker), deadline(SIGN_AFTER), () =>
    interaction.deferReply(alone ? { flags: MessageFlags.Ephemeral } : {}),
  );
  await sender.answerInteraction(answer, interaction, alone);
}

/** What comes back from the form, and the button that opens it again. */
export function listenForReports(context: ListenerContext): void {
  const { client, desk, people, log, claimOnce, store } = context;

  client.on(Events.InteractionCreate, (interaction) => {
    take(interaction).catch((error: unknown) =>
      log.error('discord: a report failed', { error: codeOf(error) }),
    );
  });

  async function take(interaction: Interaction): Promise<void> {
    if (interaction.isModalSubmit()) await submitted(interaction);
    if (!interaction.isButton()) return;
    const [, id] = AGAIN.exec(interaction.customId) ?? [];
    if (id === undefined || !(await claimOnce(interaction.id))) return;
    const asker = await people.asker(interaction, conversationIn(interaction));
    await offerReportForm((await kept(id, store)) ?? {}, interaction, asker, context);
  }

  async function submitted(interaction: ModalSubmitInteraction): Promise<void> {
    const [, code] = MODAL.exec(interaction.customId) ?? [];
    const language = LANGUAGES.find((one) => one === code);
    if (!language || !(await claimOnce(interaction.id))) return;
    const asker = await people.asker(interaction, conversationIn(interaction));
    const filled = filledIn(interaction.fields.fields.values());
    const found = await channelFound(filled, asker);
    await receiptOf(found, interaction, asker, context, language);
  }

  /** Where the channel's name was written: the one channel that it fits. */
  async function channelFound(filled: FormInput, asker: Asker): Promise<FormInput> {
    if (filled.channel === undefined) return filled;
    if (!('channel' in desk.form.issues(filled, 'en'))) return filled;
    const [only, ...others] = await desk.form.channelOptions(filled.channel, 2, asker);
    return only && others.length === 0 ? { ...filled, channel: only.id } : filled;
  }
}

function faultsMessage(faults: FormIssues, id: string, language: Language) {
  return {
    content: Object.values(faults).map(escaped).join('\n'),
    flags: MessageFlags.Ephemeral as const,
    allowedMentions: { parse: [] },
    components: [
      {
        type: 1 as const,
        components: [
          {
            type: 2 as const,
            style: 1 as const,
            label: LANGUAGE_RECORDS[language].messages['discord.correct'],
            custom_id: `report-again:${id}`,
          },
        ],
      },
    ],
  };
}

function kept(id: string, store: Store): Promise<FormInput | undefined> {
  return store.get<FormInput>(keyOf(id));
}

function keyOf(id: string): string {
  return `discord/forms/${id}`;
}
