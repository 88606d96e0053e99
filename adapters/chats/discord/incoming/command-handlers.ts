import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  Events,
  type Interaction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
} from 'discord.js';
import type { Answer, Asker } from '../../../../src/desk/desk.ts';
import { LANGUAGES } from '../../../../src/model/language.ts';
import type { ButtonAction } from '../../../../src/model/replies/reply.ts';
import { createWords } from '../../../../src/say/words.ts';
import { SIGN_AFTER, withSignWhenLate } from '../../shared/sign-when-late.ts';
import { codeOf } from '../api/errors.ts';
import { LIMITS } from '../api/limits.ts';
import { fitted } from '../outgoing/escape.ts';
import { withPingNote } from '../outgoing/notes.ts';
import { conversationIn } from '../people/reply-target.ts';
import { languageOfLocale, REPORT_MENU } from './command-definitions.ts';
import type { ListenerContext } from './listener-context.ts';
import { offerReportForm, receiptOf } from './report-form.ts';

/** What an option carries whose channel was chosen from the list; what was only typed has no such mark. */
const CHOSEN = 'id:';

/** The slash commands, the command on a message, and the lists of channels for their options. */
export function listenForCommands(context: ListenerContext): void {
  const { client, desk, people, sender, log, claimOnce, deadline } = context;

  client.on(Events.InteractionCreate, (interaction) => {
    take(interaction).catch((error: unknown) =>
      log.error('discord: a command failed', { error: codeOf(error) }),
    );
  });

  async function take(interaction: Interaction): Promise<void> {
    if (interaction.isAutocomplete()) return suggest(interaction);
    if (interaction.isChatInputCommand()) {
      if (await claimOnce(interaction.id)) await run(interaction);
    } else if (interaction.isMessageContextMenuCommand()) {
      if (interaction.commandName !== REPORT_MENU || !(await claimOnce(interaction.id))) return;
      await reportMessage(interaction);
    }
  }

  async function suggest(interaction: AutocompleteInteraction): Promise<void> {
    const asker = await people.asker(interaction, conversationIn(interaction));
    const isReport = interaction.commandName === 'report';
    const found = await desk.form.channelOptions(
      interaction.options.getFocused(),
      LIMITS.choices,
      isReport ? asker : mayAskFor(asker),
    );
    await interaction.respond(
      found.map(({ id, label }) => ({
        name: fitted(label, LIMITS.choice),
        value: `${CHOSEN}${id}`.slice(0, LIMITS.choice),
      })),
    );
  }

  async function run(interaction: ChatInputCommandInteraction): Promise<void> {
    // In a direct message this may take several calls, and the three seconds have begun.
    const asked = askerOf(interaction);
    if (interaction.commandName === 'report') return report(interaction, await asked);
    await answerTo(
      interaction,
      asked.then((asker) => answerOf(interaction, asker)),
    );
  }

  async function askerOf(interaction: Interaction): Promise<Asker> {
    return people.asker(interaction, conversationIn(interaction));
  }

  async function answerTo(
    interaction: ChatInputCommandInteraction,
    work: Promise<Answer>,
  ): Promise<void> {
    // In a direct message there is nobody else.
    const alone = interaction.guildId !== null;
    const answer = await withSignWhenLate(work, deadline(SIGN_AFTER), () =>
      interaction.deferReply(alone ? { flags: MessageFlags.Ephemeral } : {}),
    );
    await sender.answerInteraction(answer, interaction, alone);
  }

  async function answerOf(interaction: ChatInputCommandInteraction, asker: Asker): Promise<Answer> {
    const { commandName, options, locale } = interaction;
    if (commandName === 'help') {
      const language = LANGUAGES.find((one) => one === options.getString('language'));
      if (language) return desk.press({ kind: 'choose-language', language }, asker);
      return withPingNote(
        await desk.hear(createWords(languageOfLocale(locale) ?? 'en').text('command.help'), asker),
      );
    }
    if (commandName === 'digest' || commandName === 'alerts') {
      return desk.hear(typedIn(options), asker, commandName);
    }
    const { channel, typed } = channelIn(options.getString('channel') ?? '');
    if (channel !== undefined) {
      return desk.press(pressOf(commandName, [channel], options.getString('period')), asker);
    }
    // What was only typed, and what follows from the conversation, is found as in words.
    const status = await desk.hear(`status ${typed}`.trim(), asker);
    const channels = status.verdicts.map(({ channel: id }) => id);
    if (commandName === 'status' || channels.length === 0) return status;
    return desk.press(pressOf(commandName, channels, options.getString('period')), asker);
  }

  async function report(interaction: ChatInputCommandInteraction, asker: Asker): Promise<void> {
    const { options } = interaction;
    const { channel: chosen, typed } = channelIn(options.getString('channel') ?? '');
    const [only, ...others] = typed === '' ? [] : await desk.form.channelOptions(typed, 2, asker);
    const channel = chosen ?? (others.length === 0 ? only?.id : undefined);
    const filled = {
      ...(channel === undefined ? {} : { channel }),
      ...given('says', options.getString('what')),
      ...given('text', options.getString('text')),
      ...given('since', options.getString('since')),
    };
    if (channel === undefined || filled.says === undefined) {
      await offerReportForm(filled, interaction, asker, context);
    } else {
      // The form itself is not shown: whether they may report, and in which language, is the same.
      const opened = await desk.form.open({}, asker);
      if (!opened.ok) {
        await sender.answerInteraction(opened.answer, interaction, interaction.guildId !== null);
        return;
      }
      await receiptOf(filled, interaction, asker, context, opened.form.language);
    }
  }

  async function reportMessage(interaction: MessageContextMenuCommandInteraction): Promise<void> {
    const asker = await askerOf(interaction);
    const { content } = interaction.targetMessage;
    await offerReportForm(content === '' ? {} : { text: content }, interaction, asker, context);
  }
}

function channelIn(value: string): { readonly channel?: string; readonly typed: string } {
  return value.startsWith(CHOSEN)
    ? { channel: value.slice(CHOSEN.length), typed: '' }
    : { typed: value.trim() };
}

/** The options of a command as words, in the order in which they would be said. */
function typedIn(options: ChatInputCommandInteraction['options']): string {
  return ['action', 'until', 'about', 'least', 'time', 'days']
    .flatMap((name) => options.getString(name) ?? [])
    .join(' ');
}

function pressOf(
  command: string,
  channels: readonly string[],
  period: string | null,
): ButtonAction {
  if (command === 'history') return { kind: 'history', channels, ...(period ? { period } : {}) };
  return { kind: command === 'why' ? 'why' : 'status', channels };
}

/** Lists of channels to ask about are for all who may ask. */
function mayAskFor(asker: Asker): Asker {
  return { ...asker, refusal: () => asker.refusal?.('ask') };
}

function given<K extends string>(field: K, value: string | null): { readonly [P in K]?: string } {
  return (value === null || value === '' ? {} : { [field]: value }) as {
    readonly [P in K]?: string;
  };
}
