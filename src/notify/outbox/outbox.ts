import type { IncidentSummary } from '../../model/alert.ts';
import { DAY, type Instant, MINUTE, type Millis, SECOND } from '../../model/instant.ts';
import type { Reply } from '../../model/replies/reply.ts';
import type { ChatRooms, Clock, Log, Posted, Store } from '../../ports.ts';
import { settleAll, settleEach } from './settle-all.ts';

/** A message for a room, to be sent once, whatever happens meanwhile. */
export interface Outgoing {
  /** The same id is sent once, however often it is put in. */
  readonly id: string;
  /** The chat's name. */
  readonly chat: string;
  readonly room: string;
  readonly reply: Reply;
  /** The id of another message of the outbox in whose thread it belongs; it waits until that one is sent. */
  readonly thread?: string;
  /** What the chat calls that message, where it is known: the outbox does not remember it for ever. */
  readonly under?: string;
  /** What it is about, for places where programs read it. */
  readonly incident?: IncidentSummary;
  /** With `thread`: the whole room is to hear it. */
  readonly broadcast?: true;
  /** From then on it would come too late to be of use. */
  readonly expires: Instant;
}

export interface Outbox {
  put(message: Outgoing): Promise<void>;
  /** Whether this was put in, be it sent by now or not. */
  has(id: string): Promise<boolean>;
  /** What the chat calls a message that was sent; undefined before, and long after. */
  refOf(id: string): Promise<string | undefined>;
  /** What has become of a message so far; undefined before it is put in, and long after. */
  deliveryState(id: string): Promise<DeliveryState | undefined>;
  /** Other words for a message that is still surely unsent. */
  revise(id: string, reply: Reply): Promise<void>;
  /** A message that was sent and is there no longer is sent once more, with these words, as another one. */
  repost(id: string, reply: Reply, expires: Instant): Promise<void>;
  /** A message that is of no use any more: it is not sent, unless it has been already. */
  withdraw(id: string): Promise<void>;
  /**
   * Sends what is due, in all chats at once. Nothing throws for what a chat does; a fault in one message keeps no other
   * back, and is thrown in the end.
   */
  send(chats: readonly ChatRooms[]): Promise<void>;
  /** Messages that are on their way, or will be tried again. */
  waiting(): Promise<readonly Outgoing[]>;
  /** Messages that may have been sent and could not be looked for. */
  held(): Promise<readonly Outgoing[]>;
}

export interface DeliveryState {
  readonly put: Instant;
  /**
   * `waiting`: surely not sent. `sending`: an attempt began, and nobody has told what came of it.
   * `held`: the same, and the room could not be read. `dropped`: refused, too late, or withdrawn.
   */
  readonly state: 'waiting' | 'sending' | 'held' | 'sent' | 'dropped';
}

/** A message as it is kept. */
export interface Entry extends Outgoing, DeliveryState {
  readonly attempts: number;
  /** Not touched before. */
  readonly next: Instant;
  /** With `sent`. */
  readonly ref?: string;
  /** The chat's word for why it does not let this into the room, where it said no at the last attempt. */
  readonly refused?: string;
  /** How often it was sent before, as a message that is there no longer. */
  readonly copies?: number;
  readonly withdrawn?: true;
}

type Entries = Readonly<Record<string, Entry>>;

export const OUTBOX_KEY = 'outbox';
/** An attempt that has not ended by then never will: the process that made it is gone. */
const ATTEMPT: Millis = 2 * MINUTE;
/** A message that may be on its way is not looked for before it can have arrived. */
const ARRIVAL: Millis = 15 * SECOND;
const FIRST_PAUSE: Millis = 5 * SECOND;
const LONGEST_PAUSE: Millis = 5 * MINUTE;
/** Where a chat knows a message that comes twice, it is attempted this often before it is looked for. */
const REPEATS = 4;
/** A chat that is slow gets no more time at once: new messages for the others are not to wait for it. */
const TURN: Millis = 30 * SECOND;
/** So long a message that is done with is remembered. */
const REMEMBERED: Millis = 7 * DAY;

