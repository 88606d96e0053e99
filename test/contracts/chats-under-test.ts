import { createDiscord } from '#adapters/chats/discord/discord.ts';
import { createSlack } from '#adapters/chats/slack/slack.ts';
import { createMemoryStorage } from '#adapters/storage/memory.ts';
import type { Desk } from '#src/desk/desk.ts';
import type { Chat } from '#src/ports.ts';
import { chatSchema } from '#src/settings/access.ts';
import { createDiscordServer } from '#test/fakes/discord/discord-server.ts';
import type { Message } from '#test/fakes/discord/model.ts';
import { APP_TOKEN, BOT_TOKEN, startSlackServer } from '#test/fakes/slack/slack-server.ts';
import type { Brought, ChatUnderTest, PersonInChat, Shown } from './chat.ts';

/** Slack and Discord, each with its double, as the chat contract meets them. */

const NOW = 1_750_000_000_000;
const clock = { now: () => NOW };
const log = { info: () => {}, warn: () => {}, error: () => {} };

type Json = Readonly<Record<string, unknown>>;

export async function slackUnderTest(): Promise<ChatUnderTest> {
  const slack = await startSlackServer(clock);
  const { workspace } = slack;
  const room = 'C0123456';
  workspace.addUser('U1', { name: 'kari' });
  workspace.addUser('U2', { name: 'ola' });
  workspace.addChannel(room, ['U1', 'U2', workspace.bot.user]);
  const store = createMemoryStorage(clock);
  const chats: Chat[] = [];
  let last: string | undefined;

  /** The next message of the bot's, after something was done that has it answer. */
  async function answered(act: () => string): Promise<Shown> {
    const call = slack.nextCall('chat.postMessage');
    last = act();
    const { message } = (await call) as { message: Json };
    return shownInSlack(workspace.messages.get(room)?.find(isSame(message)) ?? message);
  }

  function person(id: string): PersonInChat {
    const one = slack.person(id);
    const button = ({ message }: Shown, label: string) => {
      const found = elementsIn(message).find(({ text }) => textOf(text) === label);
      if (!found) throw new Error(`there is no button "${label}"`);
      return String(found['action_id']);
    };
    return {
      mention(text, after) {
        const thread = (after?.message as Json | undefined)?.['thread_ts'];
        const in_thread = typeof thread === 'string' ? { thread_ts: thread } : {};
        return answered(() => one.mention(text, { channel: room, ...in_thread }));
      },
      call: (text) => void one.mention(text, { channel: room }),
      direct: (text) => answered(() => one.dm(text)),
      press: (shown, label) =>
        answered(() => one.press(shown.message as Json, button(shown, label))),
      async fill(shown, label, fields) {
        const opened = slack.nextView();
        one.press(shown.message as Json, button(shown, label));
        const view = await opened;
        const values = Object.fromEntries(
          Object.entries(fields).map(([field, value]) => [field, { [field]: value }]),
        );
        return answered(() => one.submit(view, values));
      },
    };
  }

  return {
    async connect(desk, settings = {}) {
      const chat = createSlack({
        settings: chatSchema.parse(settings),
        secrets: { botToken: BOT_TOKEN, appToken: APP_TOKEN, apiUrl: slack.apiUrl },
        ...{ desk, claims: store, store, clock, log },
      });
      chats.push(chat);
      await started(chat);
    },
    kari: person('U1'),
    ola: person('U2'),
    idOf: (who) => (who === 'kari' ? 'U1' : 'U2'),
    nextInRoom: (act) =>
      answered(() => {
        act();
        return last ?? '';
      }),
    repeat() {
      if (last !== undefined) slack.delivery.resend(last);
    },
    botMentions(text) {
      const { ts } = workspace.post(room, { bot_id: 'B9', user: 'U9', text });
      slack.delivery.send('events_api', {
        type: 'event_callback',
        event_id: 'EvBot',
        team_id: workspace.team,
        event: { type: 'app_mention', bot_id: 'B9', user: 'U9', channel: room, text, ts },
      });
    },
    async nextFiles() {
      for (;;) {
        const message = await slack.nextMessage(room);
        if (message['files'] === undefined) continue;
        const isUnder = ({ message: answer }: Shown) =>
          message['thread_ts'] === (answer as Json)['thread_ts'];
        return (message['files'] as Json[]).map(({ id, name, alt_txt }): Brought => {
          const bytes = workspace.files.get(String(id))?.bytes ?? new Uint8Array();
          return { name: String(name), alt: String(alt_txt), bytes, isUnder };
        });
      }
    },
    written: () =>
      [...workspace.messages.values()].flat().filter(({ user }) => user === workspace.bot.user)
        .length,
    async close() {
      for (const chat of chats) await chat.stop();
      await slack.stop();
    },
  };
}

