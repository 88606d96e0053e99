/** The chats that people ask in. */
export const CHAT_NAMES = ['slack', 'discord'] as const;
export type ChatName = (typeof CHAT_NAMES)[number];
