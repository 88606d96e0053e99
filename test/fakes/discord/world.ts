import { Changes } from './changes.ts';
import { isJson, type Json, nestedErrors } from './fault-list.ts';
import { isEmptyMessage, messageFaults } from './message-limits.ts';
import {
  type Attachment,
  type Channel,
  DM,
  EPHEMERAL,
  type Guild,
  type Member,
  type Message,
  PUBLIC_THREAD,
  Refusal,
  type User,
} from './model.ts';
import { mentionsOf } from './pings.ts';

const DISCORD_EPOCH = 1_420_070_400_000n;

/** What is sent, whoever sends it. */
export interface Draft {
  readonly channel: Channel;
  readonly author: User;
  readonly payload: Json;
  readonly attachments?: readonly Attachment[];
  readonly interactionId?: string;
  readonly loading?: boolean;
  readonly flags?: number;
}

/** Everything that exists on this Discord, and the ways it changes. Knows no lines and no intents. */
export class World {
  readonly changes = new Changes();
  readonly bot: User;
  readonly guilds: Guild[] = [];
  readonly directs: Channel[] = [];
  readonly users: User[] = [];
  readonly now: () => number;
  #increment = 0n;

  constructor(now: () => number) {
    this.now = now;
    this.bot = { id: this.id(), username: 'Kanalvakt', bot: true };
    this.users.push(this.bot);
  }

  /** A snowflake of its own, https://docs.discord.com/developers/reference#snowflakes */
  id(): string {
    this.#increment += 1n;
    return String(((BigInt(this.now()) - DISCORD_EPOCH) << 22n) + this.#increment);
  }

  guildOf(channel: Channel): Guild | undefined {
    return this.guilds.find(({ id }) => id === channel.guildId);
  }

  memberOf(channel: Channel, user: User): Member | undefined {
    return this.guildOf(channel)?.members.find((member) => member.user.id === user.id);
  }

  guild(id: string): Guild {
    const found = this.guilds.find((guild) => guild.id === id);
    if (!found) throw new Refusal(404, 10004, 'Unknown Guild');
    return found;
  }

  channel(id: string): Channel {
    const all = [...this.directs, ...this.guilds.flatMap(({ channels }) => channels)];
    const found = all.find((channel) => channel.id === id);
    if (!found) throw new Refusal(404, 10003, 'Unknown Channel');
    return found;
  }

  message(channel: Channel, id: string): Message {
    const found = channel.messages.find((m) => m.id === id && !m.deleted);
    if (!found || found.flags & EPHEMERAL) throw new Refusal(404, 10008, 'Unknown Message');
    return found;
  }

  direct(recipient: User): Channel {
    const old = this.directs.find((channel) => channel.recipient?.id === recipient.id);
    if (old) return old;
    const made: Channel = {
      id: this.id(),
      type: DM,
      name: '',
      recipient,
      overwrites: [],
      messages: [],
    };
    this.directs.push(made);
    return made;
  }

  /** A thread on a message has the message's id. */
  thread(parent: Channel, name: string, owner: User, message?: Message): Channel {
    const guild = this.guildOf(parent);
    if (!guild) throw new Refusal(400, 50024, 'Cannot execute action on this channel type');
    if (message?.thread)
      throw new Refusal(400, 160004, 'A thread has already been created for this message');
    const made: Channel = {
      id: message?.id ?? this.id(),
      type: PUBLIC_THREAD,
      name,
      guildId: guild.id,
      parentId: parent.id,
      recipient: owner,
      overwrites: [],
      messages: [],
    };
    guild.channels.push(made);
    if (message) message.thread = made;
    this.changes.happened();
    return made;
  }

  /** Puts a message in its channel, or refuses it as Discord would. */
  post(draft: Draft): Message {
    const { channel, author, payload } = draft;
    const attachments = draft.attachments ?? [];
    if (!draft.loading) refuseFaults({ ...payload, attachments });
    const reference = isJson(payload['message_reference']) ? payload['message_reference'] : {};
    const replyTo = channel.messages.find((m) => m.id === reference['message_id'] && !m.deleted);
    if (reference['message_id'] && !replyTo && reference['fail_if_not_exists'] !== false)
      throw invalid(['message_reference: Unknown message']);
    const content = String(payload['content'] ?? '');
    const nonce = payload['nonce'] as string | number | undefined;
    const message: Message = {
      id: this.id(),
      channelId: channel.id,
      author,
      at: this.now(),
      content,
      embeds: (payload['embeds'] as Json[] | undefined) ?? [],
      components: (payload['components'] as Json[] | undefined) ?? [],
      attachments,
      ...mentionsOf(this, { channel, author, content, payload, replyTo }),
      ...(replyTo ? { replyTo } : {}),
      ...(nonce === undefined || nonce === null ? {} : { nonce }),
      ...(draft.interactionId ? { interactionId: draft.interactionId } : {}),
      flags: draft.flags ?? 0,
      loading: draft.loading ?? false,
      edits: [],
      reactions: new Map(),
      deleted: false,
    };
    channel.messages.push(message);
    this.changes.happened();
    return message;
  }

  /** Changes what the payload names and leaves the rest; `null` empties. */
  edit(message: Message, payload: Json, files: readonly Attachment[] = []): void {
    refuseFaults(payload, true);
    const { content, embeds, components } = message;
    const kept = payload['attachments'] as Json[] | undefined;
    const next = {
      content: 'content' in payload ? String(payload['content'] ?? '') : content,
      embeds: 'embeds' in payload ? ((payload['embeds'] ?? []) as Json[]) : embeds,
      components: 'components' in payload ? ((payload['components'] ?? []) as Json[]) : components,
      attachments: [
        ...message.attachments.filter((a) => !kept || kept.some(({ id }) => id === a.id)),
        ...files,
      ],
    };
    if (isEmptyMessage(next)) throw new Refusal(400, 50006, 'Cannot send an empty message');
    if (!message.loading) message.edits.push({ content, embeds, components });
    Object.assign(message, next);
    message.loading = false;
    this.changes.happened();
  }
}

/** 50035 with its nested errors. */
export function invalid(faults: readonly string[]): Refusal {
  return new Refusal(400, 50035, 'Invalid Form Body', nestedErrors(faults));
}

function refuseFaults(payload: Json, edit = false): void {
  const faults = messageFaults(payload, { edit: true });
  if (faults.length > 0) throw invalid(faults);
  if (!edit && isEmptyMessage(payload))
    throw new Refusal(400, 50006, 'Cannot send an empty message');
}
