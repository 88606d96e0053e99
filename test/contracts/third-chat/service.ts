import type { ChatFile } from '#src/ports.ts';

/** A chat service that is kept in memory: rooms with threads, buttons, forms and files, and nothing more. */

export interface ThirdButton {
  readonly label: string;
  /** Comes back when it is pressed. */
  readonly payload: string;
}

export interface ThirdMessage {
  readonly id: string;
  readonly at: number;
  readonly room: string;
  /** The message in whose thread it stands. */
  readonly thread?: string;
  readonly author: string;
  readonly words: string;
  readonly buttons: readonly ThirdButton[];
  readonly files: readonly Pick<ChatFile, 'name' | 'bytes' | 'alt'>[];
  /** Goes with the message, unseen. */
  readonly key?: string;
}

/** What a bot posts: the rest of a message is the service's. */
export type ThirdPost = Pick<ThirdMessage, 'room' | 'words'> & Partial<ThirdMessage>;

/** What the bots are told of. */
export type ThirdEvent =
  | { readonly kind: 'message'; readonly id: string; readonly message: ThirdMessage }
  | {
      readonly kind: 'press';
      readonly id: string;
      readonly person: string;
      readonly message: ThirdMessage;
      readonly payload: string;
    }
  | {
      readonly kind: 'form';
      readonly id: string;
      readonly person: string;
      readonly message: ThirdMessage;
      readonly fields: Readonly<Record<string, string>>;
    };

/** The service's refusal, in a word of its own. */
export class ThirdError extends Error {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/** The bot's own account. */
export const BOT = 'bot';
export const LIMITS = { payload: 200, alt: 1024, page: 100 } as const;

export class ThirdService {
  readonly messages: ThirdMessage[] = [];
  /** Names by id. */
  readonly people: ReadonlyMap<string, string>;
  readonly #rooms: ReadonlySet<string>;
  readonly #now: () => number;
  readonly #bots = new Set<(event: ThirdEvent) => void>();
  readonly #waiting: (() => void)[] = [];
  #last: ThirdEvent | undefined;
  /** No id looks like a number that somebody would make up. */
  #count = 1000;
  /** Forms that a bot has opened, by the press that opened them. */
  readonly forms = new Map<string, unknown>();
  mayRead = true;
  takesFiles = true;

  /** @param people names by id; a room with a person's id is the one between that person and the bot */
  constructor(
    now: () => number,
    rooms: readonly string[],
    people: Readonly<Record<string, string>>,
  ) {
    this.#now = now;
    this.people = new Map(Object.entries(people));
    this.#rooms = new Set([...rooms, ...this.people.keys()]);
  }

  connect(listener: (event: ThirdEvent) => void): () => void {
    this.#bots.add(listener);
    return () => this.#bots.delete(listener);
  }

  async post(post: ThirdPost): Promise<ThirdMessage> {
    return this.#put({ author: BOT, ...post });
  }

  async edit(id: string, { words, buttons = [] }: ThirdPost): Promise<void> {
    const at = this.messages.findIndex((one) => one.id === id && one.author === BOT);
    const message = this.messages[at];
    if (!message) throw new ThirdError('no_such_message');
    this.messages[at] = { ...message, words, buttons };
  }

  /** A page of a room's messages or of a thread's, the oldest first. */
  async read(room: string, from: number, after = '0', thread?: string): Promise<ThirdMessage[]> {
    if (!this.mayRead) throw new ThirdError('may_not_read');
    return this.messages
      .filter((one) => one.room === room && one.thread === thread)
      .filter((one) => one.at >= from && Number(one.id) > Number(after))
      .slice(0, LIMITS.page);
  }

  async openForm(press: string, form: unknown): Promise<void> {
    this.forms.set(press, form);
    this.#changed();
  }

  /** Somebody writes. */
  say(author: string, post: ThirdPost): void {
    const message = this.#put({ ...post, author });
    this.#tell({ kind: 'message', id: `e${++this.#count}`, message });
  }

  /** Somebody presses a button; gives the id of the press. */
  press(person: string, message: ThirdMessage, payload: string): string {
    const id = `e${++this.#count}`;
    this.#tell({ kind: 'press', id, person, message, payload });
    return id;
  }

  /** Somebody sends a form that was opened from a message. */
  submit(person: string, message: ThirdMessage, fields: Readonly<Record<string, string>>): void {
    this.#tell({ kind: 'form', id: `e${++this.#count}`, person, message, fields });
  }

  repeat(): void {
    if (this.#last) this.#tell(this.#last);
  }

  /** What `find` gives, once it gives something: it is asked after every change. */
  async until<T>(find: () => T | undefined): Promise<T> {
    for (;;) {
      const found = find();
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  #put(post: ThirdPost & Pick<ThirdMessage, 'author'>): ThirdMessage {
    if (!this.#rooms.has(post.room)) throw new ThirdError('no_such_room');
    const { buttons = [], files = [] } = post;
    if (files.length > 0 && !this.takesFiles) throw new ThirdError('no_files');
    if (buttons.some(({ payload }) => payload.length > LIMITS.payload))
      throw new ThirdError('too_long');
    if (files.some(({ alt }) => alt.length > LIMITS.alt)) throw new ThirdError('too_long');
    const message = { ...post, id: String(++this.#count), at: this.#now(), buttons, files };
    this.messages.push(message);
    this.#changed();
    return message;
  }

  #tell(event: ThirdEvent): void {
    this.#last = event;
    for (const listener of this.#bots) listener(event);
  }

  #changed(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}
