import type { Asker } from '../../../src/desk/desk.ts';
import { type Instant, MINUTE } from '../../../src/model/instant.ts';
import type { Clock } from '../../../src/ports.ts';
import type { ChatSettings } from '../../../src/settings/access.ts';

/** Keeps a person or a room from asking faster than a person would. */
export interface UserRateLimit {
  /** Counts one question: it is answered, told politely that it is too fast, or, once that was said, left alone. */
  take(asker: Pick<Asker, 'person' | 'room'>): 'answer' | 'say' | 'silent';
}

/** More than this are looked through for those that are over. */
const MANY = 1000;

interface Kept {
  answered: Instant[];
  /** When it was said that it is too fast. */
  said: Instant;
}

export function createUserRateLimit(
  most: ChatSettings['answersAMinute'],
  clock: Clock,
): UserRateLimit {
  const all = new Map<string, Kept>();

  function recent(key: string, now: Instant): Kept {
    const kept = all.get(key) ?? { answered: [], said: Number.NEGATIVE_INFINITY };
    kept.answered = kept.answered.filter((at) => now - at < MINUTE);
    all.set(key, kept);
    return kept;
  }

  function forget(now: Instant): void {
    for (const [key, { answered, said }] of all) {
      if (now - Math.max(said, answered.at(-1) ?? said) >= MINUTE) all.delete(key);
    }
  }

  return {
    take({ person, room }) {
      const now = clock.now();
      if (all.size > MANY) forget(now);
      const asker = recent(`person/${person}`, now);
      const inRoom = recent(`room/${room}`, now);
      if (asker.answered.length < most.person && inRoom.answered.length < most.room) {
        asker.answered.push(now);
        inRoom.answered.push(now);
        return 'answer';
      }
      if (now - asker.said < MINUTE) return 'silent';
      asker.said = now;
      return 'say';
    },
  };
}

/** The same person, who hears that it was too fast. */
export function rateLimited(asker: Asker): Asker {
  return { ...asker, refusal: () => ({ why: 'pace' }) };
}
