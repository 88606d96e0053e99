import { type Instant, MINUTE, type Millis } from '../../../src/model/instant.ts';
import type { Found } from '../../../src/ports.ts';

/** More of a busy room's messages than this are not read to find one. */
const PAGES = 5;
/** A message's time is the service's, and our clock may be ahead of it. */
const CLOCKS_APART: Millis = 5 * MINUTE;

/** Some of a room's messages. */
export interface MessagePage<M> {
  readonly messages: Iterable<M>;
  /** Where the next page begins; absent after the last. */
  readonly next?: string | undefined;
}

/** From when on a message is looked for that is not older than `since`. */
export function lookedFrom(since: Instant): Instant {
  return since - CLOCKS_APART;
}

/**
 * Looks through a room's messages, page by page, for one.
 *
 * @param read a page; throws where it cannot be read
 * @param refOf the message's id where it is the one
 * @param codeOf the service's own word for what went wrong
 */
export async function findMessage<M>(
  read: (next: string | undefined) => Promise<MessagePage<M>>,
  refOf: (message: M) => string | undefined,
  codeOf: (error: unknown) => string,
): Promise<Found> {
  try {
    let next: string | undefined;
    for (let page = 0; page < PAGES; page++) {
      const { messages, next: following } = await read(next);
      for (const message of messages) {
        const ref = refOf(message);
        if (ref) return { kind: 'found', ref };
      }
      if (!following) return { kind: 'absent' };
      next = following;
    }
    return { kind: 'unknown', error: 'too many messages' };
  } catch (error) {
    return { kind: 'unknown', error: codeOf(error) };
  }
}
