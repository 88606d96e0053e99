import type { ChatName } from '../model/chat.ts';
import type { StatusPage } from './status-page.ts';

/** All that is known of a chat outside its adapter, which knows its secrets and how to connect. */
export interface ChatRecord {
  /** Its name, the same in every language. */
  readonly label: string;
  /** Its public status page, where that is read without being named in the settings. */
  readonly statusPage: StatusPage | undefined;
}

export const CHAT_RECORDS: Readonly<Record<ChatName, ChatRecord>> = {
  slack: { label: 'Slack', statusPage: { kind: 'slack', url: 'https://slack-status.com' } },
  discord: {
    label: 'Discord',
    statusPage: { kind: 'statuspage', url: 'https://discordstatus.com' },
  },
};

/** Whether a name is that of a chat. */
export function isChat(name: string): name is ChatName {
  return Object.hasOwn(CHAT_RECORDS, name);
}

/** What a chat is called; its bare name where it is none that this program knows. */
export function chatLabel(chat: string): string {
  return isChat(chat) ? CHAT_RECORDS[chat].label : chat;
}
