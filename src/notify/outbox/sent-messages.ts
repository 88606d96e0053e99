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
