import type { StatusPage } from './platform.ts';

/** All that is known of a chat outside its adapter, which knows how to connect. */
export interface ChatRecord {
  /** Its name, the same in every language. */
  readonly label: string;
  /**
   * Names of the variables that hold its tokens: what they hold never reaches a log, and whoever has set one does not
   * want a demonstration.
   */
  readonly secrets: readonly string[];
  /** Its public status page, where that is read without being named in the settings. */
  readonly statusPage?: StatusPage;
}

/** The chats that people ask in, each with an adapter in the folder of its name. */
export const CHAT_RECORDS = {
  slack: {
    label: 'Slack',
    secrets: ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET'],
    statusPage: { kind: 'slack', url: 'https://slack-status.com' },
  },
  discord: {
    label: 'Discord',
    // The second is what many guides call it: whoever has set that one has a token in it too.
    secrets: ['DISCORD_TOKEN', 'DISCORD_BOT_TOKEN'],
    statusPage: { kind: 'statuspage', url: 'https://discordstatus.com' },
  },
} as const satisfies Readonly<Record<string, ChatRecord>>;
export type ChatName = keyof typeof CHAT_RECORDS;

export const CHAT_NAMES = Object.keys(CHAT_RECORDS) as readonly ChatName[];

/** What is known of a chat. */
export function chatRecord(chat: ChatName): ChatRecord {
  return CHAT_RECORDS[chat];
}

/** Whether a name is that of a chat. */
export function isChat(name: string): name is ChatName {
  return Object.hasOwn(CHAT_RECORDS, name);
}

/** What a chat is called; its bare name where it is none that this program knows. */
export function chatLabel(chat: string): string {
  return isChat(chat) ? CHAT_RECORDS[chat].label : chat;
}