export function createOutbox(parts: {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
}): Outbox {
  const { store, clock, log } = parts;
  const entries = async () => (await store.get<Entries>(OUTBOX_KEY)) ?? {};

  async function refOf(id: string): Promise<string | undefined> {
    return (await entries())[id]?.ref;
  }

  function change(id: string, changed: Partial<Entry>): Promise<void> {
    return store.update<Entries>(OUTBOX_KEY, (all = {}) => {
      const entry = all[id];
      return entry ? { ...all, [id]: { ...entry, ...changed } } : all;
    });
  }

  /** Marks an attempt as begun, before anything is done. Of several processes one begins it. */
  async function begins({ id, attempts }: Entry): Promise<boolean> {
    let isFirst = false;
    const next = clock.now() + ATTEMPT;
    await store.update<Entries>(OUTBOX_KEY, (all = {}) => {
      const entry = all[id];
      isFirst = entry?.attempts === attempts;
      return entry && isFirst
        ? { ...all, [id]: { ...entry, state: 'sending', attempts: attempts + 1, next } }
        : all;
    });
    return isFirst;
  }

  async function deliver(entry: Entry, chats: readonly ChatRooms[]): Promise<void> {
    const { id, room, attempts } = entry;
    if (entry.withdrawn && entry.state === 'waiting') return change(id, { state: 'dropped' });
    if (entry.expires <= clock.now()) {
      log.error('outbox: a message was not sent in time', { id, chat: entry.chat, room });
      return change(id, { state: 'dropped' });
    }
    const chat = chats.find(({ name }) => name === entry.chat);
    const thread =
      entry.thread === undefined ? undefined : ((await refOf(entry.thread)) ?? entry.under);
    const isEarly = entry.thread !== undefined && thread === undefined;
    if (!chat || isEarly || !(await begins(entry))) return;
    if (entry.state !== 'waiting' && !(chat.knowsRepeats && attempts < REPEATS)) {
      const found = await chat.find(
        room,
        keyOf(entry),
        entry.put,
        entry.broadcast ? undefined : thread,
      );
      if (found.kind === 'found') return change(id, { state: 'sent', ref: found.ref });
      if (found.kind === 'unknown') {
        log.warn('outbox: held back, since its room cannot be read', { id, error: found.error });
        return change(id, { state: 'held', next: clock.now() + pauseAfter(attempts) });
      }
    }
    if (entry.withdrawn) return change(id, { state: 'dropped' });
    const post = {
      ...{ room, reply: entry.reply, key: keyOf(entry) },
      ...(entry.incident ? { incident: entry.incident } : {}),
      ...(thread ? { thread, ...(entry.broadcast ? { broadcast: true as const } : {}) } : {}),
    };
    await settle(entry, await chat.post(post));
  }

  async function settle({ id, room, attempts }: Entry, posted: Posted): Promise<void> {
    const now = clock.now();
    switch (posted.kind) {
      case 'sent':
        return change(id, { state: 'sent', ref: posted.ref });
      case 'refused':
        log.error('outbox: a room cannot be written to', { id, room, error: posted.error });
        return change(id, { state: 'dropped', refused: posted.error });
      case 'failed':
        log.warn('outbox: not sent; tried again', { id, error: posted.error });
        return change(id, {
          state: 'waiting',
          next: now + pauseAfter(attempts),
          ...(posted.isRefused ? { refused: posted.error } : {}),
        });
      case 'uncertain':
        log.warn('outbox: perhaps sent; looked for before it is tried again', {
          id,
          error: posted.error,
        });
        return change(id, { next: now + Math.max(ARRIVAL, pauseAfter(attempts)) });
    }
  }

  /** What one chat is sent now. What has waited longest comes first. */
  function turn(due: readonly Entry[], chats: readonly ChatRooms[]): Promise<void> {
    const end = clock.now() + TURN;
    return settleEach(due, async (entry) => {
      if (clock.now() <= end) await deliver(entry, chats);
    });
  }

  return {
    put: (message) =>
      store.update<Entries>(OUTBOX_KEY, (all = {}) => {
        const now = clock.now();
        const kept = Object.entries(all).filter(
          ([, { state, put }]) => !isDone(state) || put > now - REMEMBERED,
        );
        const fresh: Entry = { ...message, put: now, state: 'waiting', attempts: 0, next: now };
        return { ...Object.fromEntries(kept), [message.id]: all[message.id] ?? fresh };
      }),
    has: async (id) => (await entries())[id] !== undefined,
    refOf,
    async deliveryState(id) {
      const entry = (await entries())[id];
      return entry && { put: entry.put, state: entry.state };
    },
    revise: (id, reply) =>
      store.update<Entries>(OUTBOX_KEY, (all = {}) => {
        const entry = all[id];
        return entry?.state === 'waiting' ? { ...all, [id]: { ...entry, reply } } : all;
      }),
    repost: (id, reply, expires) =>
      store.update<Entries>(OUTBOX_KEY, (all = {}) => {
        const entry = all[id];
        if (entry?.state !== 'sent') return all;
        const now = clock.now();
        const { ref: _, copies = 0, ...sent } = entry;
        const fresh = { put: now, state: 'waiting', attempts: 0, next: now } as const;
        return { ...all, [id]: { ...sent, ...fresh, reply, expires, copies: copies + 1 } };
      }),
    withdraw: (id) => change(id, { withdrawn: true }),
    async send(chats) {
      const due = Object.values(await entries())
        .filter((entry) => !isDone(entry.state) && isDue(entry, clock.now()))
        .sort((a, b) => a.next - b.next);
      const byChat = [...Map.groupBy(due, ({ chat }) => chat).values()];
      await settleAll(byChat.map((some) => turn(some, chats)));
    },
    waiting: async () =>
      Object.values(await entries()).filter(
        ({ state }) => state === 'waiting' || state === 'sending',
      ),
    held: async () => Object.values(await entries()).filter(({ state }) => state === 'held'),
  };
}

/** By what a chat knows it: one that is sent once more is another message. */
function keyOf({ id, copies }: Entry): string {
  return copies === undefined ? id : `${id}~${copies}`;
}

function isDone(state: Entry['state']): boolean {
  return state === 'sent' || state === 'dropped';
}

/** What seems to wait longer than the longest pause is due too: the clock has been put back since. */
function isDue({ next }: Entry, now: Instant): boolean {
  return next <= now || next > now + LONGEST_PAUSE;
}

/** Twice as long after each attempt. */
function pauseAfter(attempts: number): Millis {
  return Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** attempts);
}
