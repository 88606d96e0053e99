import type { Json } from './fault-list.ts';

export interface User {
  readonly id: string;
  readonly username: string;
  readonly bot: boolean;
}

export interface Role {
  readonly id: string;
  readonly name: string;
  permissions: bigint;
  mentionable: boolean;
  /** Of a role that Discord made for a bot: docs.discord.com/developers/topics/permissions#role-object-role-tags-structure */
  readonly botId?: string;
}

export interface Overwrite {
  /** A role's id or a member's. */
  readonly id: string;
  readonly type: 0 | 1;
  allow: bigint;
  deny: bigint;
}

export const GUILD_TEXT = 0;
export const DM = 1;
export const GUILD_CATEGORY = 4;
export const PUBLIC_THREAD = 11;

export interface Channel {
  readonly id: string;
  readonly type: number;
  readonly name: string;
  readonly guildId?: string;
  readonly parentId?: string;
  /** Of a DM: who is in it besides the bot. */
  readonly recipient?: User;
  readonly overwrites: Overwrite[];
  readonly messages: Message[];
  /** Of a thread that rests, or that a moderator has closed. */
  archived?: boolean;
  locked?: boolean;
}

export interface Member {
  readonly user: User;
  readonly roles: string[];
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  readonly roles: Role[];
  readonly channels: Channel[];
  readonly members: Member[];
}

export interface Attachment {
  readonly id: string;
  readonly filename: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
  /** For those who do not see it. */
  readonly description?: string;
}

/** Who a message rings for, after `allowed_mentions`. */
export interface Pings {
  readonly people: readonly string[];
  readonly roles: readonly string[];
  readonly everyone: boolean;
}

export interface Message {
  readonly id: string;
  readonly channelId: string;
  readonly author: User;
  readonly at: number;
  content: string;
  embeds: readonly Json[];
  components: readonly Json[];
  attachments: readonly Attachment[];
  /** Users named in the text or replied to with the ping on; `pings` is the part that rings. */
  mentions: readonly User[];
  pings: Pings;
  readonly replyTo?: Message;
  readonly nonce?: string | number;
  /** The bot's answer to an interaction. */
  readonly interactionId?: string;
  readonly flags: number;
  /** A deferred answer that has no words yet. */
  loading: boolean;
  /** Every text and embed this message had before, oldest first. */
  readonly edits: { content: string; embeds: readonly Json[]; components: readonly Json[] }[];
  readonly reactions: Map<string, User[]>;
  thread?: Channel;
  deleted: boolean;
}

export const EPHEMERAL = 64;

/** A refusal, as Discord words it: `{ code, message, errors? }`. */
export class Refusal {
  readonly status: number;
  readonly code: number;
  readonly message: string;
  readonly errors: Json | undefined;
  constructor(status: number, code: number, message: string, errors?: Json) {
    this.status = status;
    this.code = code;
    this.message = message;
    this.errors = errors;
  }
}
