import type { Instant } from '../../model/instant.ts';
import type { Reply } from '../../model/replies/reply.ts';
import type { Store } from '../../ports.ts';
import { type Entry, OUTBOX_KEY } from './outbox.ts';

/** A message that went out, or was to. */
export interface SentMessage {
  readonly id: string;
  /** When it was put in, which is when it was said unless its chat was down. */
  readonly at: Instant;
  readonly chat: string;
  readonly room: string;
  readonly reply: Reply;
  readonly state: Entry['state'];
}

/** Messages whose id begins so, oldest first, as far back as the outbox remembers. */
export async function sentMessages(store: Store, prefix: string): Promise<readonly SentMessage[]> {
  const all = (await store.get<Readonly<Record<string, Entry>>>(OUTBOX_KEY)) ?? {};
  return Object.values(all)
    .filter(({ id }) => id.startsWith(prefix))
    .map(({ id, put, chat, room, reply, state }) => ({ id, at: put, chat, room, reply, state }))
    .sort((a, b) => a.at - b.at);
}

/** A room into which its chat lets nothing that the program sends. */
export interface RefusingRoom {
  readonly chat: string;
  readonly room: string;
  /** The chat's own word for why. */
  readonly error: string;
  /** When the first message was to be sent that it did not take. */
  readonly since: Instant;
}

/** The rooms whose latest message was refused; one that has taken a message since is none of them. */
export async function refusingRooms(store: Store): Promise<readonly RefusingRoom[]> {
  const all = (await store.get<Readonly<Record<string, Entry>>>(OUTBOX_KEY)) ?? {};
  const tried = Object.values(all).filter(
    // A thread may be closed in a room that is open.
    ({ state, refused, thread }) => thread === undefined && (state === 'sent' || refused),
  );
  const byRoom = Map.groupBy(tried, ({ chat, room }) => `${chat}/${room}`);
  return [...byRoom.values()].flatMap((entries) => {
    const taken = Math.max(...entries.map(({ state, put }) => (state === 'sent' ? put : 0)));
    const refused = entries.filter(({ refused, put }) => refused !== undefined && put > taken);
    const [first] = refused.toSorted((a, b) => a.put - b.put);
    if (first?.refused === undefined) return [];
    const { chat, room, put: since, refused: error } = first;
    return [{ chat, room, error, since }];
  });
}
