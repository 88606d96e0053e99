import { autocompleteFaults } from './command-limits.ts';
import { modalFaults } from './component-limits.ts';
import { isJson, type Json } from './fault-list.ts';
import {
  type Attachment,
  type Channel,
  EPHEMERAL,
  type Message,
  Refusal,
  type User,
} from './model.ts';
import { invalid, type World } from './world.ts';

const TO_ANSWER = 3_000;
const TOKEN_LASTS = 15 * 60_000;

const COMMAND = 2;
const COMPONENT = 3;
const AUTOCOMPLETE = 4;
const MODAL = 5;

/** One thing a person did, and what the bot made of it. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  /** 2 command, 3 component, 4 autocomplete, 5 modal. */
  readonly type: number;
  readonly person: User;
  readonly channel: Channel;
  /** The message whose component was pressed. */
  readonly source: Message | undefined;
  readonly at: number;
  /** The callback's type, once there is one: 4 message, 5 deferred, 6, 7, 8 choices, 9 modal. */
  callback: number | undefined;
  choices: readonly Json[] | undefined;
  modal: Json | undefined;
  /** The answer first, follow-ups after it. An ephemeral one has flag 64. */
  readonly messages: Message[];
  /** What `@original` names. */
  original: Message | undefined;
}

/** https://docs.discord.com/developers/interactions/receiving-and-responding */
export class Interactions {
  readonly all: Interaction[] = [];
  readonly #world: World;
  readonly #edited: (message: Message, channel: Channel) => void;
  readonly #posted: (message: Message, channel: Channel) => void;

  constructor(
    world: World,
    posted: (message: Message, channel: Channel) => void,
    edited: (message: Message, channel: Channel) => void,
  ) {
    this.#world = world;
    this.#posted = posted;
    this.#edited = edited;
  }

  begin(type: number, person: User, channel: Channel, source?: Message): Interaction {
    const id = this.#world.id();
    const made: Interaction = {
      id,
      token: Buffer.from(`interaction:${id}`).toString('base64url'),
      type,
      person,
      channel,
      source,
      at: this.#world.now(),
      callback: undefined,
      choices: undefined,
      modal: undefined,
      messages: [],
      original: undefined,
    };
    this.all.push(made);
    return made;
  }

  /** The first answer: within three seconds, and once. */
  answer(id: string, token: string, body: Json, files: readonly Attachment[]): Interaction {
    const found = this.all.find((one) => one.id === id && one.token === token);
    if (!found) throw new Refusal(404, 10062, 'Unknown interaction');
    if (found.callback !== undefined)
      throw new Refusal(400, 40060, 'Interaction has already been acknowledged.');
    if (this.#world.now() - found.at > TO_ANSWER)
      throw new Refusal(404, 10062, 'Unknown interaction');
    const type = body['type'];
    const data = isJson(body['data']) ? body['data'] : {};
    if (typeof type !== 'number' || !this.#fits(found, type))
      throw invalid(['type: Value is not a callback type this interaction can have']);
    if (type === 8) {
      refuse(autocompleteFaults(data));
      found.choices = (data['choices'] ?? []) as Json[];
    } else if (type === 9) {
      refuse(modalFaults(data).map((fault) => `data.${fault}`));
      found.modal = data;
    } else if (type === 4 || type === 5) {
      found.original = this.#post(found, data, files, type === 5);
    } else {
      found.original = found.source;
      if (type === 7 && found.source) this.#change(found, found.source, data, files);
    }
    found.callback = type;
    this.#world.changes.happened();
    return found;
  }

  #fits({ type, source }: Interaction, callback: number): boolean {
    if (type === AUTOCOMPLETE) return callback === 8;
    if (callback === 6 || callback === 7) return type === COMPONENT || (type === MODAL && !!source);
    if (callback === 9) return type === COMMAND || type === COMPONENT;
    return callback === 4 || callback === 5;
  }

  /** A follow-up. The first one after a deferred answer fills that answer. */
  followUp(token: string, body: Json, files: readonly Attachment[]): Message {
    const found = this.#open(token);
    if (found.original?.loading) return this.#change(found, found.original, body, files);
    return this.#post(found, body, files, false);
  }

  edit(token: string, id: string, body: Json, files: readonly Attachment[]): Message {
    const found = this.#open(token);
    return this.#change(found, this.#messageOf(found, id), body, files);
  }

  read(token: string, id: string): Message {
    return this.#messageOf(this.#open(token), id);
  }

  remove(token: string, id: string): Message {
    const message = this.read(token, id);
    message.deleted = true;
    this.#world.changes.happened();
    return message;
  }

  #open(token: string): Interaction {
    const found = this.all.find((one) => one.token === token);
    if (!found || this.#world.now() - found.at > TOKEN_LASTS)
      throw new Refusal(401, 50027, 'Invalid Webhook Token');
    if (found.callback === undefined) throw new Refusal(404, 10015, 'Unknown Webhook');
    return found;
  }

  #messageOf({ original, messages }: Interaction, id: string): Message {
    const found = id === '@original' ? original : messages.find((message) => message.id === id);
    if (!found || found.deleted) throw new Refusal(404, 10008, 'Unknown Message');
    return found;
  }

  #post(found: Interaction, payload: Json, attachments: readonly Attachment[], loading: boolean) {
    const message = this.#world.post({
      channel: found.channel,
      author: this.#world.bot,
      payload,
      attachments,
      interactionId: found.id,
      loading,
      flags: Number(payload['flags'] ?? 0) & EPHEMERAL,
    });
    found.messages.push(message);
    if (!(message.flags & EPHEMERAL)) this.#posted(message, found.channel);
    this.#world.changes.happened();
    return message;
  }

  #change(found: Interaction, message: Message, payload: Json, files: readonly Attachment[]) {
    this.#world.edit(message, payload, files);
    if (!(message.flags & EPHEMERAL)) this.#edited(message, found.channel);
    return message;
  }
}

function refuse(faults: readonly string[]): void {
  if (faults.length > 0) throw invalid(faults);
}
