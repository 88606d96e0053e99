import type { Json } from './fault-list.ts';
import { filledIn, given } from './filled.ts';
import type { Gateway } from './gateway.ts';
import { readableWith } from './intents.ts';
import type { Interaction, Interactions } from './interactions.ts';
import { messageView } from './message-view.ts';
import { type Attachment, type Channel, DM, EPHEMERAL, type Message, type User } from './model.ts';
import { demand } from './permissions.ts';
import { channelView, memberView, permissionText, userView } from './views.ts';
import type { World } from './world.ts';

export interface Said {
  readonly channel?: Channel;
  readonly replyTo?: Message;
  /** Whether a reply rings for the one replied to; on, as in the client. */
  readonly ping?: boolean;
  readonly attachments?: readonly { filename: string; contentType: string; bytes: Uint8Array }[];
}

export interface Invoked {
  readonly channel?: Channel;
  /** The person's language, as `no` or `en-GB`. */
  readonly locale?: string;
}

type Values = Readonly<Record<string, string | number | boolean>>;

/** What this double needs to know to let people do things. */
export interface Stage {
  readonly world: World;
  readonly gateway: Gateway;
  readonly interactions: Interactions;
  readonly commands: { readonly list: readonly Json[] };
  readonly room: () => Channel;
}

/** Somebody at a keyboard; may be another bot, which then only writes. */
export class Person {
  readonly user: User;
  readonly #stage: Stage;

  constructor(stage: Stage, user: User) {
    this.#stage = stage;
    this.user = user;
  }

  get id(): string {
    return this.user.id;
  }

  /** Writes in a channel; the first text channel when none is named. */
  say(content: string, { channel, replyTo, ping = true, attachments = [] }: Said = {}): Message {
    const { world, gateway, room } = this.#stage;
    const where = channel ?? (replyTo ? world.channel(replyTo.channelId) : room());
    demand(world.guildOf(where), this.id, where);
    const message = world.post({
      channel: where,
      author: this.user,
      attachments: attachments.map((file): Attachment => ({ id: world.id(), ...file })),
      payload: {
        content,
        ...(replyTo ? { message_reference: { message_id: replyTo.id } } : {}),
        allowed_mentions: { parse: ['users', 'roles', 'everyone'], replied_user: ping },
      },
    });
    gateway.message('MESSAGE_CREATE', message, where);
    return message;
  }

  /** Writes with the bot's mention in front. */
  mention(text: string, said: Said = {}): Message {
    return this.say(`<@${this.#stage.world.bot.id}> ${text}`, said);
  }

  /** Writes to the bot alone. */
  dm(text: string, said: Omit<Said, 'channel'> = {}): Message {
    return this.say(text, { ...said, channel: this.#stage.world.direct(this.user) });
  }

  /** Runs a registered slash command. Throws when there is no such command or option. */
  slash(name: string, options: Values = {}, invoked: Invoked = {}): Interaction {
    const command = this.#command(name, 1);
    return this.#send(2, invoked, { ...ofCommand(command), options: given(command, options) });
  }

  /** Types in an option that has autocomplete. */
  autocomplete(
    name: string,
    option: string,
    typed: string,
    options: Values = {},
    invoked: Invoked = {},
  ): Interaction {
    const command = this.#command(name, 1);
    const all = given(command, { ...options, [option]: typed }, option);
    return this.#send(4, invoked, { ...ofCommand(command), options: all });
  }

  /** Runs a message context menu command on a message. */
  contextMenu(name: string, message: Message, invoked: Invoked = {}): Interaction {
    const channel = this.#stage.world.channel(message.channelId);
    return this.#send(
      2,
      { ...invoked, channel },
      {
        ...ofCommand(this.#command(name, 3)),
        target_id: message.id,
        // Without the intent, too: https://docs.discord.com/developers/events/gateway#message-content-intent
        resolved: { messages: { [message.id]: messageView(message, () => true) } },
      },
    );
  }

  /** Presses a button of a message, or picks `values` in its select, by custom id or label. */
  press(
    message: Message,
    customIdOrLabel: string,
    { values, locale }: { values?: readonly string[]; locale?: string } = {},
  ): Interaction {
    const components = message.components.flatMap((row) => (row['components'] ?? []) as Json[]);
    const found = components.find(
      ({ custom_id, label }) => custom_id === customIdOrLabel || label === customIdOrLabel,
    );
    if (!found || found['disabled'] === true)
      throw new Error(`the message has no button "${customIdOrLabel}" that can be pressed`);
    const channel = this.#stage.world.channel(message.channelId);
    const data = {
      component_type: found['type'],
      custom_id: found['custom_id'],
      ...(values ? { values } : {}),
    };
    return this.#send(3, { channel, ...(locale ? { locale } : {}) }, data, message);
  }

  /** Fills in the modal an interaction was answered with, by custom ids, and sends it. */
  submitModal({ modal, source, channel }: Interaction, fields: Readonly<Record<string, string>>) {
    if (!modal) throw new Error('the interaction was not answered with a modal');
    const sent = { custom_id: modal['custom_id'], components: filledIn(modal, fields) };
    return this.#send(5, { channel }, sent, source);
  }

  #command(name: string, type: number): Json {
    const { list } = this.#stage.commands;
    const found = list.find((command) => command['name'] === name && command['type'] === type);
    if (!found) throw new Error(`no command "${name}" of type ${type} is registered`);
    return found;
  }

  #send(type: number, invoked: Invoked, data: Json, source?: Message): Interaction {
    const { world, gateway, interactions, room } = this.#stage;
    const channel = invoked.channel ?? room();
    const guild = world.guildOf(channel);
    const member = world.memberOf(channel, this.user);
    const self = world.memberOf(channel, world.bot);
    const made = interactions.begin(type, this.user, channel, source);
    const readable = readableWith(0, channel, world.bot.id);
    const where =
      guild && member
        ? {
            guild_id: guild.id,
            guild: { id: guild.id, locale: 'en-US', features: [] },
            guild_locale: 'en-US',
            member: {
              ...memberView(member),
              user: userView(this.user),
              permissions: permissionText(guild, member, channel),
            },
          }
        : { user: userView(this.user) };
    const payload = {
      id: made.id,
      application_id: world.bot.id,
      type,
      token: made.token,
      version: 1,
      data,
      channel: channelView(channel),
      channel_id: channel.id,
      locale: invoked.locale ?? 'en-US',
      app_permissions: guild && self ? permissionText(guild, self, channel) : '0',
      entitlements: [],
      authorizing_integration_owners: { 0: guild?.id ?? '0' },
      context: channel.type === DM ? 1 : 0,
      attachment_size_limit: 10_485_760,
      ...where,
      ...(source ? { message: messageView(source, readable) } : {}),
    };
    gateway.dispatch('INTERACTION_CREATE', payload, 0, guild?.id);
    return made;
  }
}

/** Whether only one person sees it. */
export const isEphemeral = ({ flags }: Message): boolean => (flags & EPHEMERAL) !== 0;

const ofCommand = ({ id, name, type }: Json): Json => ({ id, name, type });
