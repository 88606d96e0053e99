import { EventEmitter } from 'node:events';
import type { SlackFile } from './files.ts';
import type { Json } from './json.ts';

export interface Member {
  readonly id: string;
  readonly name: string;
  readonly team_id: string;
  readonly is_bot: boolean;
  /** Deactivated. */
  readonly deleted: boolean;
  /** A guest of several channels. */
  readonly is_restricted: boolean;
  /** A guest of one channel. */
  readonly is_ultra_restricted: boolean;
  /** From another workspace, in a shared channel. */
  readonly is_stranger: boolean;
}

export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly is_private: boolean;
  /** The other person of a direct message. */
  readonly im?: string;
  is_archived: boolean;
  /** Only some may post: docs.slack.dev/reference/methods/chat.postMessage */
  is_read_only?: boolean;
  readonly members: Set<string>;
}

export interface Token {
  readonly kind: 'bot' | 'app';
  readonly scopes: Set<string>;
  revoked: boolean;
}

export interface Ephemeral {
  readonly channel: string;
  readonly user: string;
  readonly message: Json;
}

/** A post to a response_url, as the app sent it. */
export interface UrlResponse {
  readonly channel: string;
  readonly user: string;
  readonly body: Json;
  readonly status: number;
}

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
}

export interface ResponseUrl {
  readonly channel: string;
  readonly user: string;
  readonly since: number;
  /** The message that was pressed, where one was. */
  readonly ts?: string;
  used: number;
}

/**
 * How Slack itself fails: with a status, in a word of its own ("It's possible some aspect of the operation succeeded",
 * docs.slack.dev/reference/methods/chat.postMessage), or by ending the line. With `done`, what was asked for is done all
 * the same.
 */
export interface ServerFault {
  /** `slow`: it is taken, and told so much later than anybody waits for. */
  readonly as: 500 | 503 | 'internal_error' | 'cut' | 'slow';
  readonly done?: true;
}

/** All that one workspace knows; ids are counted, so that a test reads the same each time. */
export class Workspace {
  readonly team = 'T0POLICE';
  readonly app = 'A0KANAL';
  readonly url = 'https://police.slack.example/';
  /** What the manifest, the plan or another server gives: the Home and Messages tabs, user groups, files, status lines, tables. */
  readonly features = {
    ...{ home: true, messages: true, usergroups: true },
    ...{ files: true, status: true, tables: true },
  };
  readonly bot = { user: 'U0BOT', id: 'B0BOT', name: 'kanalvakt' };
  readonly users = new Map<string, Member>();
  readonly channels = new Map<string, Channel>();
  readonly usergroups = new Map<string, { handle: string; users: string[] }>();
  readonly tokens = new Map<string, Token>();
  /** By channel. */
  readonly messages = new Map<string, Json[]>();
  /** The line under a thread that tells what the app is doing, by channel and thread. */
  readonly statuses = new Map<string, string>();
  readonly ephemerals: Ephemeral[] = [];
  readonly responses: UrlResponse[] = [];
  readonly views = new Map<string, Json>();
  readonly homes = new Map<string, Json>();
  /** Ids of the views of each person's open modal, from the first to the one on top. */
  readonly modals = new Map<string, string[]>();
  /** The options that the app last gave for what was typed, by action_id. */
  readonly suggested = new Map<string, Json>();
  readonly triggers = new Map<string, { since: number; used: boolean; user: string }>();
  readonly responseUrls = new Map<string, ResponseUrl>();
  readonly files = new Map<string, SlackFile>();
  /** Ids of files by the ticket in the URL that takes their bytes, once. */
  readonly uploads = new Map<string, string>();
  /** Completed files that wait to be shared. */
  readonly processing: {
    readonly files: readonly SlackFile[];
    readonly text: string;
    readonly channel: string;
    readonly thread?: string;
  }[] = [];
  /** Files stay in `processing` until `processed` is called. */
  isSlow = false;
  /** Where this Slack is reached over HTTP. */
  address = '';
  /** Calls that are to fail, by method. */
  readonly failing = new Map<string, { left: number; readonly fault: ServerFault }>();
  /** Calls of a method still to be refused with 429, and the seconds to wait. */
  readonly limited = new Map<string, { left: number; seconds: number }>();
  readonly calls: { method: string; args: Json; answer: Json }[] = [];
  readonly happened = new EventEmitter();
  readonly clock: Clock;
  #count = 0;

  constructor(clock: Clock) {
    this.clock = clock;
    this.addUser(this.bot.user, { name: this.bot.name, is_bot: true });
  }

  id(prefix: string): string {
    this.#count += 1;
    return `${prefix}${String(this.#count).padStart(8, '0')}`;
  }

  /** Seconds with six digits, never the same twice. */
  ts(): string {
    this.#count += 1;
    const seconds = Math.floor(this.clock.now() / 1000);
    return `${seconds}.${String(this.#count).padStart(6, '0')}`;
  }

  addUser(id: string, more: Partial<Omit<Member, 'id'>> = {}): Member {
    const member = {
      name: id.toLowerCase(),
      team_id: this.team,
      is_bot: false,
      deleted: false,
      is_restricted: false,
      is_ultra_restricted: false,
      is_stranger: false,
      ...more,
      id,
    };
    this.users.set(id, member);
    return member;
  }

  addChannel(id: string, members: readonly string[], more: Partial<Channel> = {}): Channel {
    const base = { name: id.toLowerCase(), is_private: false, is_archived: false };
    const channel: Channel = { ...base, ...more, id, members: new Set(members) };
    this.channels.set(id, channel);
    return channel;
  }

  /** The direct message between the bot and a person; opened where there is none. */
  im(user: string): Channel {
    const open = this.#imWith(user);
    return open ?? this.addChannel(`D${user}`, [user, this.bot.user], { im: user });
  }

  hasIm(user: string): boolean {
    return this.#imWith(user) !== undefined;
  }

  #imWith(user: string): Channel | undefined {
    return [...this.channels.values()].find((channel) => channel.im === user);
  }

  post(channel: string, message: Json): Json {
    const posted = { type: 'message', ts: this.ts(), ...message };
    this.messages.set(channel, [...(this.messages.get(channel) ?? []), posted]);
    // docs.slack.dev/reference/methods/assistant.threads.setStatus: the app's next message takes its status away.
    if (message['user'] === this.bot.user)
      this.statuses.delete(`${channel}/${message['thread_ts']}`);
    this.happened.emit(`message ${channel}`, posted);
    return posted;
  }

  /** @param status empty where it is taken away */
  setStatus(channel: string, thread: string, status: string): void {
    if (status === '') this.statuses.delete(`${channel}/${thread}`);
    else this.statuses.set(`${channel}/${thread}`, status);
    this.happened.emit(`status ${channel}/${thread}`, status);
  }

  whisper(channel: string, user: string, message: Json): Json {
    const told = { type: 'message', ts: this.ts(), ...message };
    this.ephemerals.push({ channel, user, message: told });
    this.happened.emit(`ephemeral ${channel} ${user}`, told);
    return told;
  }

  trigger(user: string): string {
    const id = this.id('trigger.');
    this.triggers.set(id, { since: this.clock.now(), used: false, user });
    return id;
  }
}