export async function discordUnderTest(): Promise<ChatUnderTest> {
  const discord = createDiscordServer(clock);
  await discord.start();
  const memory = createMemoryStorage(clock);
  const kept = new Set<string>();
  const store: typeof memory = {
    ...memory,
    async set(key, value, expiresAfter) {
      await memory.set(key, value, expiresAfter);
      kept.add(key);
      discord.world.changes.happened();
    },
  };
  const chats: Chat[] = [];
  const people = { kari: discord.person('kari'), ola: discord.person('ola') };

  function person(who: 'kari' | 'ola'): PersonInChat {
    const one = people[who];
    return {
      async mention(text, after) {
        if (after) one.say(text, { replyTo: after.message as Message });
        else one.mention(text);
        return shownInDiscord(await answeredWhole(discord.general));
      },
      call: (text) => void one.mention(text),
      async direct(text) {
        one.dm(text);
        return shownInDiscord(await answeredWhole(discord.world.direct(one.user)));
      },
      press: async ({ message }, label) =>
        shownInDiscord(await discord.answerTo(one.press(message as Message, label))),
      async fill({ message }, label, fields) {
        const opened = await discord.answered(one.press(message as Message, label));
        return shownInDiscord(await discord.answerTo(one.submitModal(opened, fields)));
      },
    };
  }

  /** The bot's next message, once the bot knows that Discord has taken it. */
  async function answeredWhole(channel: typeof discord.general): Promise<Message> {
    const message = await discord.nextMessage(channel);
    const note = `discord/conversations/${message.id}`;
    if (channel.guildId) await discord.until(() => (kept.has(note) ? true : undefined));
    return message;
  }

  return {
    async connect(desk: Desk, settings = {}) {
      const chat = createDiscord({
        settings: chatSchema.parse(settings),
        secrets: { token: discord.token, apiUrl: discord.url },
        ...{ desk, claims: store, store, clock, log },
      });
      chats.push(chat);
      await started(chat);
    },
    kari: person('kari'),
    ola: person('ola'),
    idOf: (who) => people[who].id,
    async nextInRoom(act) {
      act();
      return shownInDiscord(await answeredWhole(discord.general));
    },
    repeat: () => discord.gateway.repeat('MESSAGE_CREATE'),
    botMentions: (text) => void discord.person('other', { bot: true }).mention(text),
    async nextFiles() {
      const message = await discord.until(() =>
        discord.general.messages.find(({ attachments }) => attachments.length > 0),
      );
      return message.attachments.map(
        ({ filename, description = '', bytes }): Brought => ({
          name: filename,
          alt: description,
          bytes,
          isUnder: (shown) => message.replyTo === shown.message,
        }),
      );
    },
    written: () =>
      [discord.general, ...discord.world.directs]
        .flatMap(({ messages }) => messages)
        .filter(({ author }) => author === discord.world.bot).length,
    async close() {
      for (const chat of chats) await chat.stop();
      await discord.stop();
    },
  };
}

async function started(chat: Chat): Promise<void> {
  const answer = await chat.start();
  if (!answer.ok) throw new Error(answer.message);
}

function isSame(message: Json) {
  return ({ ts }: Json): boolean => ts === message['ts'];
}

function elementsIn(message: unknown): Json[] {
  const blocks = ((message as Json)['blocks'] ?? []) as Json[];
  return blocks
    .filter(({ type }) => type === 'actions')
    .flatMap(({ elements }) => elements as Json[]);
}

/** All words of the blocks in order; a date says its fallback. */
function shownInSlack(message: Json): Shown {
  const wordsIn = (value: unknown): string => {
    if (Array.isArray(value)) return value.map(wordsIn).join('');
    if (typeof value !== 'object' || value === null) return '';
    const { type, text, fallback, elements } = value as Json;
    if (type === 'actions') return '';
    if (type === 'date') return String(fallback);
    if (typeof text === 'string') return text;
    return wordsIn(elements) + wordsIn(text);
  };
  return {
    words: wordsIn(message['blocks']),
    buttons: elementsIn(message)
      .filter(({ action_id: id }) => id !== 'share')
      .map(({ text }) => textOf(text)),
    message,
    under: typeof message['thread_ts'] === 'string' ? message['thread_ts'] : undefined,
  };
}

function textOf(text: unknown): string {
  return String((text as Json | undefined)?.['text']);
}

/** Headline and embeds; backslashes and stars are markup, and the symbol says again what the words say. */
function shownInDiscord(message: Message): Shown {
  const markdown = (text: unknown) =>
    typeof text === 'string'
      ? text.replaceAll(/\\(.)|\*\*/gs, (_, literal: string | undefined) => literal ?? '')
      : '';
  const words = [
    markdown(message.content).replace(/^(⛔|⚠️|❔|⏹️|✅) /u, ''),
    ...message.embeds.flatMap(({ description, footer }) => [
      markdown(description),
      (footer as { text?: string } | undefined)?.text ?? '',
    ]),
  ];
  const buttons = message.components.flatMap((row) => (row['components'] ?? []) as Json[]);
  return {
    words: words.join(''),
    buttons: buttons
      .filter(({ custom_id: id }) => !String(id).startsWith('share:'))
      .map(({ label }) => String(label)),
    message,
    under: message.replyTo?.id,
  };
}
