import { type Instant, MINUTE, type Millis } from '../../model/instant.ts';
import type { Picture } from '../../model/replies/picture.ts';
import type { ChatRooms, Clock, Log, Pictures, Store } from '../../ports.ts';
import type { Outbox } from './outbox.ts';

/** A picture for the thread of a message of the outbox. */
export interface OutgoingAttachment {
  /** The id of that message; one picture each. */
  readonly of: string;
  readonly chat: string;
  readonly room: string;
  readonly picture: Picture;
  /** From then on it would come too late to be of use. */
  readonly expires: Instant;
}

/**
 * Pictures that go with messages: each is sent at most once. The message has said it all in words, so one that may have
 * been sent is not sent again, and one that is lost is told in the log and no more.
 */
export interface AttachmentOutbox {
  /**
   * Takes a picture in; one that cannot be made is told in the log. Put in again before its message is sent, it takes
   * the place of the one before.
   */
  put(
    to: Omit<OutgoingAttachment, 'picture'>,
    make: () => Promise<Picture | undefined>,
  ): Promise<void>;
  /** Sends those whose messages have been sent. Nothing throws for what a chat does. */
  send(chats: readonly ChatRooms[], outbox: Pick<Outbox, 'refOf'>): Promise<void>;
}

interface Entry extends OutgoingAttachment {
  /** An attempt began; nothing is done a second time before it has said that it surely failed. */
  readonly isBegun: boolean;
  readonly attempts: number;
  readonly next: Instant;
}

type Entries = Readonly<Record<string, Entry>>;

const KEY = 'outbox/pictures';
/** Twice as long after each failure, up to as long as a quarter of an hour. */
const FIRST_PAUSE: Millis = MINUTE / 4;
const LONGEST_PAUSE: Millis = 15 * MINUTE;
/** An attempt that has not ended by then never will: its process is gone. */
const ATTEMPT: Millis = 5 * MINUTE;

export function createAttachmentOutbox(parts: {
  readonly store: Store;
  readonly pictures: Pictures;
  readonly clock: Clock;
  readonly log: Log;
}): AttachmentOutbox {
  const { store, pictures, clock, log } = parts;

  function remove(of: string): Promise<void> {
    return store.update<Entries>(KEY, (all = {}) => {
      const { [of]: _, ...rest } = all;
      return rest;
    });
  }

  /** Marks an attempt as begun before anything is done. Of several processes one begins it. */
  async function begins({ of, attempts }: Entry): Promise<boolean> {
    let isFirst = false;
    const next = clock.now() + ATTEMPT;
    await store.update<Entries>(KEY, (all = {}) => {
      const entry = all[of];
      isFirst = entry !== undefined && entry.attempts === attempts && !entry.isBegun;
      return entry && isFirst
        ? { ...all, [of]: { ...entry, isBegun: true, attempts: attempts + 1, next } }
        : all;
    });
    return isFirst;
  }

  async function lost({ of, chat, room }: Entry, error: string): Promise<void> {
    log.warn('outbox: a picture was lost', { of, chat, room, error });
    await remove(of);
  }

  async function deliver(
    entry: Entry,
    chats: readonly ChatRooms[],
    outbox: Pick<Outbox, 'refOf'>,
  ): Promise<void> {
    if (entry.isBegun) return lost(entry, 'an attempt has not ended');
    if (entry.expires <= clock.now()) return lost(entry, 'too late');
    const chat = chats.find(({ name }) => name === entry.chat);
    const thread = await outbox.refOf(entry.of);
    if (!chat || thread === undefined) return;
    if (!chat.attach) return remove(entry.of);
    if (!(await begins(entry))) return;
    const drawn = await pictures.draw(entry.picture);
    const posted = await chat.attach(entry.room, thread, [drawn]);
    if (posted.kind === 'sent') return remove(entry.of);
    if (posted.kind !== 'failed') return lost(entry, posted.error);
    log.warn('outbox: a picture was not sent; tried again', { of: entry.of, error: posted.error });
    const next = clock.now() + Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** entry.attempts);
    await store.update<Entries>(KEY, (all = {}) => {
      const begun = all[entry.of];
      return begun ? { ...all, [entry.of]: { ...begun, isBegun: false, next } } : all;
    });
  }

  return {
    async put(to, make) {
      try {
        const picture = await make();
        if (!picture) return;
        const fresh: Entry = { ...to, picture, isBegun: false, attempts: 0, next: clock.now() };
        await store.update<Entries>(KEY, (all = {}) => ({ ...all, [to.of]: fresh }));
      } catch (error) {
        log.warn('outbox: a picture could not be made', { of: to.of, error: String(error) });
      }
    },
    async send(chats, outbox) {
      for (const entry of Object.values((await store.get<Entries>(KEY)) ?? {})) {
        if (entry.next > clock.now()) continue;
        try {
          await deliver(entry, chats, outbox);
        } catch (error) {
          // A picture that cannot be drawn must not keep others back.
          await lost(entry, String(error));
        }
      }
    },
  };
}
