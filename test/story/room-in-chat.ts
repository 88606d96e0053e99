import { createDiscord } from '#adapters/chats/discord/discord.ts';
import { createSlack } from '#adapters/chats/slack/slack.ts';
import { silentLog } from '#adapters/log/silent.ts';
import type { Desk } from '#src/desk/desk.ts';
import type { Chat, Claims, Clock, Store } from '#src/ports.ts';
import { chatSchema } from '#src/settings/access.ts';
import { createDiscordServer } from '#test/fakes/discord/discord-server.ts';
import type { Message } from '#test/fakes/discord/model.ts';
import { APP_TOKEN, BOT_TOKEN, startSlackServer } from '#test/fakes/slack/slack-server.ts';

/** A room in a chat's double, with the real adapter connected to it, as a story is told of it. */
export interface RoomInChat {
  readonly chat: Chat;
  /** Somebody mentions the bot; ends when it has answered. */
  mention(text: string): Promise<void>;
  /** Somebody presses a button of the bot's latest message of the room that has it; ends when it is answered. */
  press(label: string): Promise<void>;
  /** Everything of the bot's that stands in the room and its threads, oldest first. */
  standing(): readonly Standing[];
  close(): Promise<void>;
}

export interface Standing {
  readonly id: string;
  /** The message whose thread it is in. */
  readonly thread?: string;
  readonly words: string;
}

interface Parts {
  readonly desk: Desk;
  readonly storage: Store & Claims;
  readonly clock: Clock;
}
type Json = Readonly<Record<string, unknown>>;

export async function slackRoom({ desk, storage, clock }: Parts): Promise<RoomInChat> {
  const slack = await startSlackServer(clock);
  const { workspace } = slack;
  const room = 'C0123456';
  workspace.addUser('U1', { name: 'kari' });
  workspace.addChannel(room, ['U1', workspace.bot.user]);
  const chat = createSlack({
    settings: chatSchema.parse({}),
    secrets: { botToken: BOT_TOKEN, appToken: APP_TOKEN, apiUrl: slack.apiUrl },
    ...{ desk, claims: storage, store: storage, clock, log: silentLog },
  });
  await started(chat);
  const kari = slack.person('U1');
  const own = () => slack.messages(room).filter(({ user }) => user === workspace.bot.user);
  return {
    chat,
    async mention(text) {
      const answered = slack.nextMessage(room);
      kari.mention(text, { channel: room });
      // The next is the question itself.
      await answered;
      if (own().length === 0 || own().at(-1) !== slack.messages(room).at(-1)) {
        await slack.nextMessage(room);
      }
    },
    async press(label) {
      const found = own().flatMap((message) => {
        const action = actionsOf(message).find(({ text }) => textOf(text) === label);
        return action ? [{ message, action: String(action['action_id']) }] : [];
      });
      const latest = found.at(-1);
      if (!latest) throw new Error(`there is no button "${label}"`);
      const answered = slack.nextMessage(room);
      kari.press(latest.message, latest.action);
      await answered;
    },
    standing: () =>
      own().map((message) => ({
        id: String(message['ts']),
        ...(message['thread_ts'] ? { thread: String(message['thread_ts']) } : {}),
        words: linesInSlack(message['blocks']).trim(),
      })),
    async close() {
      await chat.stop();
      await slack.stop();
    },
  };
}

export async function discordRoom({ desk, storage, clock }: Parts): Promise<RoomInChat> {
  const discord = createDiscordServer(clock);
  await discord.start();
  const chat = createDiscord({
    settings: chatSchema.parse({}),
    secrets: { token: discord.token, apiUrl: discord.url },
    ...{ desk, claims: storage, store: storage, clock, log: silentLog },
  });
  await started(chat);
  const kari = discord.person('kari');
  const { bot } = discord.world;
  const own = ({ messages }: { readonly messages: readonly Message[] }) =>
    messages.filter(({ author, deleted }) => author === bot && !deleted);
  return {
    chat,
    async mention(text) {
      kari.mention(text);
      await discord.nextMessage(discord.general);
    },
    async press(label) {
      const latest = own(discord.general).findLast(({ components }) =>
        components
          .flatMap((row) => (row['components'] ?? []) as Json[])
          .some((button) => button['label'] === label),
      );
      if (!latest) throw new Error(`there is no button "${label}"`);
      await discord.answerTo(kari.press(latest, label));
    },
    standing: () =>
      own(discord.general).flatMap((message) => [
        { id: message.id, words: linesInDiscord(message) },
        ...(message.thread ? own(message.thread) : []).map((said) => ({
          id: said.id,
          thread: message.id,
          words: linesInDiscord(said),
        })),
      ]),
    async close() {
      await chat.stop();
      await discord.stop();
    },
  };
}

async function started(chat: Chat): Promise<void> {
  const answer = await chat.start();
  if (!answer.ok) throw new Error(answer.message);
}

function actionsOf(message: Json): Json[] {
  return ((message['blocks'] ?? []) as Json[])
    .filter(({ type }) => type === 'actions')
    .flatMap(({ elements }) => elements as Json[]);
}

function textOf(text: unknown): string {
  return String((text as Json | undefined)?.['text']);
}

/** The words of blocks as a person reads them, a line for each paragraph and item; buttons in brackets. */
function linesInSlack(value: unknown): string {
  if (Array.isArray(value)) return value.map(linesInSlack).join('');
  if (typeof value !== 'object' || value === null) return '';
  const { type, text, fallback, elements } = value as Json;
  if (type === 'actions') {
    return `${(elements as Json[]).map((button) => `[${textOf(button['text'])}]`).join(' ')}\n`;
  }
  if (type === 'date') return String(fallback);
  if (type === 'rich_text_list') {
    return (elements as Json[]).map((item) => `• ${linesInSlack(item).trim()}\n`).join('');
  }
  const inside = typeof text === 'string' ? text : linesInSlack(elements) + linesInSlack(text);
  const isLine = type === 'rich_text_section' || type === 'section' || type === 'context';
  return isLine ? `${inside.trim()}\n` : inside;
}

/** The same of a headline and its embed; backslashes and stars are markup. */
function linesInDiscord({ content, embeds, components }: Message): string {
  const literal = (text: unknown) =>
    typeof text === 'string'
      ? text.replaceAll(/\\(.)|\*\*/gs, (_, kept: string | undefined) => kept ?? '')
      : undefined;
  const buttons = components.flatMap((row) => (row['components'] ?? []) as Json[]);
  return [
    literal(content),
    ...embeds.flatMap(({ description, footer }) => [
      literal(description),
      (footer as { readonly text?: string } | undefined)?.text,
    ]),
    buttons.map(({ label }) => `[${String(label)}]`).join(' '),
  ]
    .filter((line) => line !== undefined && line !== '')
    .join('\n');
}
