import { type Channel, DM, type Message } from './model.ts';

/** https://docs.discord.com/developers/events/gateway#gateway-intents */
export const INTENTS = {
  GUILDS: 1 << 0,
  GUILD_MEMBERS: 1 << 1,
  GUILD_PRESENCES: 1 << 8,
  GUILD_MESSAGES: 1 << 9,
  GUILD_MESSAGE_REACTIONS: 1 << 10,
  GUILD_MESSAGE_TYPING: 1 << 11,
  DIRECT_MESSAGES: 1 << 12,
  DIRECT_MESSAGE_REACTIONS: 1 << 13,
  DIRECT_MESSAGE_TYPING: 1 << 14,
  MESSAGE_CONTENT: 1 << 15,
} as const;

export const PRIVILEGED = INTENTS.GUILD_MEMBERS | INTENTS.GUILD_PRESENCES | INTENTS.MESSAGE_CONTENT;
/** Bits 0 to 16, 20, 21, 24 and 25 are documented. */
export const DOCUMENTED = 0x1ffff | (0b11 << 20) | (0b11 << 24);

/** https://docs.discord.com/developers/events/gateway#message-content-intent */
export function readableWith(intents: number, channel: Channel, botId: string) {
  return ({ author, mentions }: Message): boolean =>
    (intents & INTENTS.MESSAGE_CONTENT) !== 0 ||
    channel.type === DM ||
    author.id === botId ||
    mentions.some(({ id }) => id === botId);
}
